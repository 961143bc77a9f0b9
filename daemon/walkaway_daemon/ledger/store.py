"""The store: the one SQLite file in which the ledger is kept."""

import os
import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final

from walkaway_daemon.ledger.fault import LedgerError, LedgerFault
from walkaway_daemon.ledger.rows import decode, encode
from walkaway_daemon.ledger.tables import (
    COLUMNS,
    INSERT_ENTRY,
    PUT_CURSOR,
    migrations,
    steps_done,
    version_of,
)
from walkaway_daemon.sensors.history.sqlite.wal import commits_beyond_damage
from walkaway_daemon.sensors.sensor import Cursor, Finding, Sight
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.words.limits import CUT_SHORT

_STRICT: Final = sqlite3.sqlite_version_info >= (3, 37)
_BUSY_SECONDS: Final = 5.0


def fresh_id() -> str:
    """Return a new random id of 32 hexadecimal digits."""
    return os.urandom(16).hex()


class Ledger:
    """An open ledger. Every method raises `LedgerError` when it cannot be done."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        fresh: Callable[[], str],
        *,
        is_cut_short: bool = False,
    ) -> None:
        self._connection = connection
        self._fresh = fresh
        self._is_cut_short = is_cut_short

    @classmethod
    def open(cls, path: Path, fresh: Callable[[], str] = fresh_id) -> "Ledger":
        """Open the ledger for writing; make it where there is none.

        `fresh` gives the random id of each row. What is there is checked before
        anything is written: a damaged or newer ledger is left as it is.
        """
        with _our_errors():
            # Once it is open SQLite has forgotten what it passed over.
            is_cut_short = _is_cut_short(path)
            if _begun(path):
                _examined(path).close()
            else:
                _make_private(path)
            return cls(_prepared(path, fresh), fresh, is_cut_short=is_cut_short)

    @classmethod
    def open_reading(cls, path: Path) -> "Ledger":
        """Open the ledger for reading only, beside a guard that writes or not."""
        with _our_errors():
            if not _begun(path):
                raise LedgerError(LedgerFault.ABSENT)
            connection = _examined(path)
            if not steps_done(_version(connection)):
                connection.close()
                raise LedgerError(LedgerFault.ABSENT)
            return cls(connection, fresh_id)

    def append(self, recorded: Sequence[Recorded], cursors: Sequence[Cursor]) -> None:
        """Write entries and cursors, all or none; on return they are on the disk.

        Where there are none of either, what is there is written once more: it is
        found out whether the disk takes anything.
        """
        blank = dict.fromkeys(COLUMNS)
        rows = [{**blank, "id": self._fresh(), **encode(one)} for one in recorded]
        marks = [(one.source, one.position, one.time) for one in cursors]
        with _our_errors(), _transaction(self._connection):
            self._connection.executemany(INSERT_ENTRY, rows)
            self._connection.executemany(PUT_CURSOR, marks)
            if not rows and not marks:
                version = _version(self._connection)
                self._connection.execute(f"PRAGMA user_version = {version}")

    def entries(self) -> Iterator[Recorded]:
        """Yield the entries in the order in which they were written.

        Those that only a newer Walkaway understands are left out.
        """
        return (known for known in self._read() if known is not None)

    def unread(self) -> int:
        """Return how many entries only a newer Walkaway understands."""
        return sum(known is None for known in self._read())

    def cursors(self) -> Mapping[str, Cursor]:
        """Return how far each source was read, by source."""
        query = "SELECT source, position, time FROM cursors"
        with _our_errors():
            rows = self._connection.execute(query).fetchall()
        return {source: Cursor(source, place, time) for source, place, time in rows}

    def findings(self) -> tuple[Finding, ...]:
        """Return what is to be said of how it was found; mostly nothing."""
        if not self._is_cut_short:
            return ()
        return (Finding("Count", Sight.LIMITED, *CUT_SHORT),)

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    def _read(self) -> Iterator[Recorded | None]:
        with _our_errors(), closing(self._connection.cursor()) as cursor:
            cursor.execute("SELECT * FROM entries ORDER BY seq")
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield decode(dict(zip(names, row, strict=True)))


def _begun(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _is_cut_short(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and commits_beyond_damage(log.read_bytes()) > 1


def _make_private(path: Path) -> None:
    """Make an empty file that only its owner reads; SQLite's others follow it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
    )


def _examined(path: Path) -> sqlite3.Connection:
    """Return a reading connection to a sound ledger of a version that we know."""
    with ExitStack() as undo:
        connection = undo.enter_context(closing(_connect(path, "ro")))
        if steps_done(_version(connection)) is None:
            raise LedgerError(LedgerFault.NEWER)
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise LedgerError(LedgerFault.DAMAGED)
        undo.pop_all()
        return connection


def _prepared(path: Path, fresh: Callable[[], str]) -> sqlite3.Connection:
    """Return a writing connection to a ledger of the newest form."""
    with ExitStack() as undo:
        connection = undo.enter_context(closing(_connect(path, "rw")))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, fresh)
        undo.pop_all()
        return connection


def _migrate(connection: sqlite3.Connection, fresh: Callable[[], str]) -> None:
    with _transaction(connection):
        done = steps_done(_version(connection)) or 0
        steps = migrations(strict=_STRICT)[done:]
        for statement in (one for step in steps for one in step):
            connection.execute(statement)
        if steps:
            connection.execute(f"PRAGMA user_version = {version_of(done + len(steps))}")
        if connection.execute("SELECT id FROM device").fetchone() is None:
            connection.execute("INSERT INTO device VALUES (?)", (fresh(),))


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None, None, None]:
    """Commit what is done within, or leave no trace of it."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        yield


@contextmanager
def _our_errors() -> Generator[None, None, None]:
    """Turn what SQLite and the system raise into ours, at this one border."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise LedgerError(LedgerFault.REFUSED) from error
    except sqlite3.Error as error:
        raise LedgerError(_fault_of(error)) from error
    except OSError as error:
        raise LedgerError(LedgerFault.CLOSED_OFF) from error


def _fault_of(error: sqlite3.Error) -> LedgerFault:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    damage = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
    return LedgerFault.DAMAGED if code in damage else LedgerFault.CLOSED_OFF
