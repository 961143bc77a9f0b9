"""Measures: what is read, and that nothing breaks it."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.reading import measure
from walkaway_rules.reading.finding import Fault
from walkaway_rules.rulebook import Hours, TenderDate


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20 s", 20 * SECOND),
        ("20s", 20 * SECOND),
        ("10 min", 10 * MINUTE),
        ("90 minutes", 90 * MINUTE),
        ("1.5 h", 90 * MINUTE),
        ("1 h 30 min", 90 * MINUTE),
        ("1 hour and 30 minutes", 90 * MINUTE),
        ("1 Day, 2 Hours", 26 * HOUR),
        ("2 weeks", 14 * DAY),
        ("0 h", 0),
    ],
)
def test_lengths_of_time_are_read(text: str, value: int) -> None:
    assert measure.span(text) == value


@pytest.mark.parametrize("text", ["h", "ten min", "10 moons", "10 min more", "-1 h"])
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    assert measure.span(text) == Fault(
        "this is not a length of time", "write it like `10 min` or `24 h`"
    )


def test_a_bare_number_is_asked_for_its_unit() -> None:
    fault = measure.span("10")
    assert isinstance(fault, Fault)
    assert fault.what == "a length of time needs a unit"


@pytest.mark.parametrize(("text", "fits"), [("1 h", True), ("1 s", False)])
def test_a_range_of_lengths_is_kept_to(text: str, *, fits: bool) -> None:
    read = measure.span_within(MINUTE, HOUR, "in range")
    assert isinstance(read(text), int) is fits


@pytest.mark.parametrize(
    ("text", "metres"),
    [("300 m", 300.0), ("0.3 km", 300.0), ("1000 ft", 304.8), ("1 mile", 1609.344)],
)
def test_distances_are_read(text: str, metres: float) -> None:
    assert measure.distance(text) == pytest.approx(metres)


@pytest.mark.parametrize("text", ["300", "m", "far", "9 m", "51 km", "3e2 m"])
def test_what_is_no_distance_is_refused(text: str) -> None:
    assert isinstance(measure.distance(text), Fault)


def test_dates_are_read() -> None:
    assert measure.day("2024-02-29") == date(2024, 2, 29)


@pytest.mark.parametrize("text", ["2026-02-29", "2026-13-01", "1899-12-31", "now"])
def test_dates_that_are_not_in_the_calendar_are_refused(text: str) -> None:
    assert isinstance(measure.day(text), Fault)


@pytest.mark.parametrize("text", ["06-21", "6-21"])
def test_days_of_the_year_are_read(text: str) -> None:
    assert measure.day_of_year(text) == TenderDate(6, 21)


def test_the_29th_of_february_is_a_day_of_the_year() -> None:
    assert measure.day_of_year("02-29") == TenderDate(2, 29)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("22:30-07:30", Hours(1350, 450)),
        ("6:00 - 8:00", Hours(360, 480)),
        ("22:00\u201324:00", Hours(1320, 0)),
        ("09:00 to 17:00", Hours(540, 1020)),
    ],
)
def test_hours_are_read(text: str, value: Hours) -> None:
    assert measure.hours(text) == value


@pytest.mark.parametrize("text", ["22:60-23:00", "24:01-07:00", "00:00-24:00", "22-7"])
def test_hours_there_are_not_are_refused(text: str) -> None:
    assert isinstance(measure.hours(text), Fault)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6 per hour", (6, HOUR)),
        ("6 times an hour", (6, HOUR)),
        ("3x a day", (3, DAY)),
        ("20/hour", (20, HOUR)),
        ("5 in 30 min", (5, 30 * MINUTE)),
    ],
)
def test_rates_are_read(text: str, value: tuple[int, int]) -> None:
    assert measure.rate(text) == value


@pytest.mark.parametrize("text", ["6", "0 per hour", "6 per second", "6 per year"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    assert isinstance(measure.rate(text), Fault)


@pytest.mark.parametrize(("text", "value"), [("52.5200", 52.52), ("-0.5", -0.5)])
def test_degrees_are_read(text: str, value: float) -> None:
    assert measure.degrees(text) == value


@pytest.mark.parametrize("text", ["nan", "inf", "1e3", "52,5", "N52"])
def test_what_is_no_number_of_degrees_is_refused(text: str) -> None:
    assert isinstance(measure.degrees(text), Fault)


_READERS: list[Callable[[str], object]] = [
    *(measure.span, measure.distance, measure.day, measure.day_of_year),
    *(measure.hours, measure.rate, measure.degrees),
]


@given(
    st.sampled_from(_READERS), st.text("0123456789 :-./hmskdaperin\u0663", max_size=30)
)
def test_no_text_breaks_a_measure(read: Callable[[str], object], text: str) -> None:
    read(text)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_every_day_reads_as_itself(day: date) -> None:
    assert measure.day(day.isoformat()) == day


@given(st.integers(1, 2**20), st.sampled_from(["s", "min", "h"]))
def test_every_whole_length_reads_as_itself(count: int, unit: str) -> None:
    units = {"s": SECOND, "min": MINUTE, "h": HOUR}
    if count < 1_000_000:
        assert measure.span(f"{count} {unit}") == count * units[unit]
