"""What the page says, sentence by sentence."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.counting.hours import Stretch
from walkaway_rules.counting.trend import Direction, Trend
from walkaway_rules.counting.weeks import Week
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.status import Status
from walkaway_rules.words import picturing
from walkaway_rules.words.page_words import DISCREET, PLAIN

TODAY = date(2026, 11, 28)
STATUS = Status(12, 50, 52, 40, 2, 99)
WEEKS = [Week(TODAY - timedelta(weeks=i), i, 7) for i in range(5)]


def status(**changes: int) -> Status:
    return replace(STATUS, **changes)  # type: ignore[arg-type]  # only numbers change


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "The first day is under way."),
        (1, "You have been walking for one day."),
        (52, "You have been walking for 52 days."),
    ],
)
def test_the_way_in_one_sentence(days: int, said: str) -> None:
    assert picturing.walking(status(days=days)) == said


def test_the_way_discreetly() -> None:
    assert picturing.walking(replace(STATUS, discreet=True)) == "52 days so far."
    one = replace(STATUS, days=1, discreet=True)
    assert picturing.walking(one) == "One day so far."


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (
            STATUS,
            (
                "This stretch is 12 days long; the longest was 40 days. "
                "You turned away twice today."
            ),
        ),
        (
            status(streak=40, turned_away_today=0),
            "This stretch is 40 days long, the longest yet.",
        ),
        (
            status(streak=1, best_run=1, turned_away_today=1),
            "This stretch is 1 day long, the longest yet. You turned away once today.",
        ),
        (
            status(streak=0, turned_away_today=3),
            (
                "Today is still open. The longest stretch was 40 days. "
                "You turned away 3 times today."
            ),
        ),
        (status(streak=0, best_run=0, turned_away_today=0), "Today is still open."),
    ],
)
def test_the_stretch_beside_the_longest(now: Status, said: str) -> None:
    assert picturing.stretch(now) == said


def test_what_stands_below_numbers_fits_them() -> None:
    assert [picturing.unit(status(streak=n)) for n in (0, 1, 2)] == [
        "is open", "day", "days",
    ]  # fmt: skip
    assert [picturing.best_label(status(best_run=n)) for n in (1, 2)] == [
        "day, the longest stretch", "days, the longest stretch",
    ]  # fmt: skip
    assert [picturing.kept_label(status(days=n)) for n in (1, 2)] == [
        "day kept", "days kept",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, ""),
        (1, "One day, dotted here, was not seen: it counts on your word."),
        (2, "2 days, dotted here, were not seen: they count on your word."),
    ],
)
def test_what_nobody_watched_is_said(number: int, said: str) -> None:
    unknown = [Day(TODAY, DayKind.UNKNOWN, 0)] * number

    assert picturing.unknown_days([*unknown, Day(TODAY, DayKind.QUIET, 0)]) == said


def test_a_month_has_its_year_where_that_is_another() -> None:
    assert picturing.month_name(date(2026, 9, 1), TODAY) == "September"
    assert picturing.month_name(date(2025, 9, 1), TODAY) == "September 2025"


def test_a_date_has_its_year_where_that_is_another() -> None:
    assert picturing.date_said(date(2026, 9, 14), TODAY) == "14 September"
    assert picturing.date_said(date(2025, 9, 14), TODAY) == "14 September 2025"


@pytest.mark.parametrize(
    ("kind", "turned", "said"),
    [
        (DayKind.QUIET, 0, "a quiet day"),
        (DayKind.TURNED, 2, "turned away twice"),
        (DayKind.HARDER, 5, "turned away 5 times"),
        (DayKind.LOOKED, 0, "looked"),
        (DayKind.LOOKED, 1, "looked, turned away once"),
        (DayKind.UNKNOWN, 0, "not seen"),
    ],
)
def test_a_day_in_a_few_words(kind: DayKind, turned: int, said: str) -> None:
    assert picturing.day_said(Day(TODAY, kind, turned), PLAIN) == said


@pytest.mark.parametrize(
    ("hour", "name"),
    [
        (0, "midnight"),
        (1, "one in the morning"),
        (5, "five in the morning"),
        (11, "eleven in the morning"),
        (12, "noon"),
        (13, "one in the afternoon"),
        (18, "six in the evening"),
        (22, "ten at night"),
        (23, "eleven at night"),
    ],
)
def test_hours_have_names(hour: int, name: str) -> None:
    assert picturing.hour_name(hour) == name


def test_hours_are_said_only_where_they_can_be() -> None:
    night = [0] * 22 + [3, 4]

    assert picturing.hours_said(night) == (
        "Half of the times lie between eleven at night and midnight, over three months."
    )
    assert picturing.hours_said([1] * 24) == (
        "At all hours, no one of them more than the others."
    )
    assert picturing.hours_said([0] * 24) == "There is too little yet to say when."


def test_the_middle_of_the_dial() -> None:
    assert picturing.dial_said(Stretch(23, 2)) == ("23\N{EN DASH}02", "half of it")
    assert picturing.dial_said(None) == ("24 h", "at all hours")


def going(direction: Direction, half: float = 0.0) -> Trend:
    return Trend((), direction, half)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (going(Direction.RARER, 0.6), "About half as often every week."),
        (going(Direction.RARER, 4.9), "About half as often every five weeks."),
        (going(Direction.RARER, 20.2), "About half as often every 20 weeks."),
        (going(Direction.RARER, 40.0), "It is growing rarer, slowly."),
        (
            going(Direction.OFTENER, 3.0),
            "More often lately. That is about these weeks, not about you.",
        ),
        (going(Direction.OPEN), "Where it is going is still open."),
    ],
)
def test_where_it_is_going_claims_no_more_than_is_known(
    found: Trend, said: str
) -> None:
    whole = picturing.course_said(WEEKS, found)

    assert whole == f"{said} The band is what cannot be known."


def test_without_a_trend_it_says_why() -> None:
    quiet = [replace(week, urges=0) for week in WEEKS]
    wait = "After four whole weeks a line shows where it is going."

    assert picturing.course_said((), None) == wait
    assert picturing.course_said(quiet[:3], None) == wait
    assert picturing.course_said(WEEKS, None) == wait
    assert picturing.course_said(quiet, None) == "It did not call once in these weeks."


def test_the_title_promises_fading_only_where_it_is_seen() -> None:
    rarer, open_ = going(Direction.RARER, 3), going(Direction.OPEN)

    assert picturing.course_title(rarer, PLAIN) == "How it is fading"
    assert picturing.course_title(open_, PLAIN) == "How often it calls"
    assert picturing.course_title(None, DISCREET) == "Week by week"


@pytest.mark.parametrize(
    ("ago", "name"), [(0, "Today"), (1, "Yesterday"), (2, "Thursday"), (6, "Sunday")]
)
def test_days_of_the_week_have_names(ago: int, name: str) -> None:
    assert picturing.day_name(TODAY - timedelta(days=ago), TODAY) == name


def outcomes(**found: int) -> dict[Outcome, int]:
    return {each: found.get(each.value, 0) for each in Outcome}


@pytest.mark.parametrize(
    ("turned", "looked", "said"),
    [
        (0, 0, "never"),
        (2, 0, "twice, turned away each time"),
        (0, 1, "once"),
        (2, 3, "5 times, turned away twice"),
    ],
)
def test_the_circle_is_told_apart(turned: int, looked: int, said: str) -> None:
    circle = outcomes(turned_away=turned, went_on=looked)

    assert picturing.apart(outcomes(), circle, discreet=False)[0] == (
        "News through friends and family",
        said,
    )


def test_discretion_tells_less_apart() -> None:
    circle = outcomes(turned_away=2, missed=1)

    assert picturing.apart(outcomes(disputed=1), circle, discreet=True) == (
        ("Others", "3 times"),
        ("Put right by you", "once"),
        ("Not known how it ended", "never"),
    )
