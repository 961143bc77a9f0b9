"""Pledges: a hold that the person takes for the rest of a day, and the early exit."""

from dataclasses import replace

from walkaway_rules.deciding.entry import HoldTaken, PlansPutOff, PromiseLeft
from walkaway_rules.deciding.event import EarlyExit, HoldAsked, PlansHeld
from walkaway_rules.deciding.recent import times_gone_on
from walkaway_rules.deciding.state import Rest, State, is_held, rest_ahead
from walkaway_rules.deciding.urge import Account, Urge, earlier
from walkaway_rules.moment import Moment, elapsed, is_after, plus

OFTEN = 3
"""Times that somebody went on within a day before a hold is offered."""

PledgeEntry = PromiseLeft | HoldTaken | PlansPutOff
PledgeEvent = EarlyExit | HoldAsked | PlansHeld


def pledge_entry(event: PledgeEvent, now: Moment) -> PledgeEntry:
    """Return what is written down of this event."""
    match event:
        case EarlyExit():
            return PromiseLeft()
        case HoldAsked():
            return HoldTaken(event.ends)
        case _:
            return PlansPutOff(plus(now, event.after))


def pledged(state: State, entry: PledgeEntry, now: Moment) -> State:
    """Return the state after this entry.

    After the early exit, whatever was to begin later begins now.
    """
    if isinstance(entry, HoldTaken):
        urges = {urge.id: _to_hold(urge, now) for urge in state.urges.values()}
        return replace(state, held_until=entry.ends, urges=urges)
    if isinstance(entry, PlansPutOff):
        return _put_off(state, entry.starts, now)
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


def are_plans_foreign(state: State, now: Moment) -> bool:
    """Return whether anything planned in another boot runs or is to come.

    The wall clock alone says when that is, and it can be set.
    """
    steps = (step.boot != now.boot for step in state.steps[-1:])
    return any(_is_foreign(rest, now) for rest in state.rests) or any(steps)


def _to_hold(urge: Urge, now: Moment) -> Urge:
    """Return the urge; one that was met already is met once more by the hold."""
    is_met = urge.asked and urge.account is Account.COUNTED
    return replace(urge, held=now) if is_met else urge


def _put_off(state: State, starts: Moment, now: Moment) -> State:
    """Let what another boot planned begin no earlier than this.

    Of the steps only the last can still be waiting.
    """
    rests = (
        Rest(starts, plus(starts, elapsed(rest.starts, rest.ends)))
        if _is_foreign(rest, now)
        else rest
        for rest in state.rests
    )
    last = (starts if step.boot != now.boot else step for step in state.steps[-1:])
    return replace(state, rests=tuple(rests), steps=(*state.steps[:-1], *last))


def _is_foreign(rest: Rest, now: Moment) -> bool:
    return rest.ends.boot != now.boot and is_after(rest.ends, now)


def _begun(rest: Rest, now: Moment) -> Rest:
    if not is_after(rest.starts, now):
        return rest
    return Rest(now, plus(now, elapsed(rest.starts, rest.ends)))
