import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.histories import NOON
from daemon.sqlite_files import snapshot_of
from walkaway_daemon.sensors.history.formats import (
    FORMATS,
    chromium_clock,
    number,
    recognised,
    safari_clock,
    unix_clock,
)
from walkaway_rules.moment import DAY

_SCHEMAS = {
    "Chromium": "create table visits (id, url, visit_time, transition)",
    "Firefox": "create table moz_historyvisits (id, place_id, visit_date, visit_type)",
    "Safari": "create table history_visits (id, history_item, visit_time)",
    "Epiphany": "create table visits (id, url, visit_time, visit_type)",
    "qutebrowser": "create table History (url, title, atime, redirect)",
    "Falkon": "create table history (id, url, title, date, count)",
    "Konqueror": "create table konqueror (id, url, title, visited)",
    "Firefox for Android": "create table visits (_id, history_guid, visit_type, date)",
}


def test_chromium_counts_from_1601() -> None:
    assert chromium_clock(13_434_473_600_000_000) == NOON


def test_chromium_counted_from_1970_on_some_systems_before_2009() -> None:
    assert chromium_clock(1_230_000_000_000_000) == 1_230_000_000_000_000


@pytest.mark.parametrize("scale", [1_000_000, 1_000, 1])
def test_seconds_milliseconds_and_microseconds_are_told_apart(scale: int) -> None:
    assert unix_clock(NOON // scale) == NOON


def test_safari_counts_seconds_from_2001() -> None:
    assert safari_clock(811_692_800.25) == NOON + 250_000


@given(st.integers(631_152_000_000_000, 4_102_444_800_000_000))
def test_every_clock_agrees_on_days_from_1990_to_2100(at: int) -> None:
    assert unix_clock(at) == at
    assert abs(unix_clock(at // 1_000) - at) < DAY
    assert chromium_clock(at + 11_644_473_600_000_000) == at


@pytest.mark.parametrize(
    ("value", "expected"),
    [(7, 7), (7.5, 7.5), ("13", 13.0), ("x", None), (None, None), (b"1", None)],
)
def test_times_that_were_written_as_text_are_numbers(
    value: float | str | bytes | None, expected: float | None
) -> None:
    assert number(value) == expected


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
