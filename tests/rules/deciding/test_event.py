"""Every event is decided upon, also by a guard that knows nothing yet."""

from typing import get_args

import pytest

from rules.story import PERSON, TERMS, Guard, at, match
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import (
    Answered,
    EarlyExit,
    Event,
    GuardStarted,
    GuardStopped,
    HoldAsked,
    Left,
    Outcome,
    OutOfSight,
    PlansHeld,
    PullFelt,
    RestAsked,
    RestTakenBack,
    Revised,
    Shown,
    StepAsked,
    StepDue,
    StepTakenBack,
    Ticked,
)

ID = "1" * 32
SILENT: list[Event] = [
    Left(PERSON.id),
    OutOfSight(PERSON.id),
    Shown(ID, Response.WHISPER),
    Answered(ID, Answer.GO_ON),
    Revised(ID, Outcome.NEEDED),
    StepTakenBack(),
    RestTakenBack(),
    Ticked(),
]
TELLING: list[Event] = [
    match(),
    PullFelt(TERMS, ID),
    RestAsked(after=1, length=1),
    StepDue(last=False),
    StepAsked(after=1),
    EarlyExit(),
    HoldAsked(at(60)),
    PlansHeld(after=1),
    GuardStarted(),
    GuardStopped(),
]


def test_every_event_is_tried_here() -> None:
    assert {type(event) for event in [*SILENT, *TELLING]} == set(get_args(Event))


@pytest.mark.parametrize("event", SILENT, ids=lambda event: type(event).__name__)
def test_what_concerns_nothing_known_leads_to_nothing(event: Event) -> None:
    assert Guard().tell(event, at(0)) == ()


@pytest.mark.parametrize("event", TELLING, ids=lambda event: type(event).__name__)
def test_what_begins_something_is_recorded(event: Event) -> None:
    guard = Guard()
    guard.tell(event, at(0))
    assert len(guard.ledger) == 1
