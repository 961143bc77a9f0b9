"""What waits is counted by a clock that nobody can set."""

from dataclasses import replace

import pytest

from daemon.fake_house import NOON
from walkaway_daemon.promise.waiting import Waiting
from walkaway_rules.moment import HOUR, MINUTE, SECOND, Moment
from walkaway_rules.promise.binding import Bound, Past
from walkaway_rules.rulebook import Rulebook

DAY = 24 * HOUR
BOUND = Bound(Rulebook(), (Past(Rulebook(discreet=True), DAY),))


def later(microseconds: int, *, set_by: int = 0) -> Moment:
    """Return a moment after noon, by a clock that may have been set meanwhile."""
    return replace(
        NOON,
        utc=NOON.utc + microseconds + set_by,
        steady=NOON.steady + microseconds,
    )


@pytest.fixture
def waiting() -> Waiting:
    waiting = Waiting(None)
    waiting.begin(NOON, None)
    return waiting


def left(bound: Bound | None) -> int:
    assert bound is not None
    return bound.pasts[0].left


def test_time_counts_once(waiting: Waiting) -> None:
    once = waiting.count(BOUND, later(HOUR))
    twice = waiting.count(once, later(HOUR))

    assert left(once) == left(twice) == DAY - HOUR
    assert waiting.counted == later(HOUR)


def test_a_clock_that_is_set_forward_counts_nothing(waiting: Waiting) -> None:
    assert left(waiting.count(BOUND, later(MINUTE, set_by=DAY))) == DAY - MINUTE


def test_hours_between_two_boots_count_nothing_by_themselves(
    waiting: Waiting,
) -> None:
    morning = replace(later(20 * HOUR), boot="another boot", steady=SECOND)
    counted = waiting.count(BOUND, morning)
    credited = waiting.credit(BOUND, morning)

    assert left(counted) == left(credited) == DAY


def test_time_in_which_nothing_bound_counts_for_nothing_that_comes(
    waiting: Waiting,
) -> None:
    assert waiting.count(None, later(5 * HOUR)) is None
    assert left(waiting.count(BOUND, later(6 * HOUR))) == DAY - HOUR


@pytest.mark.parametrize(
    ("passed", "counted"),
    [(SECOND // 2, True), (SECOND, False), (2 * SECOND, False), (0, False)],
)
def test_a_look_within_a_second_is_no_new_one(
    waiting: Waiting, passed: int, *, counted: bool
) -> None:
    assert waiting.is_counted(BOUND, later(passed)) is counted


def test_what_is_over_within_the_second_is_looked_at(waiting: Waiting) -> None:
    soon = replace(BOUND, pasts=(Past(Rulebook(), SECOND // 4),))

    assert not waiting.is_counted(soon, later(SECOND // 2))
