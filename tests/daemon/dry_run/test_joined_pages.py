"""Pages of a history, joined."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from walkaway_daemon.dry_run.joined_pages import Joined, PageTable, joined_pages

TABLE = PageTable("urls")


@pytest.fixture(name="base")
def _base() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("CREATE TABLE urls (id INTEGER PRIMARY KEY, url, title)")
        yield base


def _add(base: sqlite3.Connection, *pages: tuple[int, str, str | None]) -> None:
    base.executemany("INSERT INTO urls VALUES (?, ?, ?)", pages)


def test_pages_come_with_number_address_and_title(base: sqlite3.Connection) -> None:
    _add(base, (1, "https://a/", "A"), (2, "https://b/", None))

    text = b"1\x1fhttps://a/\x1fA\x1e2\x1fhttps://b/\x1f"
    assert list(joined_pages(base, TABLE)) == [Joined(text, 2)]


def test_what_rows_are_joined_by_is_taken_out_of_them(base: sqlite3.Connection) -> None:
    _add(base, (1, "https://a/", "A\x1e9\x1fB"))

    assert list(joined_pages(base, TABLE)) == [Joined(b"1\x1fhttps://a/\x1fA 9 B", 1)]


def test_numbers_that_lie_far_apart_cost_nothing(base: sqlite3.Connection) -> None:
    _add(base, (-5, "https://a/", ""), (1 << 60, "https://b/", ""))

    assert [joined.text for joined in joined_pages(base, TABLE, at_once=1)] == [
        b"-5\x1fhttps://a/\x1f",
        b"1152921504606846976\x1fhttps://b/\x1f",
    ]


def test_a_table_without_titles_is_read_as_well(base: sqlite3.Connection) -> None:
    _add(base, (1, "https://a/", "A"))

    found = list(joined_pages(base, PageTable("urls", title="")))
    assert found == [Joined(b"1\x1fhttps://a/\x1f", 1)]


def test_texts_come_as_bytes_however_the_connection_returns_them(
    base: sqlite3.Connection,
) -> None:
    base.text_factory = str
    _add(base, (1, "https://ä/", "\x1e"))

    assert list(joined_pages(base, TABLE)) == [
        Joined("1\x1fhttps://ä/\x1f ".encode(), 1)
    ]


def test_an_empty_history_has_no_pages(base: sqlite3.Connection) -> None:
    assert list(joined_pages(base, TABLE)) == []
