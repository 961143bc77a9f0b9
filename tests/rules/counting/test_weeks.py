"""How many urges came in each whole week."""

from datetime import date, timedelta

from rules.ledgers import DAY, HOUR, Diary
from rules.story import at
from walkaway_rules.counting.chronicle import chronicle
from walkaway_rules.counting.weeks import Week, weeks

FIRST = date(2026, 9, 14)


def after(days: int) -> date:
    return FIRST + timedelta(days=days)


def test_an_empty_ledger_has_no_weeks() -> None:
    assert weeks(chronicle((), None), FIRST) == ()


def test_a_week_is_told_once_it_is_whole() -> None:
    diary = Diary()
    diary.begin()

    assert weeks(diary.told(), after(6)) == ()
    assert weeks(diary.told(), after(7)) == (Week(FIRST, 0, 1),)


def test_weeks_are_counted_back_from_yesterday() -> None:
    diary = Diary()
    diary.begin()
    for day in (0, 3, 4, 9, 15):
        diary.turn_away(day * DAY + HOUR)

    told = diary.told(at(16 * DAY))
    assert weeks(told, after(16)) == (Week(after(2), 2, 7), Week(after(9), 2, 7))


def test_a_year_is_looked_back_upon() -> None:
    diary = Diary()
    diary.begin()

    assert len(weeks(diary.told(), after(1000))) == 52


def test_a_clock_set_back_to_before_the_ledger_has_no_weeks() -> None:
    diary = Diary()
    diary.begin(40 * DAY)

    assert weeks(diary.told(), after(0)) == ()
