"""The numbers of pages that the matcher has to read."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from walkaway_daemon.dry_run.automaton import build_search
from walkaway_daemon.dry_run.joined_pages import PageTable
from walkaway_daemon.dry_run.sifted_pages import Sieving, sifted_pages
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.rulebook import Person, Rulebook

TABLE = PageTable("urls")
RULES = Rulebook(people=(Person("J", names=("Jane Doe",)),))
SIEVING: Sieving = partial(compile_sieve, RULES, build=build_search)
Connect = Callable[[], closing[sqlite3.Connection]]


@pytest.fixture(name="connect")
def _connect(tmp_path: Path) -> Connect:
    path = tmp_path / "History"

    def connect() -> closing[sqlite3.Connection]:
        return closing(sqlite3.connect(path))

    with connect() as base, base:
        base.execute("CREATE TABLE urls (id INTEGER PRIMARY KEY, url, title)")
    return connect


def fill(connect: Connect, titles: dict[int, str], count: int = 0) -> None:
    with connect() as base, base:
        rows = ((i, "https://a/", titles.get(i, "")) for i in range(1, count + 1))
        base.executemany("INSERT INTO urls VALUES (?, ?, ?)", rows)


def test_pages_are_counted_and_those_to_be_read_are_named(connect: Connect) -> None:
    fill(connect, {2: "Jane Doe wins", 5: "Jane Roe wins"}, 6)

    assert list(sifted_pages(connect, TABLE, SIEVING)) == [(6, [2])]


def test_what_rows_are_joined_by_leads_to_no_other_page(connect: Connect) -> None:
    fill(connect, {1: "A \x1e B", 2: "Jane Doe\x1e", 3: "Jane\x1eDoe"}, 4)

    assert list(sifted_pages(connect, TABLE, SIEVING)) == [(4, [2, 3])]


def test_many_pages_are_looked_at_side_by_side(connect: Connect) -> None:
    fill(connect, {7: "Jane Doe", 29_000: "Doe, Jane"}, 30_000)
    found = list(sifted_pages(connect, TABLE, SIEVING))

    assert sum(count for count, _ in found) == 30_000
    assert sorted(n for _, numbers in found for n in numbers) == [7, 29_000]


def test_a_history_without_pages_has_none(connect: Connect) -> None:
    assert list(sifted_pages(connect, TABLE, SIEVING)) == []
