"""What is said about urges that fade."""

import pytest

from rules.ledgers import DAY, Diary
from rules.story import at
from walkaway_rules.boundary import Response
from walkaway_rules.counting.fading import Offer
from walkaway_rules.counting.trend import Direction, Estimate, Trend
from walkaway_rules.deciding.event import StepAsked, StepDue
from walkaway_rules.deciding.state import EMPTY, State
from walkaway_rules.moment import HOUR
from walkaway_rules.words.fading import (
    course_said,
    fading_said,
    offer_notice,
    step_planned,
    steps_said,
)

WEEK = 7 * DAY
OFFERED = (
    "Urges have become rare. If you like, the guard steps back by one: `walkaway"
    " step-back`."
)
GOODBYE = (
    "It has been quiet for a long while, and that is yours. You may not need this any"
    " more. Be well."
)


@pytest.mark.parametrize(
    ("last", "direction", "said"),
    [
        (
            Estimate(1.2, 2.04, 4),
            Direction.RARER,
            "About 2 pulls a week lately, between 1.2 and 4, and growing rarer",
        ),
        (
            Estimate(9.96, 14.6, 21.2),
            Direction.OPEN,
            "About 15 pulls a week lately, between 10 and 21, with no clear course",
        ),
        (
            Estimate(0.04, 0.3, 0.9),
            Direction.OFTENER,
            "About 0.3 pulls a week lately, between 0 and 0.9, and coming more often",
        ),
    ],
)
def test_the_course_is_said_with_its_band(
    last: Estimate, direction: Direction, said: str
) -> None:
    assert course_said(Trend((last,), direction, 0)) == said


def test_early_on_nothing_is_said() -> None:
    assert fading_said(EMPTY, Response.PAUSE, at(0)) == ()


def test_an_offer_stays_to_be_read() -> None:
    diary = Diary()
    diary.begin()

    assert fading_said(diary.guard.state, Response.PAUSE, at(8 * WEEK)) == (OFFERED,)


def test_the_course_stands_before_the_offer() -> None:
    diary = Diary()
    diary.begin()
    diary.turn_away(3600)

    assert fading_said(diary.guard.state, Response.PAUSE, at(12 * WEEK)) == (
        "Hardly any pull lately, 0.4 a week at most",
        OFFERED,
    )


def test_a_step_that_waits_and_one_that_holds_are_said() -> None:
    state = State(steps=(at(3600),))

    assert steps_said(state, at(0)) == "The guard steps back from 01:00 on."
    assert steps_said(state, at(3600)) == "The guard has stepped back, as you chose."
    assert step_planned(state, at(0)) == (
        "The guard steps back from 01:00 on. `walkaway step-back off` takes it back."
    )


def test_a_goodbye_is_not_repeated() -> None:
    diary = Diary()
    diary.begin()
    diary.guard.tell(StepAsked(HOUR), at(0))
    said = fading_said(diary.guard.state, Response.PAUSE, at(8 * WEEK))
    diary.guard.tell(StepDue(last=True), at(8 * WEEK))

    assert said == ("The guard has stepped back, as you chose.", GOODBYE)
    assert fading_said(diary.guard.state, Response.PAUSE, at(8 * WEEK)) == said[:1]


def test_the_notices() -> None:
    actions = ("All right", "Later")

    assert offer_notice(Offer.STEP_BACK, discreet=False) == (
        "It has become quieter", OFFERED, *actions,
    )  # fmt: skip
    assert offer_notice(Offer.GOODBYE, discreet=False) == (
        "A goodbye", GOODBYE, *actions,
    )  # fmt: skip
    for offer in Offer:
        assert offer_notice(offer, discreet=True) == (
            "A small note", "`walkaway status` has some news.", *actions,
        )  # fmt: skip
