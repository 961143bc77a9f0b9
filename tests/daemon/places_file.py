"""A history such as Firefox keeps it, made by the test."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_SCHEMA = """
CREATE TABLE moz_places (
  id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR,
  hidden INTEGER DEFAULT 0, typed INTEGER DEFAULT 0, last_visit_date INTEGER
);
CREATE TABLE moz_historyvisits (
  id INTEGER PRIMARY KEY, from_visit INTEGER, place_id INTEGER,
  visit_date INTEGER, visit_type INTEGER, session INTEGER, source INTEGER DEFAULT 0
);
"""
_TYPED = 2


class Places:
    """An open history to which visits can be added, as a browser does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.executescript(_SCHEMA)
        self.visits = 0

    def visit(self, address: str, at: int, title: str = "") -> None:
        """Add one typed visit, committed on return."""
        self.visits += 1
        place = (self.visits, address, title)
        row = (self.visits, self.visits, at, _TYPED)
        self._connection.execute("BEGIN")
        self._connection.execute(
            "INSERT INTO moz_places (id, url, title) VALUES (?, ?, ?)", place
        )
        self._connection.execute(
            "INSERT INTO moz_historyvisits (id, from_visit, place_id, visit_date,"
            " visit_type, session) VALUES (?, 0, ?, ?, ?, 0)",
            row,
        )
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


@contextmanager
def firefox_history(home: Path) -> Generator[Places, None, None]:
    """Make the one profile of a Firefox in this home folder."""
    folder = home / ".mozilla" / "firefox" / "abcd1234.default-release"
    folder.mkdir(parents=True)
    places = Places(folder / "places.sqlite")
    try:
        yield places
    finally:
        places.close()
