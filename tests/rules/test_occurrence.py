"""When a visit happened, whatever the clocks say."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.moment import HOUR, MINUTE, SECOND, Moment, elapsed, is_after
from walkaway_rules.occurrence import LIVE, Occurrence, late_occurrence, live_occurrence

NOON = 1_795_435_200_000_000  # 2026-11-23 12:00 UTC
NOW = Moment(NOON, 60, steady=5 * HOUR, boot="a")


def winter(utc: int) -> int:
    """Summer time ended an hour before noon."""
    return 120 if utc < NOON - HOUR else 60


def test_a_visit_seconds_ago_is_placed_on_the_steady_clock() -> None:
    seen = live_occurrence(NOON - 3 * SECOND, NOW, winter)

    at = Moment(NOON - 3 * SECOND, 60, steady=5 * HOUR - 3 * SECOND, boot="a")
    assert seen == Occurrence(at, late=False)
    assert elapsed(seen.at, NOW) == 3 * SECOND


def test_a_visit_of_a_minute_ago_is_still_live() -> None:
    assert not live_occurrence(NOON - LIVE, NOW, winter).late


def test_an_older_visit_is_late_and_has_the_wall_clock_alone() -> None:
    seen = live_occurrence(NOON - LIVE - 1, NOW, winter)

    assert seen == Occurrence(Moment(NOON - LIVE - 1, 60), late=True)


def test_a_visit_ahead_of_the_clock_happened_now() -> None:
    assert live_occurrence(NOON + HOUR, NOW, winter) == Occurrence(NOW, late=False)


def test_a_visit_found_when_catching_up_is_late_however_young() -> None:
    seen = late_occurrence(NOON - SECOND, NOW, winter)

    assert seen == Occurrence(Moment(NOON - SECOND, 60), late=True)


def test_a_late_visit_has_the_offset_of_its_own_time() -> None:
    seen = late_occurrence(NOON - 2 * HOUR, NOW, winter)

    assert seen.at == Moment(NOON - 2 * HOUR, 120)


def test_a_late_visit_is_never_ahead_of_the_clock() -> None:
    assert late_occurrence(NOON + MINUTE, NOW, winter).at == Moment(NOON, 60)


def test_without_a_steady_clock_a_live_visit_has_none_either() -> None:
    seen = live_occurrence(NOON - SECOND, Moment(NOON, 60), winter)

    assert seen == Occurrence(Moment(NOON - SECOND, 60), late=False)


@given(st.integers(0, 4 * NOON))
def test_nothing_happens_after_now(utc: int) -> None:
    assert not is_after(live_occurrence(utc, NOW, winter).at, NOW)
