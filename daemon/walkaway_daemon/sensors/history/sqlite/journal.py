"""Rollback journals: what pages held before a commit that never ended.

A journal whose magic is in place while nobody writes was left by a browser that
died in the middle of a commit. Its pages, laid over the database's own, are the last
state that was whole. See https://sqlite.org/fileformat2.html#rollbackjournal.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from walkaway_daemon.sensors.history.sqlite.wal import Read

JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER_SIZE = 28
_UNCOUNTED = 0xFFFFFFFF
"""The writer did not say how many records there are: as many as are whole."""


@dataclass(frozen=True, slots=True)
class Rollback:
    """The state before the commit."""

    pages: int
    """How many pages the database had."""
    frames: dict[int, int]
    """Where in the journal each changed page's earlier content stands."""


def read_journal(read: Read, page_size: int) -> Rollback | None:
    """Return what is to be laid over the database; None where nothing is."""
    header = read(0, _HEADER_SIZE)
    if len(header) < _HEADER_SIZE or not header.startswith(JOURNAL_MAGIC):
        return None
    frames: dict[int, int] = {}
    for page, offset in _records(read, page_size):
        frames.setdefault(page, offset)
    return Rollback(int.from_bytes(header[16:20], "big"), frames)


def _records(read: Read, page_size: int) -> Iterator[tuple[int, int]]:
    """Yield each record's page and where its content stands, section by section."""
    at = 0
    while True:
        header = read(at, _HEADER_SIZE)
        if len(header) < _HEADER_SIZE or not header.startswith(JOURNAL_MAGIC):
            return
        count, nonce, _, sector, size = struct.unpack(">5I", header[8:])
        if size != page_size or not sector:
            return
        at += sector
        for _ in range(count):
            page = _page_of_record(read(at, page_size + 8), page_size, nonce)
            if not page:
                return
            yield page, at + 4
            at += page_size + 8
        if count == _UNCOUNTED:
            return
        at += -at % sector


def _page_of_record(record: bytes, page_size: int, nonce: int) -> int:
    """Return a record's page; 0 where the record is not whole."""
    if len(record) < page_size + 8:
        return 0
    content = record[4:-4]
    total = nonce + sum(content[place] for place in range(page_size - 200, 0, -200))
    if total & 0xFFFFFFFF != int.from_bytes(record[-4:], "big"):
        return 0
    return int.from_bytes(record[:4], "big")
