"""Joined pages: a history's pages as one long text, as fast as SQLite gives them.

The file is opened as one that never changes, so that nothing is locked or written;
whether it did change is for the caller to tell, by a stamp before and after.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from walkaway_rules.matching.backscan.sieve import FIELD_END, ROW_END

_AT_ONCE = 2048
"""Numbers of pages that are joined at once."""


def joined_pages(
    path: Path, table: str, address: str = "url", title: str = "title"
) -> Iterator[bytes]:
    """Yield the pages of a table, many at once: number, address and title of each.

    They are joined as a sieve wants them. Raise `sqlite3.Error` where it cannot be
    read.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
    with closing(connection):
        connection.text_factory = bytes
        names = (_quoted(address), _quoted(title), _quoted(table))
        last = connection.execute(_LAST.format(*names))
        for first in range(0, (last.fetchone()[0] or 0) + 1, _AT_ONCE):
            span = (first, first + _AT_ONCE)
            count, text = connection.execute(_JOINED.format(*names), span).fetchone()
            if not count:
                continue
            if text.count(FIELD_END) != 2 * count or text.count(ROW_END) != count - 1:
                text = _joined(connection.execute(_PLAIN.format(*names), span))
            yield text


def _joined(rows: Iterator[tuple[int, bytes, bytes]]) -> bytes:
    """Join rows in which there is what rows are joined by."""
    return ROW_END.join(
        FIELD_END.join((str(number).encode(), _clean(address), _clean(title)))
        for number, address, title in rows
    )


def _clean(text: bytes) -> bytes:
    return text.translate(_CLEAN)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


_LAST = "SELECT max(rowid) FROM {2}"
_JOINED = (
    "SELECT count(*), group_concat(rowid || char(31) || ifnull({0}, '') || char(31)"
    " || ifnull({1}, ''), char(30)) FROM {2} WHERE rowid >= ? AND rowid < ?"
)
_PLAIN = (
    "SELECT rowid, cast(ifnull({0}, '') AS text), cast(ifnull({1}, '') AS text)"
    " FROM {2} WHERE rowid >= ? AND rowid < ?"
)
_CLEAN = bytes(0x20 if byte in ROW_END + FIELD_END else byte for byte in range(256))
