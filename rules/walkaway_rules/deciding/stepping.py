"""Stepping back: what the offer to answer more mildly leads to, and its ends."""

from dataclasses import replace

from walkaway_rules.deciding.entry import (
    GoodbyeSaid,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
)
from walkaway_rules.deciding.event import StepAsked, StepDue, StepTakenBack
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import Moment, local_day, plus

StepEntry = StepOffered | StepPlanned | StepWithdrawn | GoodbyeSaid
StepEvent = StepDue | StepAsked | StepTakenBack


def step_entry(state: State, event: StepEvent, now: Moment) -> StepEntry | None:
    """Return what is written down of this event, None for nothing.

    That a step may be taken at all is for the one who asks to see to.
    """
    match event:
        case StepDue(last):
            return GoodbyeSaid() if last else StepOffered()
        case StepAsked(after):
            return StepPlanned(plus(now, max(0, after)))
        case _:
            return StepWithdrawn() if state.steps else None


def stepped(state: State, entry: StepEntry, now: Moment) -> State:
    """Return the state after this entry."""
    match entry:
        case StepOffered():
            return replace(state, offered=local_day(now))
        case StepPlanned(starts):
            return replace(state, steps=(*state.steps, starts))
        case StepWithdrawn():
            return replace(state, steps=())
        case _:
            return replace(state, parted=True)


def near_again(state: State) -> State:
    """Return the state after a slip: as near as the rules say, and no goodbye."""
    return replace(state, steps=(), parted=False)
