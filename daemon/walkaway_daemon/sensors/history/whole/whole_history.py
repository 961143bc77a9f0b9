"""Whole histories: all that a file holds at one moment, for whoever looks back.

SQLite reads a million rows faster than we do, so it reads them: from the file itself
where that is whole, opened as one that never changes, so that nothing is locked or
written; else, where commits wait in a log or a browser died while it wrote, from a
copy in memory that is put together page by page.
"""

import os
import sqlite3
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from stat import S_ISREG
from typing import TypeVar

from walkaway_daemon.sensors.history.chains import visits
from walkaway_daemon.sensors.history.formats.chooser import open_file
from walkaway_daemon.sensors.history.formats.formats import Format, recognised
from walkaway_daemon.sensors.history.sqlite.journal import JOURNAL_MAGIC
from walkaway_daemon.sensors.history.sqlite.live_database import EmptyError, TornError
from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.steps import Span, Step, Steps
from walkaway_daemon.sensors.history.whole.likeness import likened
from walkaway_daemon.sensors.history.whole.plain_tables import laid_out, outline
from walkaway_rules.observation import Visit
from walkaway_rules.tongue.said import said

Answer = TypeVar("Answer")

_EXPORT = (
    "This is an export or a list, and no history file. The browser's own file can be"
    " read."
)
_OLD_FORM = (
    "This is a history in an older form, from before its browser kept a database."
    " Walkaway does not read it."
)
_EXPLORER = (
    "This is a history of Internet Explorer or of the first Edge, which Walkaway does"
    " not read."
)
_PACKED = (
    "This file is packed. The history is one of the files in it, once it is unpacked."
)
_BESIDE = (
    "This file belongs to a history and is none itself. The one beside it, whose name"
    " ends sooner, can be read."
)
_OTHERS = (
    (b"\xef\xcd\xab\x89", 4, _EXPLORER),
    (b"Client UrlCache MMF", 0, _EXPLORER),
    (b"// <!-- <mdb:mork", 0, _OLD_FORM),
    (b"bplist00", 0, _OLD_FORM),
    (b"** This file contains an SQLite 2", 0, _OLD_FORM),
    (b"PK\x03\x04", 0, _PACKED),
    (b"\x1f\x8b", 0, _PACKED),
    (b"BZh", 0, _PACKED),
    (b"\xfd7zXZ\0", 0, _PACKED),
    (b"7z\xbc\xaf\x27\x1c", 0, _PACKED),
    (b"\x28\xb5\x2f\xfd", 0, _PACKED),
    (b"Rar!", 0, _PACKED),
    (b"ustar", 257, _PACKED),
    (b"\x37\x7f\x06\x82", 0, _BESIDE),
    (b"\x37\x7f\x06\x83", 0, _BESIDE),
    (JOURNAL_MAGIC, 0, _BESIDE),
    (b"mozLz40\0", 0, _EXPORT),
    (b"{", 0, _EXPORT),
    (b"[", 0, _EXPORT),
    (b"<", 0, _EXPORT),
)
"""How other files begin, from which byte, and what is said of each."""
_BEGINNING = 512

_LONG_AGO = 0
_TRIES = 100
_ROLLBACK = b"\x01\x01"
"""What a header says, at byte 18, of a database that keeps no log."""


class UnreadableError(Exception):
    """The file cannot be read; `said` tells why and names nothing."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said


@dataclass(frozen=True, slots=True)
class WholeHistory:
    """One history file at one moment; not to be kept beyond the reading."""

    connection: sqlite3.Connection
    """Reads the same state as `steps`; text that is damaged is mended."""
    steps: Steps
    connected: Callable[[], AbstractContextManager[sqlite3.Connection]]
    """Returns a connection to the same state, also in a process that is split off:
    to a file another one, to a copy in memory the same, which both then have."""

    @property
    def format(self) -> Format:
        """Where the history has what."""
        return self.steps.format

    @property
    def pages(self) -> str:
        """The table with addresses and titles."""
        return self.format.pages or self.format.visits

    def span(self) -> Span:
        """Return how many visits there are, from when to when."""
        opened = self._known(self.format.visits, self.format.opened)
        times = self._columns(self.format.time, opened or "1")
        return self.steps.span(time for time, often in times if time or often)

    def page_count(self) -> int:
        """Return how many pages have a row."""
        rows = self._rows(self.pages, "count(*)")
        return int(rows.fetchone()[0])

    @property
    def has_pages(self) -> bool:
        """Whether the table with addresses and titles is there at all."""
        return _has_pages(self.steps.snapshot, self.format)

    @property
    def is_joinable(self) -> bool:
        """Whether SQLite gives texts as bytes in UTF-8, by which pages are sifted."""
        (encoding,) = self.connection.execute("PRAGMA encoding").fetchone()
        return bool(encoding == "UTF-8")

    @property
    def title(self) -> str:
        """The pages' column with titles; "" where an old history has none."""
        return self._known(self.pages, self.format.title)

    def visits(self) -> Iterator[Visit]:
        """Yield every visit, in the order in which they were written down."""
        yield from (visit for _, visit in visits(self.steps, [*self.steps.all()]))

    def visits_of(self, pages: Collection[int]) -> list[Visit]:
        """Return the visits to these pages, by the numbers of the pages' rows."""
        if not self.format.link or self.steps.key:
            wanted = [step for step in self.steps.all() if step.page in pages]
        else:
            wanted = self._steps_to(pages)
        told = {step.id for step in wanted if step.page in pages}
        return [visit for step, visit in visits(self.steps, wanted) if step.id in told]

    def _steps_to(self, pages: Collection[int]) -> list[Step]:
        """Return the steps to these pages, and those that they were sent on to."""
        led_to = self._columns("rowid", self.format.link)
        there = {number for number, page in led_to if page in pages}
        came_from = self._known(self.format.visits, self.format.came_from)
        origins = self._columns("rowid", came_from or "NULL")
        numbers = [n for n, origin in origins if n in there or origin in there]
        return [step for step in map(self.steps.one, numbers) if step]

    def _known(self, table: str, column: str) -> str:
        """Return a column's name; "" where an old history has none."""
        return column if column and self.steps.snapshot.has(table, column) else ""

    def _columns(self, *names: str) -> sqlite3.Cursor:
        return self._rows(self.format.visits, *names)

    def _rows(self, table: str, *names: str) -> sqlite3.Cursor:
        # An index may be damaged, or want an order that only its browser knows.
        return self.connection.execute(
            f'SELECT {", ".join(names)} FROM "{table}" NOT INDEXED'  # noqa: S608  (our own names)
        )


