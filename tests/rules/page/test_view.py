"""Everything that the page shows, as values."""

from dataclasses import replace
from datetime import date

from rules.ledgers import DAY, HOUR, Diary
from rules.story import at
from rules.views import BOUNDARIES, LEFT, a_beginning, an_evening, diary
from walkaway_rules.counting.days import DayKind
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.page.view import guarded, view
from walkaway_rules.remembered import Remembered
from walkaway_rules.status import Status

STATUS = Status(1, 1, 1, 1, 0, 0)


def test_days_are_counted_from_the_day_of_leaving() -> None:
    seen = view(Diary().told(), STATUS, LEFT, (), at(3 * DAY))

    assert seen.since_leaving
    assert [day.date.day for day in seen.days] == [14, 15, 16, 17]
    assert {day.kind for day in seen.days} == {DayKind.UNKNOWN}


def test_without_one_they_are_counted_from_the_ledgers_first() -> None:
    seen = view(diary().told(), STATUS, None, (), at(DAY))

    assert not seen.since_leaving
    assert [day.date.day for day in seen.days] == [14, 15]


def test_a_day_of_leaving_that_lies_ahead_is_today() -> None:
    seen = view(Diary().told(), STATUS, date(2027, 1, 1), (), at(0))

    assert [day.date.day for day in seen.days] == [14]


def test_the_numbers_beside_the_streak_are_those_of_the_tally() -> None:
    seen = an_evening()

    assert seen.outcomes[Outcome.TURNED_AWAY] == 10
    assert seen.outcomes[Outcome.PASSED_BY] == 1
    assert seen.circle[Outcome.WENT_ON] == 1
    assert (seen.hours[22], len(seen.weeks), seen.trend) == (4, 2, None)


def test_what_was_noticed_lately_bears_aliases() -> None:
    seen = view(diary().told(), STATUS, LEFT, BOUNDARIES, at(20 * DAY + 9 * HOUR))

    assert not seen.guarding
    assert [(one.alias, one.outcome) for one in seen.recent] == [
        ("J", "turned_away"),
        ("her sister", "went_on"),
    ]


def test_what_the_guard_says_itself_comes_first() -> None:
    one = Remembered("1" * 32, "J", "person", "", "a match", "", "2026-09-14T00:00", "")
    status = replace(STATUS, streak=9)
    seen = guarded(a_beginning(), status, [one])

    assert (seen.guarding, seen.status, seen.recent) == (True, status, (one,))
