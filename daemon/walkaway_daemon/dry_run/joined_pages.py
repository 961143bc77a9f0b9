"""Joined pages: a history's pages as one long text, as fast as SQLite gives them."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from walkaway_rules.matching.backscan.sieve import FIELD_END, ROW_END

_AT_ONCE = 8192


@dataclass(frozen=True, slots=True)
class PageTable:
    """Where a history keeps its pages."""

    name: str
    address: str = "url"
    title: str = "title"
    """A column; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Joined:
    """Some pages: number, address and title of each, as a sieve wants them."""

    text: bytes
    count: int


def joined_pages(
    connection: sqlite3.Connection, table: PageTable, at_once: int = _AT_ONCE
) -> Iterator[Joined]:
    """Yield the pages of a table in their order, `at_once` at a time.

    Raise `sqlite3.Error` where they cannot be read. The connection may be set to
    return texts in any way.
    """
    names = _quoted(table.name), _quoted(table.address), _title(table)
    after: int | None = _LOWEST
    while after is not None:
        bound = connection.execute(_BOUND.format(*names), (after, at_once)).fetchone()
        span = (after, bound[0] if bound else _HIGHEST)
        after = bound and bound[0]
        joined = _joined(connection, names, span)
        if joined.count:
            yield joined


def _joined(
    connection: sqlite3.Connection, names: tuple[str, str, str], span: tuple[int, int]
) -> Joined:
    count, text = connection.execute(_JOINED.format(*names), span).fetchone()
    if not count:
        return Joined(b"", 0)
    if text.count(FIELD_END) != 2 * count or text.count(ROW_END) != count - 1:
        rows = connection.execute(_PLAIN.format(*names), span)
        text = ROW_END.join(map(_row, rows))
    return Joined(text, count)


def _row(parts: tuple[bytes, bytes, bytes]) -> bytes:
    """Join a row in which there is what rows are joined by."""
    return FIELD_END.join(part.translate(_CLEAN) for part in parts)


def _title(table: PageTable) -> str:
    return _quoted(table.title) if table.title else "''"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


_LOWEST, _HIGHEST = -(1 << 63), (1 << 63) - 1
_BOUND = "SELECT rowid FROM {0} WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ? - 1"
_JOINED = (
    "SELECT count(*), CAST(group_concat(rowid || '\x1f' || ifnull({1}, '') || '\x1f'"
    " || ifnull({2}, ''), '\x1e') AS BLOB) FROM {0} WHERE rowid > ? AND rowid <= ?"
)
_PLAIN = (
    "SELECT CAST(rowid AS BLOB), CAST(ifnull({1}, '') AS BLOB),"
    " CAST(ifnull({2}, '') AS BLOB) FROM {0} WHERE rowid > ? AND rowid <= ?"
)
_CLEAN = bytes(0x20 if byte in ROW_END + FIELD_END else byte for byte in range(256))
