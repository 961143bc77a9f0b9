"""Two clocks, and which of them is believed when."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.moment import (
    DAY,
    HOUR,
    MINUTE,
    SECOND,
    Moment,
    OffsetAt,
    by_the_wall,
    elapsed,
    end_of_day,
    is_after,
    local_day,
    local_minute,
    local_time,
    plus,
)

NOON = 1_795_435_200_000_000  # 2026-11-23 12:00 UTC
moments = st.builds(
    Moment,
    utc=st.integers(0, 4_000_000_000_000_000),
    offset=st.integers(-14 * 60, 14 * 60),
    steady=st.integers(0, 10**15),
    boot=st.sampled_from(["", "a", "b"]),
)


def test_time_in_one_boot_is_taken_from_the_steady_clock() -> None:
    before = Moment(NOON, 0, steady=5, boot="a")
    clock_set_back = Moment(NOON - HOUR, 0, steady=5 + MINUTE, boot="a")

    assert elapsed(before, clock_set_back) == MINUTE
    assert is_after(clock_set_back, before)


def test_time_across_boots_is_taken_from_the_wall_clock() -> None:
    before = Moment(NOON, 0, steady=9 * HOUR, boot="a")
    after = Moment(NOON + HOUR, 0, steady=MINUTE, boot="b")

    assert elapsed(before, after) == HOUR
    assert is_after(after, before)
    assert not is_after(before, after)


def test_two_moments_without_a_boot_are_compared_by_the_wall_clock() -> None:
    assert elapsed(Moment(NOON, 0), Moment(NOON + MINUTE, 0)) == MINUTE


def test_a_day_is_the_local_one() -> None:
    late_evening = NOON + 11 * HOUR + 30 * MINUTE

    assert local_day(Moment(late_evening, 0)) == date(2026, 11, 23)
    assert local_day(Moment(late_evening, 60)) == date(2026, 11, 24)
    assert local_day(Moment(late_evening, -720)) == date(2026, 11, 23)


def test_a_minute_is_the_local_one() -> None:
    assert local_minute(Moment(NOON, 0)) == 720
    assert local_minute(Moment(NOON, 90)) == 810
    assert local_minute(Moment(NOON, -13 * 60)) == 23 * 60


@given(moments, moments)
def test_time_never_runs_backwards(one: Moment, other: Moment) -> None:
    assert elapsed(one, other) >= 0
    assert not (is_after(one, other) and is_after(other, one))


@given(moments, st.integers(0, 10 * DAY))
def test_a_later_moment_is_as_far_away_as_was_said(moment: Moment, span: int) -> None:
    assert elapsed(moment, plus(moment, span)) == span


def test_a_moment_without_a_boot_gains_no_steady_clock() -> None:
    assert plus(Moment(NOON, 0), MINUTE) == Moment(NOON + MINUTE, 0)


BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
CAIRO, HAVANA = ZoneInfo("Africa/Cairo"), ZoneInfo("America/Havana")


def offsets(zone: ZoneInfo) -> OffsetAt:
    def offset_at(utc: int) -> int:
        shift = datetime.fromtimestamp(utc / SECOND, zone).utcoffset()
        return int(shift.total_seconds() // 60) if shift else 0

    return offset_at


def at(zone: ZoneInfo, year: int, month: int, day: int, hour: int = 0) -> Moment:
    """Return the moment at which clocks there show this."""
    local = datetime(year, month, day, hour, tzinfo=zone)
    utc = int(local.timestamp()) * SECOND
    return Moment(utc, offsets(zone)(utc), steady=utc // 7, boot="a")


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (BERLIN, (2026, 10, 25), 25),
        (BERLIN, (2027, 3, 28), 23),
        (BERLIN, (2026, 11, 23), 24),
        (NEW_YORK, (2026, 11, 1), 25),
        (NEW_YORK, (2027, 3, 14), 23),
        (NEW_YORK, (2026, 11, 23), 24),
    ],
)
@pytest.mark.parametrize("hour", [0, 1, 4, 23])
def test_a_day_ends_at_midnight_also_where_the_clock_changes_on_it(
    zone: ZoneInfo, day: tuple[int, int, int], hours: int, hour: int
) -> None:
    now, begin = at(zone, *day, hour), at(zone, *day)
    end = end_of_day(now, offsets(zone))

    assert f"{local_time(end):%H:%M}" == "00:00"
    assert (local_day(end) - date(*day)).days == 1
    assert end.utc - begin.utc == hours * HOUR
    assert elapsed(now, end) == end.utc - now.utc


@pytest.mark.parametrize(
    ("zone", "day"), [(CAIRO, (2026, 4, 23)), (HAVANA, (2026, 3, 7))]
)
@pytest.mark.parametrize("hour", [0, 20, 23])
def test_a_day_whose_midnight_clocks_skip_ends_as_they_do(
    zone: ZoneInfo, day: tuple[int, int, int], hour: int
) -> None:
    now = at(zone, *day, hour)
    end = end_of_day(now, offsets(zone))

    assert f"{local_time(end):%H:%M}" == "01:00"
    assert elapsed(now, end) == (24 - hour) * HOUR


@given(
    st.integers(0, 4 * 365 * 24),
    st.sampled_from([BERLIN, NEW_YORK, CAIRO, HAVANA]),
)
def test_a_day_is_over_when_the_next_begins(hour: int, zone: ZoneInfo) -> None:
    utc = NOON + hour * HOUR
    now = Moment(utc, offsets(zone)(utc))
    end = end_of_day(now, offsets(zone))

    assert 0 < end.utc - utc <= 25 * HOUR
    before = end.utc - 1
    assert local_day(Moment(before, offsets(zone)(before))) == local_day(now)
    assert local_day(end) > local_day(now)


@pytest.mark.parametrize(
    ("zone", "evening", "shown"),
    [
        (BERLIN, (2026, 10, 24, 20), "19:00"),
        (BERLIN, (2027, 3, 27, 20), "21:00"),
        (NEW_YORK, (2026, 10, 31, 20), "19:00"),
        (NEW_YORK, (2027, 3, 13, 20), "21:00"),
    ],
)
def test_what_is_a_day_ahead_has_the_local_time_that_holds_then(
    zone: ZoneInfo, evening: tuple[int, int, int, int], shown: str
) -> None:
    ahead = by_the_wall(plus(at(zone, *evening), DAY), offsets(zone))

    assert f"{local_time(ahead):%H:%M}" == shown
    assert elapsed(at(zone, *evening), ahead) == DAY
