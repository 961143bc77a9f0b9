"""What is said first when somebody parts with Walkaway."""

from dataclasses import replace

from walkaway_rules.status import Status
from walkaway_rules.words.parting import kept


def test_everything_that_was_kept_is_said() -> None:
    status = Status(
        streak=3,
        days_kept=68,
        days=70,
        best_run=40,
        turned_away_today=1,
        turned_away=9,
    )

    assert kept(status) == (
        """\
What you kept:

  3 days in a row
  68 of 70 days kept
  Best run: 40 days
  Turned away once today, 9 times in all"""
    )


def test_who_parts_on_the_first_day_is_told_so() -> None:
    status = Status(
        streak=0, days_kept=0, days=0, best_run=0, turned_away_today=0, turned_away=0
    )

    assert kept(status) == (
        """\
What you kept:

  Today is still open
  The first day is under way"""
    )


def test_a_hold_of_today_is_not_among_what_was_kept() -> None:
    held = Status(9, 9, 9, 9, 1, 9, held=True)
    assert kept(held) == kept(replace(held, held=False))
