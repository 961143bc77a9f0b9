"""Histories for tests, as browsers make them."""

import sqlite3
from pathlib import Path

from daemon.sqlite_files import snapshot_of
from walkaway_daemon.sensors.history.formats.formats import recognised
from walkaway_daemon.sensors.history.steps import Steps

NOON = 1_790_000_000_000_000
"""A moment in 2026, microseconds since 1970."""
TYPED = 0x30000001
LINK = 0x30000000
CHAIN_START = 0x10000000
CHAIN_END = 0x20000000
CLIENT_REDIRECT = 0x40000000
SERVER_REDIRECT = 0x80000000
_1601 = 11_644_473_600_000_000

_CHROMIUM = """
create table urls (id integer primary key autoincrement, url longvarchar,
    title longvarchar, visit_count integer default 0 not null,
    typed_count integer default 0 not null, last_visit_time integer not null,
    hidden integer default 0 not null);
create table visits (id integer primary key autoincrement, url integer not null,
    visit_time integer not null, from_visit integer, external_referrer_url text,
    transition integer default 0 not null, segment_id integer,
    visit_duration integer default 0 not null, originator_cache_guid text);
create table visit_source (id integer primary key, source integer not null);
create table meta (key longvarchar not null unique primary key, value longvarchar);
"""
_FIREFOX = """
create table moz_places (id integer primary key, url longvarchar, title longvarchar,
    rev_host longvarchar, visit_count integer default 0, hidden integer default 0,
    typed integer default 0, frecency integer default -1, guid text);
create table moz_historyvisits (id integer primary key, from_visit integer,
    place_id integer, visit_date integer, visit_type integer, session integer,
    source integer default 0 not null);
"""


class History:
    """A database that a test writes as a browser would."""

    def __init__(self, path: Path | None = None, schema: str = "") -> None:
        """Make it at `path`, or in memory."""
        self.connection = sqlite3.connect(path or ":memory:", isolation_level=None)
        # No test outlives a power cut, and a disk may take its time.
        self.connection.execute("pragma synchronous = off")
        made = self.connection.execute("select count(*) from sqlite_master")
        if schema and not made.fetchone()[0]:
            self.connection.executescript(schema)

    def steps(self) -> Steps:
        """Return its steps as they are now; only for one in memory."""
        snapshot = snapshot_of(self.connection.serialize())
        format_ = recognised(snapshot)
        assert format_ is not None
        return Steps(snapshot, format_)

    def run(self, text: str, *values: object) -> int:
        """Run one statement; return the number of the row it made."""
        return self.connection.execute(text, values).lastrowid or 0

    def close(self) -> None:
        """Close it as a browser would that ends."""
        self.connection.close()


class ChromiumHistory(History):
    """As Chromium keeps it."""

    def __init__(self, path: Path | None = None) -> None:
        """Make it at `path`, or in memory."""
        super().__init__(path, _CHROMIUM)

    def add(
        self,
        address: str,
        transition: int = LINK,
        *,
        at: int = NOON,
        source: int = 0,
        title: str = "",
    ) -> int:
        """Add a visit; return its number."""
        page = self.run(
            "insert into urls (url, title, last_visit_time) values (?, ?, ?)",
            *(address, title, at + _1601),
        )
        return self.run(
            "insert into visits (url, visit_time, from_visit, transition)"
            " values (?, ?, ?, ?)",
            *(page, at + _1601, source, transition),
        )


class FirefoxHistory(History):
    """As Firefox keeps it."""

    def __init__(self, path: Path | None = None) -> None:
        """Make it at `path`, or in memory."""
        super().__init__(path, _FIREFOX)

    def add(
        self,
        address: str,
        visit_type: int = 1,
        *,
        at: int = NOON,
        source: int = 0,
        title: str | None = None,
    ) -> int:
        """Add a visit; return its number."""
        page = self.run(
            "insert into moz_places (url, title) values (?, ?)", address, title
        )
        return self.run(
            "insert into moz_historyvisits (from_visit, place_id, visit_date,"
            " visit_type) values (?, ?, ?, ?)",
            *(source, page, at, visit_type),
        )
