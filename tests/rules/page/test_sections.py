"""What stands on each card."""

from dataclasses import replace
from datetime import timedelta

from rules.ledgers import DAY
from rules.story import at
from rules.views import LEFT, a_beginning, an_evening, diary, read
from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.page import sections
from walkaway_rules.page.view import View, view


def later(days: int) -> View:
    """Return the view so many days after the first."""
    now = at(days * DAY)
    return view(diary().told(now), an_evening().status, LEFT, (), now)


def test_the_way_comes_in_a_sentence_before_the_numbers() -> None:
    assert read(sections.numbers(an_evening()).text) == (
        """\
You have been walking for 20 days.
This stretch is 18 days long, the longest yet. You turned away once today.
days kept
19 of 20
days, the longest stretch
18
turned away today
1
turned away in all
10"""
    )


def test_a_hold_that_was_taken_is_said() -> None:
    held = read(sections.numbers(an_evening(held=True)).text)
    assert "Until the day is over, everything you keep away from is met" in held
    quiet = read(sections.numbers(an_evening(held=True, discreet=True)).text)
    assert "\nQuiet until the day is over\n" in quiet


def test_at_the_beginning_no_number_is_nought() -> None:
    assert read(sections.numbers(a_beginning()).text) == (
        "The first day is under way.\nToday is still open."
    )
    assert read(sections.way(a_beginning()).text) == "today\nis open"


def test_the_ring_bears_the_streak_and_is_said_in_words() -> None:
    drawn = sections.way(an_evening()).text

    assert read(drawn) == "18\ndays"
    said = "19 of 20 days kept. This stretch is 18 days long, the longest yet."
    assert f'aria-label="{said}"' in drawn


def test_every_day_is_a_circle_and_stands_in_a_table() -> None:
    drawn = sections.calendar(an_evening()).text

    assert drawn.count('class="day ') == 21 + len(DayKind)
    assert read(drawn) == (
        """\
Every day since you left
The fuller a circle, the harder the day, and you kept it. Open circles are days \
you looked. None of them undoes the rest.
One day, dotted here, was not seen: it counts on your word.
September
October
a quiet day
turned away
turned away four times or more
looked
not seen
As a table
September
Mon | Tue | Wed | Thu | Fri | Sat | Sun
14: turned away 3 times | 15: turned away 4 times | 16: looked | \
17: turned away once | 18: a quiet day | 19: a quiet day | 20: a quiet day
21: a quiet day | 22: a quiet day | 23: turned away once | 24: a quiet day | \
25: not seen | 26: a quiet day | 27: a quiet day
28: a quiet day | 29: a quiet day | 30: a quiet day
October
Mon | Tue | Wed | Thu | Fri | Sat | Sun
1: a quiet day | 2: a quiet day | 3: a quiet day | 4 (today): turned away once"""
    )


def test_each_month_is_said_in_words() -> None:
    said = (
        "October. a quiet day: 3, turned away: 1.",
        (
            "September. a quiet day: 11, turned away: 3, "
            "turned away four times or more: 1, looked: 1, not seen: 1."
        ),
    )
    drawn = sections.calendar(an_evening()).text

    assert f'aria-label="{said[0]}"' in drawn
    assert f'aria-label="{said[1]}"' in drawn


def test_older_months_are_shown_when_asked_for() -> None:
    view = an_evening()
    longer = tuple(
        Day(view.today - timedelta(days=i), DayKind.QUIET, 0)
        for i in range(240, -1, -1)
    )
    drawn = sections.calendar(replace(view, days=longer)).text
    shown, _, folded = drawn.partition("<summary>Earlier months</summary>")

    assert shown.count('class="month"') == 6
    assert folded.count('class="month"') == 3


def test_the_hours_stand_in_a_sentence_a_picture_and_a_table() -> None:
    lines = read(sections.hours(an_evening()).text).splitlines()

    assert lines[:2] == [
        "When it calls",
        "Half of the times lie between ten at night and midnight, over three months.",
    ]
    assert lines[6:8] == ["22\N{EN DASH}00", "half of it"]
    assert lines[-3:] == ["21 | 1", "22 | 4", "23 | 3"]


def test_too_few_hours_are_not_drawn() -> None:
    assert read(sections.hours(a_beginning()).text) == (
        "When it calls\nThere is too little yet to say when."
    )


def test_before_the_first_whole_week_there_is_a_sentence_alone() -> None:
    assert read(sections.fading(a_beginning()).text) == (
        "How often it calls\nAfter four whole weeks a line shows where it is going."
    )


def test_weeks_are_drawn_before_a_trend_is() -> None:
    assert read(sections.fading(an_evening()).text) == (
        """\
How often it calls
After four whole weeks a line shows where it is going.
1 | 0 | 20 September | now
As a table
How often it calls
Week from | Times
20 September | 1
27 September | 0"""
    )


def test_what_the_guard_says_of_it_stands_beside_the_curve() -> None:
    said = "Urges have become rare."
    lines = read(sections.fading(an_evening(fading=(said,))).text).splitlines()
    discreet = sections.fading(an_evening(fading=(said,), discreet=True)).text

    assert lines[2] == said
    assert said not in discreet


def test_a_trend_stands_in_the_table_with_its_band() -> None:
    lines = read(sections.fading(later(35)).text).splitlines()

    assert lines[0] == "How it is fading"
    assert lines[1].startswith("About half as often every ")
    assert lines[5:7] == [
        "Week from | Times | As the line has it",
        "14 September | 9 | 5.1 (2.2 to 11.5)",
    ]


def test_a_week_that_nobody_watched_says_so_in_the_table() -> None:
    seen = later(35)
    blind = replace(seen.weeks[1], watched=0)
    weeks = (seen.weeks[0], blind, *seen.weeks[2:])

    assert "21 September | not watched | " in read(
        sections.fading(replace(seen, weeks=weeks)).text
    )


def test_what_is_counted_apart_is_told_beside() -> None:
    assert read(sections.apart(an_evening()).text) == (
        """\
Counted apart
None of these touches the streak.
News through friends and family
twice, turned away once
Passed by, without being sought
once
Contact that was needed
never
Put right by you
never
Not known how it ended
never"""
    )


def test_limits_are_told_where_there_are_any() -> None:
    assert sections.limits(an_evening()) is None
    told = sections.limits(an_evening(limits=("Firefox cannot be read.",)))
    assert told
    assert read(told.text) == "What it cannot see\nFirefox cannot be read."
