"""A Konqueror's history file, read as a database with one row for each page.

Konqueror writes the whole file anew for every visit and puts it in the old one's
place, so that whatever is opened is whole. It notes local time. What was read before
keeps the time that it was given then, so that a journey makes no old visit a new one;
and in the hour that clocks show twice in autumn, a new one is of the later of the two
if the file was written by then.

Konqueror 25 notes a page that a link led to under the address that was asked for
last, with a title of its own (its KonqView::url() tells no other). So where the title
is another than before, the address is not believed.
"""

import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from walkaway_daemon.sensors.history.formats.konqueror_entries import (
    VERSION,
    Entry,
    WallTime,
    entries,
    version_of,
)
from walkaway_daemon.sensors.history.sqlite.live_database import EmptyError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot, held
from walkaway_rules.keyed import digest

Answer = TypeVar("Answer")

_SLACK = 2_000_000
"""Microseconds by which a file may seem older than what was just written in it."""
_ONE = timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TABLE = "create table konqueror (id integer primary key, url, title, visited)"
_ROW = "insert or replace into konqueror values (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class _Known:
    """What an entry was taken for when it was read last."""

    last: WallTime | None = None
    at: int = 0
    title: str = ""
    """A digest of the title that belongs to the address."""
    is_elsewhere: bool = False
    """Whether the last visit was of a page whose address is not told."""


class KonquerorFile:
    """One file, and what its entries were taken for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[int, _Known] = {}

    def read(self, ask: Callable[[Snapshot], Answer]) -> Answer:
        """Return what `ask` finds in the entries.

        Raise `MalformedError` where the file makes no sense, `EmptyError` where
        nothing is in it, `OSError` where it cannot be read.
        """
        data, written = _content(self._path)
        if not data:
            raise EmptyError
        # Of another version nothing can be known but that there is no table of ours.
        known = version_of(data) == VERSION
        rows = self._rows(entries(data), written) if known else None
        return ask(held(_image(rows)))

    def _rows(
        self, found: Iterable[Entry], written: int
    ) -> list[tuple[int, str, str, int]]:
        before, self._known = self._known, {}
        rows: list[tuple[int, str, str, int]] = []
        for entry in found:
            number = _number(entry.address)
            known = _taken(entry, before.get(number), written if before else 0)
            if known.last is not None:
                self._known[number] = known
            address = "" if known.is_elsewhere else entry.address
            rows.append((number, address, entry.title, known.at))
        return rows


def _taken(entry: Entry, before: _Known | None, written: int) -> _Known:
    """Return what an entry is taken for, after what it was taken for before."""
    if entry.last is None:
        return _Known()
    if before is None:
        before = _Known(title=_mark(entry.title))
    if before.last == entry.last:
        return before
    title = before.title or _mark(entry.title)
    elsewhere = title != _mark(entry.title)
    return _Known(entry.last, _utc(entry.last, written), title, elsewhere)


def _mark(title: str) -> str:
    """Return what tells one title from another and holds none; "" for none."""
    return digest(title.encode("utf-8", "surrogatepass")) if title else ""


def _content(path: Path) -> tuple[bytes, int]:
    """Return what a file holds, and when it was written."""
    with path.open("rb") as file:
        return file.read(), os.fstat(file.fileno()).st_mtime_ns // 1000


def _number(address: str) -> int:
    """Return a row's number, which stays while others come and go."""
    return int(digest(address.encode("utf-8", "surrogatepass"))[:12], 16)


def _utc(time: WallTime, written: int) -> int:
    """Return microseconds since 1970, by the zone of this place; 0 out of range."""
    if time.offset is not None:
        return time.shown - time.offset * 1_000_000
    try:
        naive = (_EPOCH + timedelta(microseconds=time.shown)).replace(tzinfo=None)
        first, second = (
            (naive.replace(fold=fold).astimezone(UTC) - _EPOCH) // _ONE
            for fold in (0, 1)
        )
    except (ValueError, OverflowError, OSError):
        return 0
    return second if first < second <= written + _SLACK else first


def _image(rows: Iterable[tuple[int, str, str, int]] | None) -> bytes:
    with closing(sqlite3.connect(":memory:")) as database:
        if rows is None:
            database.execute("create table unknown (version)")
        else:
            database.execute(_TABLE)
            database.executemany(_ROW, rows)
        database.commit()
        return database.serialize()
