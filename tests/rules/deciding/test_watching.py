"""On which days the guard was there."""

from dataclasses import replace
from datetime import date

from rules.story import PERSON, Guard, at
from walkaway_rules.deciding.event import GuardStopped
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.watching import days_watched, unattended
from walkaway_rules.moment import DAY, Moment, plus

DAYS = 86_400.0
"""Seconds."""


def numbers(guard: Guard, now: Moment) -> list[int]:
    """Return the days of the month that were watched."""
    return sorted(day.day for day in days_watched(guard.state, now))


def test_a_guard_that_runs_watches_until_now() -> None:
    guard = Guard()
    guard.start(at(0))

    assert numbers(guard, at(2 * DAYS)) == [14, 15, 16]


def test_a_guard_that_stopped_watched_until_then() -> None:
    guard = Guard()
    guard.start(at(0))
    guard.tell(GuardStopped(), at(1 * DAYS))

    assert numbers(guard, at(5 * DAYS)) == [14, 15]


def test_a_guard_that_was_killed_watched_until_its_last_word() -> None:
    guard = Guard()
    guard.start(at(0))
    guard.match(PERSON, at(1 * DAYS), at(1 * DAYS))
    guard.match(PERSON, at(1 * DAYS + 3600), at(1 * DAYS + 3600))
    guard.start(at(4 * DAYS))

    assert numbers(guard, at(4 * DAYS)) == [14, 15, 18]


def test_without_a_beginning_nothing_was_watched() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0), late=True)

    assert numbers(guard, at(DAYS)) == []


def test_a_clock_that_is_set_forward_makes_no_days() -> None:
    guard = Guard()
    guard.start(at(0))
    forward = replace(at(60), utc=plus(at(60), 60 * DAY).utc)

    assert days_watched(guard.state, forward) == {
        date(2026, 9, 14), date(2026, 11, 13),
    }  # fmt: skip


def test_a_clock_that_is_set_back_makes_no_days() -> None:
    guard = Guard()
    guard.start(at(5 * DAYS))
    back = replace(at(5 * DAYS + 60), utc=at(60).utc)

    assert numbers(guard, back) == [14, 19]


def test_the_days_are_a_matter_of_the_ledger_alone() -> None:
    guard = Guard()
    guard.start(at(0))
    guard.match(PERSON, at(2 * DAYS), at(2 * DAYS))
    guard.tell(GuardStopped(), at(3 * DAYS))

    assert replay(guard.ledger) == guard.state
    assert numbers(guard, at(3 * DAYS)) == [14, 15, 16, 17]


def test_where_no_guard_runs_nobody_watches_until_now() -> None:
    guard = Guard()
    guard.start(at(0))

    assert days_watched(unattended(guard.state), at(5 * DAYS)) == {date(2026, 9, 14)}
