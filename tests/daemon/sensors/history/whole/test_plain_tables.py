"""A history is read also where its tables are views, or have no row numbers."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from daemon.histories import (
    CHAIN_END,
    CHAIN_START,
    NOON,
    SERVER_REDIRECT,
    ChromiumHistory,
    History,
)
from daemon.surveys import survey
from walkaway_daemon.sensors.history.whole import plain_tables
from walkaway_daemon.sensors.history.whole.whole_history import (
    UnreadableError,
    read_whole,
)
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import Visit, VisitKind

_ROWLESS = "create table {} ({}, primary key ({})) without rowid"


def _visits(path: Path) -> list[Visit]:
    return read_whole(path, lambda whole: [*whole.visits()])


def test_visits_and_pages_may_be_views_of_other_tables(tmp_path: Path) -> None:
    path = tmp_path / "History"
    history = ChromiumHistory(path)
    gone = history.add("http://gone/")
    start = history.add("http://begin/", CHAIN_START | 1, at=NOON + SECOND)
    history.add("http://end/", CHAIN_END | SERVER_REDIRECT | 1, source=start)
    history.run("delete from visits where id = ?", gone)
    before = _visits(path)
    history.connection.executescript(
        "alter table visits rename to kept_visits; alter table urls rename to kept;"
        "create view visits as select * from kept_visits;"
        "create view urls as select * from kept;"
    )
    history.close()
    assert _visits(path) == before
    assert [visit.kind for visit in before] == [VisitKind.TYPED, VisitKind.REDIRECT]
    assert survey(path).count == 2


def test_a_table_without_row_numbers_is_read(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    columns = "url text, title text, atime integer, redirect integer"
    history = History(path, _ROWLESS.format("History", columns, "url, atime"))
    for number in range(3):
        history.run(
            "insert into History values (?, '', ?, 0)",
            *(f"http://{number}/", NOON // SECOND + number),
        )
    history.close()
    assert [visit.address for visit in _visits(path)] == [
        "http://0/",
        "http://1/",
        "http://2/",
    ]
    found = survey(path)
    assert (found.family, found.count, found.oldest) == ("qutebrowser", 3, NOON)


def test_a_column_that_is_computed_is_read(tmp_path: Path) -> None:
    path = tmp_path / "slimmed"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "create table urls (id integer primary key, url, title);"
            "create table visits (id integer primary key, url, seconds,"
            " visit_time as (seconds * 1000000), transition);"
            "insert into urls values (5, 'http://a/', '');"
        )
        at = NOON // SECOND + 11_644_473_600
        connection.execute("insert into visits values (1, 5, ?, 1)", (at,))
        connection.commit()
    [visit] = _visits(path)
    assert (visit.address, visit.at) == ("http://a/", NOON)


def test_numbers_that_are_not_each_rows_own_are_no_row_numbers(tmp_path: Path) -> None:
    path = tmp_path / "merged"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "create table one (id integer, url, visit_time, transition);"
            "create table two (id integer, url, visit_time, transition);"
            "create table urls (id integer primary key, url, title);"
            "insert into urls values (5, 'http://a/', '');"
            "create view visits as select * from one union all select * from two;"
        )
        connection.execute("insert into one values (1, 5, ?, 1)", (NOON,))
        connection.execute("insert into two values (1, 5, ?, 1)", (NOON + 1,))
        connection.commit()
    assert [(v.address, v.at) for v in _visits(path)] == [
        ("http://a/", NOON),
        ("http://a/", NOON + 1),
    ]


def test_a_view_that_leads_nowhere_is_no_history(tmp_path: Path) -> None:
    path = tmp_path / "broken"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "create table gone (url, visit_time);"
            "create view visits as select * from gone; drop table gone"
        )
    with pytest.raises(UnreadableError, match="no browser's history"):
        survey(path)


def test_a_database_without_a_table_is_no_history(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("pragma user_version = 3")
    with pytest.raises(UnreadableError, match="no browser's history"):
        survey(path)


def test_a_view_that_never_ends_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_tables, "_STEPS", 100_000)
    path = tmp_path / "History"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "create table t (x); create view history as"
            " with recursive more(n) as (select 1 union all select n + 1 from more)"
            " select n as id, 'http://one/' as url, n as atime from more;"
        )

    with pytest.raises(UnreadableError):
        survey(path)
