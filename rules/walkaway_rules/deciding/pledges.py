"""Pledges: a hold that the person takes for the rest of a day, and the early exit."""

from dataclasses import replace

from walkaway_rules.deciding.entry import HoldTaken, PromiseLeft
from walkaway_rules.deciding.event import EarlyExit, HoldAsked
from walkaway_rules.deciding.recent import times_gone_on
from walkaway_rules.deciding.state import Rest, State, is_held, rest_ahead
from walkaway_rules.deciding.urge import earlier
from walkaway_rules.moment import Moment, elapsed, end_of_day, is_after, plus

OFTEN = 3
"""Times that somebody went on within a day before a hold is offered."""

PledgeEntry = PromiseLeft | HoldTaken
PledgeEvent = EarlyExit | HoldAsked


def pledge_entry(event: PledgeEvent, now: Moment) -> PledgeEntry:
    """Return what is written down of this event."""
    return PromiseLeft() if isinstance(event, EarlyExit) else HoldTaken(end_of_day(now))


def pledged(state: State, entry: PledgeEntry, now: Moment) -> State:
    """Return the state after this entry.

    After the early exit, whatever was to begin later begins now.
    """
    if isinstance(entry, HoldTaken):
        return replace(state, held_until=entry.ends)
    return replace(
        state,
        rests=tuple(_begun(rest, now) for rest in state.rests),
        steps=tuple(earlier(now, step) for step in state.steps),
        left_early=now,
    )


def is_hold_offered(state: State, now: Moment) -> bool:
    """Return whether going on came often enough today for a hold to be a kindness."""
    return times_gone_on(state, now) >= OFTEN and not is_held(state, now)


def waits_in_ledger(state: State, now: Moment) -> bool:
    """Return whether a pause of the guard or a step back waits to begin."""
    ahead = any(is_after(step, now) for step in state.steps)
    return ahead or rest_ahead(state, now) is not None


def _begun(rest: Rest, now: Moment) -> Rest:
    if not is_after(rest.starts, now):
        return rest
    return Rest(now, plus(now, elapsed(rest.starts, rest.ends)))
