import sqlite3

import pytest

from daemon.sqlite_files import snapshot_of
from walkaway_daemon.sensors.history.formats.formats import FORMATS, recognised

_SCHEMAS = {
    "Chromium": "create table visits (id, url, visit_time, transition)",
    "Firefox": "create table moz_historyvisits (id, place_id, visit_date, visit_type)",
    "Safari": "create table history_visits (id, history_item, visit_time)",
    "Epiphany": "create table visits (id, url, visit_time, visit_type)",
    "qutebrowser": "create table History (url, title, atime, redirect)",
    "Falkon": "create table history (id, url, title, date, count)",
    "Konqueror": "create table konqueror (id, url, title, visited)",
    "Firefox for Android": "create table visits (_id, history_guid, visit_type, date)",
    "Firefox for iOS": "create table visits (id, siteID, date, type, is_local)",
    "Orion": "create table visits (HISTORY_ITEM_ID, VISIT_TIME)",
    "Midori": "create table history (uri, title, date, day)",
    "luakit": "create table history (id, uri, title, visits, last_visit)",
    "Angelfish": "create table history (url, title, icon, lastVisited)",
    "Android's first browser": (
        "create table bookmarks (_id, title, url, visits, date, created, bookmark)"
    ),
    "Android's old browser": "create table history (_id, title, url, date, visits)",
}


@pytest.mark.parametrize("name", list(_SCHEMAS))
def test_each_format_is_known_by_its_tables(name: str) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(_SCHEMAS[name])
    found = recognised(snapshot_of(connection.serialize()))
    connection.close()
    assert found is not None
    assert found.name == name


def test_every_format_has_a_schema_here() -> None:
    assert {format_.name for format_ in FORMATS} == set(_SCHEMAS)


def test_another_database_is_no_history() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table visits (id, patient, doctor)")
    found = recognised(snapshot_of(connection.serialize()))
    connection.close()
    assert found is None


def test_a_foreign_table_hides_no_history_whose_pages_are_there() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(
        "create table visits (id, url, visit_time); create table moz_places (id, url);"
        + _SCHEMAS["Firefox"]
    )
    found = recognised(snapshot_of(connection.serialize()))
    connection.close()
    assert found is not None
    assert found.name == "Firefox"
