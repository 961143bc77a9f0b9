"""Plain tables: a history whose visits or pages are views, or have no row numbers.

No browser keeps it so; whoever merged, copied or slimmed a history may. SQLite reads
such a file, and what it reads there is laid out as plain tables in memory.
"""

import sqlite3
from collections.abc import Collection
from contextlib import closing, suppress

from walkaway_daemon.sensors.history.formats.formats import Format
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot, held

_NAMES = (
    "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
    " AND name NOT LIKE 'sqlite%'"
)
_ALL = "SELECT * FROM {0}"
_ADD = "INSERT INTO {0} VALUES ({1})"
_NUMBER = "id"
"""What a row's number is called, where a row tells one of its own."""
_NUMBERED = (
    "SELECT count(*) = count(DISTINCT {0})"
    " AND count(*) = sum(typeof({0}) = 'integer') FROM {1}"
)

_STEPS = 200_000_000
"""How many steps SQLite may take: some thirty for each row of a view are usual, and a
view that never ends must not be waited for."""


def outline(connection: sqlite3.Connection) -> Snapshot:
    """Return all tables and views of a database as tables without a row."""
    with closing(sqlite3.connect(":memory:")) as plain:
        for (name,) in connection.execute(_NAMES).fetchall():
            _add(plain, name, _columns(connection, name))
        return _held(plain)


def laid_out(connection: sqlite3.Connection, format_: Format) -> Snapshot:
    """Return what a format reads of a database, as tables whose rows have numbers.

    Raise `sqlite3.OperationalError` where a view goes on and on.
    """
    connection.set_progress_handler(lambda: True, _STEPS)
    with closing(sqlite3.connect(":memory:")) as plain:
        for name in {format_.visits, format_.pages, format_.sources} - {""}:
            columns = _columns(connection, name)
            if columns:
                number = _number(connection, name, columns)
                _add(plain, name, columns, number)
                _fill(connection, plain, name, len(columns))
        return _held(plain)


def _columns(connection: sqlite3.Connection, name: str) -> list[str]:
    """Return the columns of a table or view; none where there is none to be read."""
    with suppress(sqlite3.DatabaseError):
        found = connection.execute(_ALL.format(_quoted(name)) + " LIMIT 0")
        return [column for column, *_ in found.description]
    return []


def _number(connection: sqlite3.Connection, name: str, columns: Collection[str]) -> str:
    """Return the column with a number of each row's own; "" where none has one."""
    number = next((each for each in columns if each.lower() == _NUMBER), "")
    asked = _NUMBERED.format(_quoted(number), _quoted(name))
    return number if number and connection.execute(asked).fetchone()[0] else ""


def _add(
    plain: sqlite3.Connection, name: str, columns: Collection[str], number: str = ""
) -> None:
    told = (
        _quoted(each) + (" INTEGER PRIMARY KEY" if each == number else "")
        for each in columns
    )
    with suppress(sqlite3.DatabaseError):
        plain.execute(f"CREATE TABLE {_quoted(name)} ({', '.join(told)})")


def _fill(
    connection: sqlite3.Connection, plain: sqlite3.Connection, name: str, count: int
) -> None:
    marks = ", ".join("?" * count)
    rows = connection.execute(_ALL.format(_quoted(name)))
    plain.executemany(_ADD.format(_quoted(name), marks), rows)


def _held(plain: sqlite3.Connection) -> Snapshot:
    plain.commit()
    # A database without a page could not be read.
    plain.execute("PRAGMA user_version = 1")
    return held(plain.serialize())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
