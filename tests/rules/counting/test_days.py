"""What became of each day."""

from datetime import date

import pytest

from rules.ledgers import CIRCLE, DAY, HOUR, PERSON, Diary
from rules.story import at
from walkaway_rules.counting.chronicle import chronicle
from walkaway_rules.counting.days import Day, DayKind, days
from walkaway_rules.deciding.entry import Recorded, UrgeEnded
from walkaway_rules.deciding.event import Outcome

FIRST, NEXT = date(2026, 9, 14), date(2026, 9, 15)


def kinds(diary: Diary, *, awake: int = 0) -> list[DayKind]:
    told = diary.told(at(awake) if awake else None)
    return [day.kind for day in days(told, FIRST, NEXT)]


@pytest.fixture
def diary() -> Diary:
    diary = Diary()
    diary.begin()
    return diary


def test_both_ends_are_among_them(diary: Diary) -> None:
    assert days(diary.told(), FIRST, NEXT) == (
        Day(FIRST, DayKind.QUIET, 0),
        Day(NEXT, DayKind.UNKNOWN, 0),
    )


def test_a_watched_day_without_an_urge_is_quiet(diary: Diary) -> None:
    assert kinds(diary, awake=DAY) == [DayKind.QUIET, DayKind.QUIET]


def test_a_day_that_nobody_watched_is_unknown() -> None:
    assert days(chronicle((), None), FIRST, FIRST)[0].kind is DayKind.UNKNOWN


@pytest.mark.parametrize(
    ("times", "kind"), [(1, DayKind.TURNED), (3, DayKind.TURNED), (4, DayKind.HARDER)]
)
def test_a_day_is_harder_from_the_fourth_time(
    diary: Diary, times: int, kind: DayKind
) -> None:
    for hour in range(times):
        diary.turn_away(hour * HOUR)
    day = days(diary.told(), FIRST, FIRST)[0]

    assert (day.kind, day.turned_away) == (kind, times)


def test_a_pull_that_was_met_is_turned_away(diary: Diary) -> None:
    diary.pull(HOUR)

    assert kinds(diary)[0] is DayKind.TURNED


def test_a_day_with_a_slip_is_one_of_looking_whatever_else_it_was(diary: Diary) -> None:
    diary.turn_away(HOUR)
    diary.look(3 * HOUR)

    assert kinds(diary)[0] is DayKind.LOOKED


def test_the_circle_makes_no_day(diary: Diary) -> None:
    diary.look(HOUR, CIRCLE)

    assert kinds(diary)[0] is DayKind.QUIET


def test_an_outcome_that_nobody_saw_leaves_the_day_unknown(diary: Diary) -> None:
    urge = str(diary.guard.match(PERSON, at(HOUR), at(HOUR)))
    diary.guard.ledger.append(Recorded(UrgeEnded(urge, Outcome.UNKNOWN), at(2 * HOUR)))

    assert kinds(diary)[0] is DayKind.UNKNOWN
