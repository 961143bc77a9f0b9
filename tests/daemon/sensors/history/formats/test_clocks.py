"""Times are what they mean, in whatever unit and from whenever they are counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.histories import NOON
from walkaway_daemon.sensors.history.formats.clocks import (
    Clock,
    chromium_clock,
    microsecond_clock,
    millisecond_clock,
    moment,
    safari_clock,
    second_clock,
)
from walkaway_daemon.sensors.history.sqlite.record import Value
from walkaway_rules.moment import DAY

_1601 = 11_644_473_600_000_000
_2001 = 978_307_200_000_000
_FROM_1970 = (chromium_clock, microsecond_clock, millisecond_clock, second_clock)
_SCALES = pytest.mark.parametrize("scale", [1_000_000, 1_000, 1])


def test_chromium_counts_from_1601() -> None:
    assert chromium_clock(13_434_473_600_000_000) == NOON


def test_chromium_counted_from_1970_on_some_systems_before_2009() -> None:
    assert chromium_clock(1_230_000_000_000_000) == 1_230_000_000_000_000


@_SCALES
@pytest.mark.parametrize("clock", _FROM_1970)
def test_seconds_milliseconds_and_microseconds_are_told_apart(
    scale: int, clock: Clock
) -> None:
    assert clock(NOON // scale) == NOON
    assert clock((NOON + _1601) // scale) == NOON


@pytest.mark.parametrize("clock", _FROM_1970)
def test_finer_units_are_told_apart_too(clock: Clock) -> None:
    assert clock(NOON * 1000) == NOON
    assert clock((NOON + _1601) * 10) == NOON


@_SCALES
def test_safaris_units_are_told_apart(scale: int) -> None:
    assert safari_clock((NOON - _2001) // scale) == NOON
    assert safari_clock(NOON // scale) == NOON


def test_safari_counts_seconds_from_2001() -> None:
    assert safari_clock(811_692_800.25) == NOON + 250_000
    assert safari_clock(-1) == _2001 - 1_000_000


def test_a_number_that_is_no_usual_time_is_meant_as_the_browser_writes() -> None:
    two_hours = 7_200
    assert second_clock(two_hours) == two_hours * 1_000_000
    assert millisecond_clock(two_hours * 1_000) == two_hours * 1_000_000
    assert microsecond_clock(two_hours * 1_000_000) == two_hours * 1_000_000
    assert chromium_clock(_1601 + two_hours * 1_000_000) == two_hours * 1_000_000
    assert moment(two_hours, chromium_clock) == 0
    assert second_clock(6_000_000_000) == 6_000_000_000_000_000


@given(st.integers(631_152_000_000_000, 4_102_444_799_999_999))
def test_every_clock_agrees_on_days_from_1990_to_2100(at: int) -> None:
    for clock in _FROM_1970:
        assert clock(at) == at
        assert abs(clock(at // 1_000) - at) < DAY
        assert clock(at + _1601) == at


@given(st.integers(1_400_000_000, 2_200_000_000))
def test_safaris_clock_is_right_from_2014_to_2039(seconds: int) -> None:
    assert safari_clock(seconds - _2001 // 1_000_000) == seconds * 1_000_000


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (NOON, NOON),
        (float(NOON), NOON),
        (str(NOON), NOON),
        (f" {NOON}.0", NOON),
        ("2026-09-21T14:13:20Z", NOON),
        ("2026-09-21 14:13:20", NOON),
        ("2026-09-21T16:13:20.000+02:00", NOON),
        ("1960-01-01", 0),
        ("2999-01-01", 0),
        ("0001-01-01T00:00+23:59", 0),
        ("yesterday", 0),
        ("", 0),
        ("nan", 0),
        ("inf", 0),
        (None, 0),
        (b"1", 0),
        (0, 0),
        (-5, 0),
        (2**62, 0),
        (1e300, 0),
        (float("nan"), 0),
    ],
)
def test_a_value_is_a_moment_or_none(value: Value, expected: int) -> None:
    assert moment(value, microsecond_clock) == expected


@given(st.text(), st.sampled_from((*_FROM_1970, safari_clock)))
def test_any_text_is_a_moment_or_none(text: str, clock: Clock) -> None:
    assert moment(text, clock) >= 0