def read_whole(path: Path, ask: Callable[[WholeHistory], Answer]) -> Answer:
    """Return what `ask` finds in a history file, in one state of it.

    The file is only read. `ask` must return values, nothing that reads later; it is
    asked again where the browser wrote meanwhile. Raise `UnreadableError` where the
    file cannot be read, or is no history that we know.
    """
    # What belongs to a database lies beside it, not beside a link to it.
    path = Path(os.path.realpath(path))
    if _is_no_file(path):
        # Whoever asked a pipe would wait for ever.
        raise UnreadableError(_unread(path))
    # Nothing was written "just now" by this clock: one torn reading is read again.
    file = open_file(path, lambda: _LONG_AGO, thoroughly=True)
    for _ in range(_TRIES):
        try:
            return file.read(partial(_asked, path, ask))
        except TornError:
            continue
        except EmptyError:
            why = "The file is empty."
        except MalformedError:
            why = _not_understood(path)
        except FileNotFoundError:
            why = said("There is no such file.")
        except OSError:
            why = _unread(path)
        raise UnreadableError(why)
    why = "The file is being written without a rest."
    raise UnreadableError(why)


def _not_understood(path: Path) -> str:
    """Return what a file is that is no database, as far as its beginning tells."""
    with suppress(OSError), path.open("rb") as file:
        begins = file.read(_BEGINNING).removeprefix(b"\xef\xbb\xbf").lstrip()
        for mark, at, told in _OTHERS:
            if begins[at:].startswith(mark):
                return told
    return "The file is no SQLite database, or it is damaged or encrypted."


def _is_no_file(path: Path) -> bool:
    """Return whether something is there, and is no file: a pipe, say, or a device."""
    with suppress(OSError):
        return not S_ISREG(path.stat().st_mode)
    return False


def _unread(path: Path) -> str:
    with suppress(OSError):
        if path.is_dir():
            return said("This is a folder. The history is one of the files in it.")
    return said("The file cannot be read.")


def _asked(
    path: Path, ask: Callable[[WholeHistory], Answer], snapshot: Snapshot
) -> Answer:
    try:
        snapshot, format_ = _understood(path, snapshot)
        with closing(_connection(path, snapshot)) as connection:
            again = partial(_another, path, snapshot, connection)
            return ask(WholeHistory(connection, Steps(snapshot, format_), again))
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        # What is wrong with a damaged schema is said with bytes that are no text.
        raise MalformedError from None


def _understood(path: Path, snapshot: Snapshot) -> tuple[Snapshot, Format]:
    """Return where a database has what, and what of it has that."""
    known = recognised(snapshot)
    if known and _has_pages(snapshot, known):
        return snapshot, known
    found = _laid_out(path, snapshot)
    if found:
        return found
    format_ = likened(snapshot) or known
    if format_ is None:
        why = "The file is a database, but no browser's history that Walkaway knows."
        raise UnreadableError(why)
    return snapshot, format_


def _laid_out(path: Path, snapshot: Snapshot) -> tuple[Snapshot, Format] | None:
    """Return a history of which SQLite sees more: views, say, or computed columns."""
    with closing(_connection(path, snapshot)) as connection:
        seen = outline(connection)
        if _columns(seen) == _columns(snapshot):
            return None
        format_ = recognised(seen) or likened(seen)
        return (laid_out(connection, format_), format_) if format_ else None


def _columns(snapshot: Snapshot) -> dict[str, set[str]]:
    """Return what each table has, but for those of SQLite's own."""
    return {
        name: {column.name for column in table.columns}
        for name, table in snapshot.tables.items()
        if not name.startswith("sqlite_")
    }


def _has_pages(snapshot: Snapshot, format_: Format) -> bool:
    return snapshot.has(format_.pages or format_.visits, format_.address)


def _another(
    path: Path, snapshot: Snapshot, connection: sqlite3.Connection
) -> AbstractContextManager[sqlite3.Connection]:
    if snapshot.laid_over:
        return nullcontext(connection)
    return closing(_connection(path, snapshot))


def _connection(path: Path, snapshot: Snapshot) -> sqlite3.Connection:
    if snapshot.laid_over:
        connection = sqlite3.connect(":memory:")
        image = snapshot.image()
        image[18:20] = _ROLLBACK
        connection.deserialize(bytes(image))
    else:
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True)
    connection.text_factory = _mended
    return connection


def _mended(text: bytes) -> str:
    return text.decode("utf-8", "replace")
