"""Pages of a history, joined."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from walkaway_daemon.dry_run.joined_pages import (
    Joined,
    PageTable,
    Stretch,
    cleaned,
    holds_more,
    joined_pages,
    number_of,
    parts_of,
)

TABLE = PageTable("urls")


@pytest.fixture(name="base")
def _base() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("CREATE TABLE urls (id INTEGER PRIMARY KEY, url, title)")
        yield base


def _add(base: sqlite3.Connection, *pages: tuple[int, str, str | None]) -> None:
    base.executemany("INSERT INTO urls VALUES (?, ?, ?)", pages)


def test_addresses_and_titles_come_as_two_texts(base: sqlite3.Connection) -> None:
    _add(base, (1, "https://a/", "A"), (2, "https://b/", None), (3, "https://c/", ""))

    assert list(joined_pages(base, TABLE, at_once=2)) == [
        Joined(b"https://a/\x1ehttps://b/", b"A\x1e", 2, Stretch(0, 2)),
        Joined(b"https://c/", b"", 1, Stretch(2, 4)),
    ]


def test_numbers_that_lie_far_apart_cost_nothing(base: sqlite3.Connection) -> None:
    _add(base, (-5, "https://a/", ""), (1 << 60, "https://b/", ""))

    found = [joined.addresses for joined in joined_pages(base, TABLE)]
    assert found == [b"https://a/", b"https://b/"]


def test_a_table_without_titles_is_read_as_well(base: sqlite3.Connection) -> None:
    _add(base, (1, "https://a/", "A"))
    table = PageTable("urls", title="")
    (pages,) = joined_pages(base, table)

    assert pages.titles == b""
    assert number_of(base, table, pages, 0, b"https://a/") == 1


def test_texts_come_as_bytes_however_the_connection_returns_them(
    base: sqlite3.Connection,
) -> None:
    base.text_factory = str
    _add(base, (1, "https://\u00e4/", "\u00d6"))
    (pages,) = joined_pages(base, TABLE)

    assert (pages.addresses, pages.titles) == (
        "https://\u00e4/".encode(),
        "\u00d6".encode(),
    )


def test_an_empty_history_has_no_pages(base: sqlite3.Connection) -> None:
    assert list(joined_pages(base, TABLE)) == []
    assert all(not [*joined_pages(base, TABLE, p)] for p in parts_of(base, TABLE, 2))


def test_a_page_is_known_by_its_place_and_either_half(base: sqlite3.Connection) -> None:
    _add(base, (3, "https://a/", "A"), (7, "https://b/", "B"))
    (pages,) = joined_pages(base, TABLE)

    assert number_of(base, TABLE, pages, 1, b"https://b/") == 7
    assert number_of(base, TABLE, pages, 1, b"B") == 7
    assert number_of(base, TABLE, pages, 1, b"A") is None
    assert number_of(base, TABLE, pages, 2, b"A") is None


def test_what_rows_are_joined_by_is_taken_out_of_them(base: sqlite3.Connection) -> None:
    _add(base, (1, "https://a/", "A\x1eB"), (2, "https://b/", "C"))
    (pages,) = joined_pages(base, TABLE)
    clean = cleaned(base, TABLE, pages.stretch)

    assert number_of(base, TABLE, pages, 1, b"B") is None
    assert clean.titles == b"A B\x1eC"
    assert number_of(base, TABLE, clean, 0, b"A B") == 1


def test_a_table_is_told_from_one_with_more_pages(base: sqlite3.Connection) -> None:
    _add(base, (3, "https://a/", "A"), (7, "https://b/", "B"))

    assert holds_more(base, TABLE, 1)
    assert not holds_more(base, TABLE, 2)


def test_parts_hold_each_row_once(base: sqlite3.Connection) -> None:
    _add(base, *((number, f"https://{number}/", "") for number in range(-3, 40, 2)))
    found = [
        [
            page
            for pages in joined_pages(base, TABLE, part)
            for page in [pages.addresses]
        ]
        for part in parts_of(base, TABLE, 3)
    ]

    assert all(found)
    joined = b"\x1e".join(page for part in found for page in part)
    assert joined.split(b"\x1e") == [b"https://%d/" % n for n in range(-3, 40, 2)]
