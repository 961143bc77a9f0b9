"""Sifted pages: the numbers of a history's pages that the matcher has to read."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial

from walkaway_daemon.dry_run.abreast import abreast, processors
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
from walkaway_rules.matching.backscan.sieve import Sieve

Connect = Callable[[], AbstractContextManager[sqlite3.Connection]]
"""Returns a connection to one state of a history, the same every time."""
Sieving = Callable[[bytes], Sieve]
"""Makes the sieve of the rules, given some rows of the history it is for."""
Sifted = tuple[int, list[int]]
"""How many pages were looked at, and the numbers of those that are to be read."""

_WORTH_SPLITTING = 20_000
"""Pages from which more than one process is of use."""


def sifted_pages(
    connect: Connect, table: PageTable, sieving: Sieving
) -> Iterator[Sifted]:
    """Yield all pages of a table, a few thousand at a time, in no order.

    Raise `sqlite3.Error` where they cannot be read.
    """
    with connect() as connection:
        sample = next(joined_pages(connection, table), None)
        if sample is None:
            return
        shares = parts_of(connection, table, _shares(connection, table))
    sieve = sieving(sample.addresses + sample.titles)
    sieve.kept(sample.addresses, sample.titles)  # what it learns is learnt but once
    work = partial(_sifted, connect, table, sieve)
    yield from abreast(work, shares, sqlite3.Error)


def _shares(connection: sqlite3.Connection, table: PageTable) -> int:
    return processors() if holds_more(connection, table, _WORTH_SPLITTING) else 1


def _sifted(
    connect: Connect, table: PageTable, sieve: Sieve, share: Stretch
) -> Iterator[Sifted]:
    with connect() as connection:
        for pages in joined_pages(connection, table, share):
            numbers = _kept(connection, table, sieve, pages)
            if None in numbers:
                clean = cleaned(connection, table, pages.stretch)
                numbers = _kept(connection, table, sieve, clean)
            yield pages.count, [number for number in numbers if number is not None]


def _kept(
    connection: sqlite3.Connection, table: PageTable, sieve: Sieve, pages: Joined
) -> list[int | None]:
    """Return the numbers of pages that are to be read; None for one of elsewhere."""
    kept = sieve.kept(pages.addresses, pages.titles)
    return [number_of(connection, table, pages, *row) for row in kept.items()]
