"""When urges have faded, and what the guard then offers: months, lived through."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from rules.ledgers import DAY, Diary
from rules.story import CIRCLE, PERSON, at
from walkaway_rules.boundary import Response
from walkaway_rules.counting.fading import (
    Offer,
    at_most,
    fresh_offer,
    offer,
    recent_weeks,
)
from walkaway_rules.deciding.event import (
    GuardStopped,
    Outcome,
    Revised,
    StepAsked,
    StepDue,
)
from walkaway_rules.deciding.state import State

WEEK = 7 * DAY
NOON = 12 * 3600
PAUSE, HOLD = Response.PAUSE, Response.HOLD


def lived(counts: list[int], *, slips: tuple[int, ...] = ()) -> Diary:
    """Return the diary of weeks with so many urges each, slips on these days."""
    diary = Diary()
    diary.begin()
    for week, number in enumerate(counts):
        for urge in range(number):
            day = week * 7 + urge % 7
            diary.turn_away(day * DAY + NOON + urge * 1000)
    for day in sorted(slips):
        diary.look(day * DAY + NOON)
    return diary


def at_end(diary: Diary, weeks: int, rung: Response = PAUSE) -> Offer | None:
    return offer(diary.guard.state, rung, at(weeks * WEEK))


@pytest.mark.parametrize(
    ("counts", "offered"),
    [
        ([0] * 8, Offer.STEP_BACK),
        ([0] * 7, None),
        ([1] * 8, None),
        ([3, 2, 1, 1, 0, 1, 0, 0, 0], Offer.STEP_BACK),
        ([9, 7, 5, 4, 3, 2, 2, 1], None),
        ([0, 0, 0, 0, 1, 2, 3, 4], None),
        ([1, 0, 0, 0, 0, 0, 0, 1], None),
        ([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], Offer.STEP_BACK),
    ],
)
def test_a_step_back_is_offered_once_urges_have_faded(
    *, counts: list[int], offered: Offer | None
) -> None:
    assert at_end(lived(counts), len(counts)) is offered


@pytest.mark.parametrize(
    ("ago", "offered"), [(1, None), (7, None), (27, None), (60, Offer.STEP_BACK)]
)
def test_nothing_is_offered_in_the_four_weeks_after_a_slip(
    *, ago: int, offered: Offer | None
) -> None:
    diary = lived([0] * 12, slips=(12 * 7 - ago,))

    assert at_end(diary, 12) is offered


@pytest.mark.parametrize(
    ("ago", "offered"), [(0, None), (27, None), (28, Offer.STEP_BACK)]
)
def test_a_slip_that_no_watched_week_tells_of_holds_the_offer_back_as_long(
    *, ago: int, offered: Offer | None
) -> None:
    diary = lived([0] * 8)
    diary.end(8 * WEEK)
    diary.begin(9 * WEEK)
    looked, told = at(12 * WEEK - ago * DAY + NOON), at(12 * WEEK + NOON + 900)
    diary.guard.match(PERSON, looked, told, late=True)
    diary.guard.tick(told)

    assert offer(diary.guard.state, PAUSE, told) is offered


def test_what_passed_by_or_was_none_holds_nothing_back() -> None:
    diary = lived([0] * 8)
    for day in range(49, 56):
        diary.pass_by(day * DAY + NOON)
        diary.look(day * DAY + NOON + 3600)
    for urge in diary.guard.state.urges.values():
        if urge.outcome is Outcome.WENT_ON:
            diary.guard.tell(Revised(urge.id, Outcome.DISPUTED), at(8 * WEEK))

    assert at_end(diary, 8) is Offer.STEP_BACK


@pytest.mark.parametrize(
    ("seen", "offered"),
    [
        (7, (Offer.STEP_BACK, Offer.GOODBYE)),
        (6, (Offer.STEP_BACK, None)),
        (5, (None, None)),
    ],
)
def test_six_quiet_weeks_of_eight_are_enough_for_a_step_and_seven_for_a_goodbye(
    *, seen: int, offered: tuple[Offer | None, Offer | None]
) -> None:
    diary = lived([0] * seen)
    diary.end(seen * WEEK)

    found = at_end(diary, 8, PAUSE), at_end(diary, 8, Response.WHISPER)
    assert found == offered


def test_quiet_weeks_in_which_nobody_watched_say_nothing() -> None:
    diary = lived([4, 3])
    diary.guard.tell(GuardStopped(), at(2 * WEEK))
    diary.begin(9 * WEEK)

    assert at_most(recent_weeks(diary.guard.state, at(10 * WEEK))) is None
    assert at_end(diary, 10) is None


def test_the_circle_and_a_pull_are_counted_apart_and_in() -> None:
    diary = lived([0] * 8)
    for day in range(49, 56):
        diary.look(day * DAY + NOON, CIRCLE)
    assert at_end(diary, 8) is Offer.STEP_BACK
    for day in range(49, 56):
        diary.pull(day * DAY + NOON)
    assert at_end(diary, 8) is None


def test_where_no_urge_came_the_rule_of_three_holds() -> None:
    assert at_most(recent_weeks(lived([]).guard.state, at(8 * WEEK))) == 3 / 8
    assert at_most(recent_weeks(lived([]).guard.state, at(30 * WEEK))) == 3 / 12


def test_an_offer_is_made_once_in_eight_weeks() -> None:
    diary = lived([])
    diary.guard.tell(StepDue(last=False), at(8 * WEEK))

    assert fresh_offer(diary.guard.state, PAUSE, at(16 * WEEK - DAY)) is None
    assert fresh_offer(diary.guard.state, PAUSE, at(16 * WEEK)) is Offer.STEP_BACK
    assert offer(diary.guard.state, PAUSE, at(9 * WEEK)) is Offer.STEP_BACK


def test_a_goodbye_is_said_once_when_no_step_is_left() -> None:
    diary = lived([])
    assert at_end(diary, 8, Response.WHISPER) is Offer.GOODBYE
    diary.guard.tell(StepAsked(0), at(8 * WEEK))
    assert at_end(diary, 9, HOLD) is Offer.STEP_BACK
    assert at_end(diary, 9, PAUSE) is Offer.GOODBYE
    diary.guard.tell(StepDue(last=True), at(9 * WEEK))
    assert fresh_offer(diary.guard.state, PAUSE, at(40 * WEEK)) is None


def test_a_goodbye_waits_until_less_than_one_is_expected_in_two_weeks() -> None:
    diary = lived([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    state = replace(diary.guard.state, steps=(at(0),))
    expected = at_most(recent_weeks(state, at(12 * WEEK)))

    assert expected is not None
    assert 0.3 < expected < 1
    assert (offer(state, PAUSE, at(12 * WEEK)) is Offer.GOODBYE) is (expected < 0.5)


YEAR = """\
week 13 an offer
week 13 a step back
week 21 an offer
week 21 a step back
week 29 goodbye"""
"""From ten urges a week they halve every two weeks; the rules say hold."""


def _weeks(number: int, half: float) -> Iterator[int]:
    """Yield random counts that fall by half in so many weeks."""
    chance = Random(7)  # noqa: S311  (an invented life, no secret)
    for week in range(number):
        expected = 10 * 0.5 ** (week / half)
        yield sum(chance.random() < expected / 70 for _ in range(70))


def _year(half: float) -> list[str]:
    """Live a year, take every step that is offered; return what was offered when."""
    diary, told = Diary(), list[str]()
    diary.begin()
    for week, number in enumerate(_weeks(52, half)):
        now = at(week * WEEK)
        due = fresh_offer(diary.guard.state, HOLD, now)
        if due is not None:
            diary.guard.tell(StepDue(last=due is Offer.GOODBYE), now)
            told.append(f"week {week:2} {_SAID[due]}")
        if due is Offer.STEP_BACK:
            diary.guard.tell(StepAsked(0), now)
            told.append(f"week {week:2} a step back")
        for urge in range(number):
            diary.turn_away(week * WEEK + urge % 7 * DAY + NOON + urge * 1000)
    return told


_SAID = {Offer.STEP_BACK: "an offer", Offer.GOODBYE: "goodbye"}


def test_a_year_in_which_urges_fade() -> None:
    assert _year(2) == YEAR.splitlines()


def test_a_year_in_which_they_do_not() -> None:
    assert _year(10_000) == []


def test_an_empty_ledger_offers_nothing() -> None:
    assert offer(State(), PAUSE, at(0)) is None
