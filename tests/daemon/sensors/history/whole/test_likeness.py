"""Histories of browsers that nobody here knows are known by how they look."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from daemon.histories import NOON
from daemon.sqlite_files import snapshot_of
from daemon.surveys import survey
from walkaway_daemon.sensors.history.whole.likeness import likened
from walkaway_daemon.sensors.history.whole.whole_history import read_whole
from walkaway_rules.moment import SECOND
from walkaway_rules.observation import Visit, VisitKind

_SINCE_2001 = NOON // SECOND - 978_307_200
_TIMES = {
    "{ms}": NOON // 1000,
    "{ms2}": NOON // 1000 + 5000,
    "{s}": NOON // SECOND,
    "{s2}": NOON // SECOND + 5,
    "{win}": NOON + 11_644_473_600_000_000,
    "{win2}": NOON + 11_644_473_605_000_000,
    "{mac}": _SINCE_2001,
    "{mac2}": _SINCE_2001 + 5,
}
_LIKENESSES = {
    "a row with address and time": (
        "create table history (id integer primary key, url text, title text, time)",
        "insert into history values (1, 'http://a/', 'A', {ms})",
        "insert into history values (2, 'http://b/', 'B', {ms2})",
    ),
    "names in capitals, and a time in words": (
        "create table BROWSER_HISTORY (TITLE, WEB_LINK, TIMESTAMP)",
        "insert into browser_history values ('A', 'http://a/', '2026-09-21T14:13:20')",
        "insert into browser_history values ('B', 'http://b/', '2026-09-21 14:13:25')",
    ),
    "one row for each page, and bookmarks": (
        "create table bookmarks (url, title, last_visit)",
        "create table history (url, domain, title, visits integer, lastVisit datetime)",
        "insert into history values ('http://a/', 'a', 'A', 3, {s})",
        "insert into history values ('http://b/', 'b', 'B', 2, {s2})",
        "insert into history values ('http://never/', 'c', 'C', 0, null)",
        "insert into bookmarks values ('http://c/', 'C', {s2})",
    ),
    "pages alone, without their visits": (
        "create table keywords (url, last_visited)",
        "insert into keywords values ('http://search/', {s2})",
        "create table urls (id integer primary key, url, title, last_visit_time)",
        "insert into urls values (1, 'http://a/', 'A', {win})",
        "insert into urls values (2, 'http://b/', 'B', {win2})",
        "insert into urls values (3, 'http://never/', 'C', 0)",
    ),
    "visits that name their page by its number": (
        "create table history_entries (id integer primary key, url, title, isSerp)",
        "create table visits_list (visitId integer, historyEntryId, timestamp)",
        "create table tabs (id integer primary key, url text)",
        "insert into history_entries values (7, 'http://a/', 'A', 0)",
        "insert into history_entries values (9, 'http://b/', 'B', 0)",
        "insert into visits_list values (1, 7, '2026-09-21T14:13:20')",
        "insert into visits_list values (2, 9, '2026-09-21T14:13:25')",
    ),
    "visits that name their page by a number of its own": (
        "create table web_pages (page_id, url, title)",
        "create table web_visits (page_id, visited_at_ms)",
        "insert into web_pages values (70, 'http://a/', 'A'), (50, 'http://b/', 'B')",
        "insert into web_visits values (70, {ms}), (50, {ms2})",
    ),
    "visits beside the only pages": (
        "create table my_addresses (id integer primary key, url, title)",
        "create table my_visits (item_id integer, visit_time integer)",
        "insert into my_addresses values (3, 'http://a/', 'A'), (4, 'http://b/', 'B')",
        "insert into my_visits values (3, {ms}), (4, {ms2})",
    ),
    "visits whose `url` is a number of a page": (
        "create table urls (id integer primary key, url, title)",
        "create table visits (id integer primary key, url integer, timestamp)",
        "insert into urls values (3, 'http://a/', 'A'), (4, 'http://b/', 'B')",
        "insert into visits values (1, 3, {ms}), (2, 4, {ms2})",
    ),
    "pages that tell when they were made and seen last, and what was fetched": (
        "create table history_downloads (url, time)",
        "insert into history_downloads values ('http://file/', {s2})",
        "create table history (url, title, created_at, last_visited_at)",
        "insert into history values ('http://a/', 'A', 1264400000, {s})",
        "insert into history values ('http://b/', 'B', 1264400000, {s2})",
    ),
    "Core Data": (
        "create table ZHISTORY (Z_PK integer primary key, ZVISITEDON, ZTITLE, ZURL)",
        "insert into ZHISTORY values (1, {mac}.0, 'A', 'http://a/')",
        "insert into ZHISTORY values (2, {mac2}.0, 'B', 'http://b/')",
    ),
    "Core Data in two tables": (
        "create table ZENTRYMANAGEDOBJECT (Z_PK integer primary key, ZURL, ZTITLE)",
        "create table ZPAGEVISITMANAGEDOBJECT (Z_PK integer, ZENTRY, ZDATE)",
        "insert into ZENTRYMANAGEDOBJECT values (5, 'http://a/', 'A')",
        "insert into ZENTRYMANAGEDOBJECT values (6, 'http://b/', 'B')",
        "insert into ZPAGEVISITMANAGEDOBJECT values (1, 5, {mac})",
        "insert into ZPAGEVISITMANAGEDOBJECT values (2, 6, {mac2})",
    ),
}
_OTHERS = (
    "create table visits (id, patient, doctor, date)",
    "create table moz_formhistory (id, fieldname, value, firstUsed, lastUsed)",
    "create table cookies (creation_utc, host_key, last_access_utc)",
    "create table keywords (url, last_visited)",
    "create table omni_box_shortcuts (url, last_access_time)",
    "create table bookmark_history (url, time)",
    (
        "create table home_visits (address, date);"
        " insert into home_visits values ('12 Elm Street', '2026-01-02')"
    ),
    (
        "create table page_visits (doctor_id, date);"
        " create table clinics (id, address); create table wards (id, address)"
    ),
)


def _told(statements: Sequence[str]) -> str:
    text = ";".join(statements)
    for word, number in _TIMES.items():
        text = text.replace(word, str(number))
    return text


@pytest.mark.parametrize("statements", _LIKENESSES.values(), ids=_LIKENESSES)
def test_what_looks_like_a_history_is_counted_and_read(
    statements: Sequence[str], tmp_path: Path
) -> None:
    path = tmp_path / "history"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(_told(statements))
    found = survey(path)
    assert (found.family, found.count, found.timeless) == ("Another browser", 2, 0)
    assert (found.oldest, found.newest) == (NOON, NOON + 5 * SECOND)
    assert read_whole(path, lambda whole: [*whole.visits()]) == [
        Visit("http://a/", "A", VisitKind.UNKNOWN, NOON),
        Visit("http://b/", "B", VisitKind.UNKNOWN, NOON + 5 * SECOND),
    ]


def test_visits_to_pages_whose_addresses_are_encrypted_are_counted(
    tmp_path: Path,
) -> None:
    statements = (
        "create table ZHISTORYENTRYMANAGEDOBJECT (Z_PK integer, ZURLENCRYPTED)",
        "create table ZPAGEVISITMANAGEDOBJECT (Z_PK integer, ZHISTORYENTRY, ZDATE)",
        "insert into ZHISTORYENTRYMANAGEDOBJECT values (7, x'ff02')",
        "insert into ZPAGEVISITMANAGEDOBJECT values (1, 7, {mac})",
        "insert into ZPAGEVISITMANAGEDOBJECT values (2, 7, {mac2})",
    )
    with closing(sqlite3.connect(tmp_path / "Database.db")) as connection:
        connection.executescript(_told(statements))
    found = survey(tmp_path / "Database.db")
    assert (found.count, found.oldest, found.newest) == (2, NOON, NOON + 5 * SECOND)


@pytest.mark.parametrize("schema", _OTHERS)
def test_what_holds_no_visits_to_pages_is_no_history(schema: str) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema)
        connection.commit()
        assert likened(snapshot_of(connection.serialize())) is None
