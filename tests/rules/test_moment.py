"""Two clocks, and which of them is believed when."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.moment import (
    DAY,
    HOUR,
    MINUTE,
    Moment,
    elapsed,
    is_after,
    local_day,
    local_minute,
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
