"""Live databases: read without a lock, without writing, while their owner goes on.

Files are opened for reading only, and closed again before the answer is given. A
stamp taken before and after tells whether the owner changed anything in between;
then the answer is thrown away.
"""

import os
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from walkaway_daemon.sensors.history.sqlite.journal import (
    JOURNAL_MAGIC,
    Rollback,
    read_journal,
)
from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot, Tables
from walkaway_daemon.sensors.history.sqlite.tree import (
    HEADER_SIZE,
    Header,
    Page,
    read_header,
)
from walkaway_daemon.sensors.history.sqlite.wal import (
    LOG_HEADER_SIZE,
    Log,
    Read,
    read_log,
)

Answer = TypeVar("Answer")

_QUIET = 20_000
"""Microseconds without a write that we ask for: file times step by up to 10 ms."""
_ABANDONED = 3_000_000
"""Microseconds after which a commit that stands still was left by a dead browser."""
_CLOEXEC = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class TornError(Exception):
    """The database changed while it was read; a moment later it can be read."""


class EmptyError(Exception):
    """The file is there and holds nothing yet."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What changes when a database does."""

    main: tuple[int, int, int, int]
    """Device, inode, size and time of change in nanoseconds."""
    journal: bytes
    log: bytes


class LiveDatabase:
    """One database. It remembers what saves work, and holds nothing open."""

    def __init__(
        self, path: Path, now: Callable[[], int], *, thoroughly: bool = False
    ) -> None:
        """Given the wall clock in microseconds since 1970, wait for quiet by it.

        `thoroughly` proves every frame of a log, which one who comes back need not.
        """
        self.path = path
        self._thoroughly = thoroughly
        self._now = now
        self._log = Log()
        self._tables: tuple[object, Tables] | None = None
        self._inode: tuple[int, ...] = ()

    def stamp(self) -> Stamp:
        """Return what to compare, so as to know whether anything changed."""
        found = self.path.stat()
        return Stamp(
            (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns),
            self._first_bytes("-journal", len(JOURNAL_MAGIC)),
            self._first_bytes("-wal", LOG_HEADER_SIZE),
        )

    def read(self, ask: Callable[[Snapshot], Answer]) -> Answer:
        """Return what `ask` finds in one consistent state of the database.

        Raise `TornError` where it changed meanwhile, `MalformedError` where it did
        not and yet makes no sense, `EmptyError` where nothing is in it, `OSError`
        where it cannot be read. `ask` must return values, nothing that reads later.
        """
        before = self.stamp()
        self._check_quiet(before)
        try:
            with self._snapshot(before) as snapshot:
                answer = ask(snapshot)
        except MalformedError:
            if self.stamp() != before:
                raise TornError from None
            raise
        if self.stamp() != before:
            raise TornError
        return answer

    def _check_quiet(self, stamp: Stamp) -> None:
        if stamp.main[2] == 0:
            raise EmptyError
        hot = stamp.journal == JOURNAL_MAGIC
        age = self._now() - stamp.main[3] // 1000
        if 0 <= age < (_ABANDONED if hot else _QUIET):
            raise TornError

    @contextmanager
    def _snapshot(self, stamp: Stamp) -> Generator[Snapshot]:
        with ExitStack() as stack:
            main = self._open(stack, "")
            header = read_header(main(0, HEADER_SIZE))
            own: Page = partial(_page, main, header.page_size)
            page = own
            if stamp.journal == JOURNAL_MAGIC:
                page = self._rolled_back(stack, page, header)
            elif header.wal and stamp.log:
                page = self._with_log(stack, page, header, stamp)
            known = self._known(stamp, page)
            snapshot = Snapshot(page, header, known, laid_over=page is not own)
            self._remember(stamp, page, snapshot)
            yield snapshot

    def _with_log(
        self, stack: ExitStack, page: Page, header: Header, stamp: Stamp
    ) -> Page:
        inode = stamp.main[:2]
        known = self._log if self._inode == inode else Log()
        read = self._open(stack, "-wal")
        self._log = read_log(read, header.page_size, known, thoroughly=self._thoroughly)
        self._inode = inode
        return partial(_overlaid, page, read, self._log.frames, header.page_size)

    def _rolled_back(self, stack: ExitStack, page: Page, header: Header) -> Page:
        read = self._open(stack, "-journal")
        rollback = read_journal(read, header.page_size) or Rollback(0, {})
        return partial(_overlaid, page, read, rollback.frames, header.page_size)

    def _known(self, stamp: Stamp, page: Page) -> Tables | None:
        """Return the tables as read before, where the schema is still the same."""
        if self._tables and self._tables[0] == _schema(stamp, page):
            return self._tables[1]
        return None

    def _remember(self, stamp: Stamp, page: Page, snapshot: Snapshot) -> None:
        self._tables = _schema(stamp, page), snapshot.tables

    def _open(self, stack: ExitStack, suffix: str) -> Read:
        try:
            descriptor = os.open(f"{self.path}{suffix}", os.O_RDONLY | _CLOEXEC)
        except FileNotFoundError:
            # It was there when the stamp was taken.
            raise TornError from None
        stack.callback(os.close, descriptor)
        return partial(_read, descriptor)

    def _first_bytes(self, suffix: str, length: int) -> bytes:
        with suppress(FileNotFoundError), ExitStack() as stack:
            path = f"{self.path}{suffix}"
            descriptor = os.open(path, os.O_RDONLY | _CLOEXEC)
            stack.callback(os.close, descriptor)
            return _read(descriptor, 0, length)
        return b""


def _schema(stamp: Stamp, page: Page) -> object:
    """Return what differs once a table does: the file, and SQLite's schema cookie."""
    return stamp.main[:2], page(1)[40:44]


if sys.platform == "win32":

    def _read(descriptor: int, offset: int, length: int) -> bytes:
        os.lseek(descriptor, offset, os.SEEK_SET)
        return os.read(descriptor, length)

else:

    def _read(descriptor: int, offset: int, length: int) -> bytes:
        return os.pread(descriptor, length, offset)


def _page(read: Read, size: int, number: int) -> bytes:
    page = read((number - 1) * size, size) if number > 0 else b""
    if len(page) < size:
        raise MalformedError
    return page


def _overlaid(
    below: Page, read: Read, frames: Mapping[int, int], size: int, number: int
) -> bytes:
    offset = frames.get(number)
    if offset is None:
        return below(number)
    page = read(offset, size)
    if len(page) < size:
        raise MalformedError
    return page
