"""Joined pages: a history's pages as two long texts, as fast as SQLite gives them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from walkaway_rules.matching.backscan.lines import ROW_END

_AT_ONCE = 4096


@dataclass(frozen=True, slots=True)
class PageTable:
    """Where a history keeps its pages."""

    name: str
    address: str = "url"
    title: str = "title"
    """A column; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Numbers of rows: those above the first, up to the last."""

    above: int = -(1 << 63)
    last: int = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Joined:
    """Some pages: their addresses and their titles, as a sieve wants them."""

    addresses: bytes
    titles: bytes
    count: int
    stretch: Stretch
    is_clean: bool = False
    """Whether what rows are joined by was taken out of their midst."""


def joined_pages(
    connection: sqlite3.Connection,
    table: PageTable,
    stretch: Stretch | None = None,
    at_once: int = _AT_ONCE,
) -> Iterator[Joined]:
    """Yield the pages of a table in their order, at most `at_once` at a time.

    Raise `sqlite3.Error` where they cannot be read. The connection may be set to
    return texts in any way.
    """
    wanted = stretch or Stretch()
    above = wanted.above
    while True:
        first = _first(connection, table, Stretch(above, wanted.last))
        if first is None:
            return
        part = Stretch(first - 1, min(first - 1 + at_once, wanted.last))
        yield _joined(connection, table, part)
        above = part.last


def parts_of(
    connection: sqlite3.Connection, table: PageTable, count: int
) -> list[Stretch]:
    """Return so many stretches, with all rows of a table in one of them."""
    ends = connection.execute(_ENDS.format(*_names(table))).fetchone()
    least, most = ends if ends[0] is not None else (0, 0)
    cuts = [least - 1 + (most - least + 1) * i // count for i in range(count + 1)]
    return [Stretch(*cut) for cut in pairwise(cuts)]


def holds_more(connection: sqlite3.Connection, table: PageTable, count: int) -> bool:
    """Return whether a table has more pages than so many."""
    found = connection.execute(_MORE.format(*_names(table)), (count,)).fetchone()
    return found is not None


def cleaned(
    connection: sqlite3.Connection, table: PageTable, stretch: Stretch
) -> Joined:
    """Return these pages without what rows are joined by in the midst of them."""
    rows = connection.execute(_PLAIN.format(*_names(table)), _span(stretch)).fetchall()
    addresses = ROW_END.join(address.translate(_CLEAN) for address, _ in rows)
    titles = ROW_END.join(title.translate(_CLEAN) for _, title in rows)
    return Joined(addresses, titles, len(rows), stretch, is_clean=True)


def number_of(
    connection: sqlite3.Connection,
    table: PageTable,
    pages: Joined,
    row: int,
    half: bytes,
) -> int | None:
    """Return the number of a page, given which it is and one half of it.

    Return None where it is another page: the rows were not joined as they are.
    """
    above, last = _span(pages.stretch)
    if pages.count == last - above:  # no number is left out
        above, row = above + row, 0
    found = connection.execute(_NTH.format(*_names(table)), (above, last, row))
    number, *halves = found.fetchone() or (None,)
    if pages.is_clean:
        halves = [part.translate(_CLEAN) for part in halves]
    return number if half in halves else None


def _first(
    connection: sqlite3.Connection, table: PageTable, stretch: Stretch
) -> int | None:
    """Return the number of a stretch's first row, if it has one."""
    found = connection.execute(_FIRST.format(*_names(table)), _span(stretch)).fetchone()
    return found[0] if found else None


def _joined(
    connection: sqlite3.Connection, table: PageTable, stretch: Stretch
) -> Joined:
    found = connection.execute(_JOINED.format(*_names(table)), _span(stretch))
    count, addresses, titles = found.fetchone()
    return Joined(addresses, titles, count, stretch)


def _span(stretch: Stretch) -> tuple[int, int]:
    return stretch.above, stretch.last


def _names(table: PageTable) -> tuple[str, str, str]:
    title = _quoted(table.title) if table.title else "''"
    return _quoted(table.name), _quoted(table.address), title


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


_WHERE = " FROM {0} WHERE rowid > ? AND rowid <= ? ORDER BY rowid"
_FIRST = "SELECT rowid" + _WHERE + " LIMIT 1"
_ENDS = "SELECT (SELECT min(rowid) FROM {0}), (SELECT max(rowid) FROM {0})"
"""Asked for in one they are looked for in every row."""
_MORE = "SELECT 1 FROM {0} NOT INDEXED LIMIT 1 OFFSET ?"
_JOINED = (
    "SELECT count(*), CAST(group_concat(ifnull({1}, ''), '\x1e') AS BLOB),"
    " CAST(group_concat(ifnull({2}, ''), '\x1e') AS BLOB)"
    " FROM {0} NOT INDEXED WHERE rowid > ? AND rowid <= ?"
)
"""Rows are joined in the order of the table itself; sorting costs as much again."""
_PLAIN = "SELECT CAST(ifnull({1}, '') AS BLOB), CAST(ifnull({2}, '') AS BLOB)" + _WHERE
_NTH = _PLAIN.replace("SELECT", "SELECT rowid,") + " LIMIT 1 OFFSET ?"
_CLEAN = bytes(0x20 if byte in ROW_END else byte for byte in range(256))
