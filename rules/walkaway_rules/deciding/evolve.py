"""Evolving: how one entry of the ledger changes the state.

Entries are taken as true. One that speaks of an urge that is no longer known
changes nothing. What is counted always equals the urges that ended: every
change of an urge takes its old count back and puts the new one in its place.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from walkaway_rules.deciding.entry import (
    GoodbyeSaid,
    HoldTaken,
    PlansPutOff,
    PromiseLeft,
    Recorded,
    RestPlanned,
    RestWithdrawn,
    StepOffered,
    StepPlanned,
    StepWithdrawn,
    UrgeBegan,
    UrgeEnded,
    UrgeJoined,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.episode import AboutUrge, begin, change, merge, unwitnessed
from walkaway_rules.deciding.event import SLIPS, Outcome
from walkaway_rules.deciding.pledges import pledged
from walkaway_rules.deciding.state import EMPTY, Count, Rest, State
from walkaway_rules.deciding.stepping import near_again, stepped
from walkaway_rules.deciding.urge import Account, Urge, earlier
from walkaway_rules.deciding.watching import watching
from walkaway_rules.moment import DAY, Moment, elapsed, is_after, local_day

KEPT = 7 * DAY
"""How long an urge that ended, or a rest, is remembered: it may be revised."""


def replay(entries: Iterable[Recorded]) -> State:
    """Return the state that these entries, in their order, lead to."""
    state = EMPTY
    for recorded in entries:
        state = evolve(state, recorded)
    return state


def evolve(state: State, recorded: Recorded) -> State:
    """Return the state after this entry; the one given is not changed."""
    if state.first_day is None:
        state = replace(state, first_day=local_day(recorded.now))
    state = watching(state, recorded)
    entry, now = recorded.entry, recorded.now
    match entry:
        case UrgeBegan():
            return _put(state, None, begin(entry))
        case UrgeJoined():
            return _joined(state, entry)
        case RestPlanned() | RestWithdrawn() | WatchBegan() | WatchEnded():
            return _about_watch(state, entry, now)
        case StepOffered() | StepPlanned() | StepWithdrawn() | GoodbyeSaid():
            return stepped(state, entry, now)
        case PromiseLeft() | HoldTaken() | PlansPutOff():
            return pledged(state, entry, now)
        case _:
            return _about_urge(state, entry, now)


def _about_watch(
    state: State,
    entry: RestPlanned | RestWithdrawn | WatchBegan | WatchEnded,
    now: Moment,
) -> State:
    match entry:
        case WatchEnded():
            return state
        case WatchBegan():
            return _forget(_woken(state), now)
        case RestWithdrawn():
            return replace(state, rests=_cut_short(state.rests, now))
        case _:
            rest = Rest(entry.starts, entry.ends)
            return _forget(replace(state, rests=(*state.rests, rest)), now)


def _about_urge(state: State, entry: AboutUrge, now: Moment) -> State:
    urge = state.urges.get(entry.urge)
    if urge is None:
        return state
    changed = _put(state, urge, change(urge, entry, now))
    if changed.urges[entry.urge].outcome in SLIPS and urge.account is Account.COUNTED:
        changed = near_again(changed)
    return _forget(changed, now) if isinstance(entry, UrgeEnded) else changed


def _joined(state: State, entry: UrgeJoined) -> State:
    kept, other = state.urges.get(entry.into), state.urges.get(entry.urge)
    if kept is None or other is None:
        return state
    swapped = is_after(kept.began, other.began)
    first, second = (other, kept) if swapped else (kept, other)
    one = merge(first, second)
    awaited = kept.awaited if kept.asked else one.asked
    one = replace(one, id=entry.into, awaited=awaited)
    return _put(_put(state, other, None), kept, one)


def _woken(state: State) -> State:
    """Note a gap in what only the guard could have seen; prompts are gone."""
    urges = {
        urge.id: replace(
            urge,
            blind=urge.blind or (urge.shown is not None and unwitnessed(urge)),
            asked=urge.shown is not None,
            awaited=False,
        )
        if urge.outcome is None
        else urge
        for urge in state.urges.values()
    }
    return replace(state, urges=urges)


def _cut_short(rests: tuple[Rest, ...], now: Moment) -> tuple[Rest, ...]:
    """Return the rests without what had not come yet."""
    begun = (rest for rest in rests if not is_after(rest.starts, now))
    return tuple(replace(rest, ends=earlier(rest.ends, now)) for rest in begun)


def counted_on(urge: Urge) -> date:
    """Return the local day that an urge with an outcome counts for.

    Going on counts when it was first observed, a missed urge when it was first
    sought, turning away when the response came; all else when it began.
    """
    match urge.outcome:
        case Outcome.WENT_ON:
            moment = urge.gone or urge.shown
        case Outcome.MISSED:
            moment = urge.first_sought
        case Outcome.TURNED_AWAY:
            moment = urge.shown
        case _:
            moment = urge.began
    return local_day(moment or urge.began)


def _put(state: State, old: Urge | None, new: Urge | None) -> State:
    """Replace one urge by another (None: none), and its count likewise."""
    urges = {key: urge for key, urge in state.urges.items() if urge is not old}
    if new is not None:
        urges[new.id] = new
    counts = _recounted(_recounted(state.counts, old, -1), new, 1)
    return replace(state, urges=urges, counts=counts)


def _recounted(
    counts: Mapping[Count, int], urge: Urge | None, by: int
) -> Mapping[Count, int]:
    if urge is None or urge.outcome is None:
        return counts
    count = Count(counted_on(urge), urge.account, urge.outcome)
    changed = dict(counts)
    changed[count] = changed.get(count, 0) + by
    if not changed[count]:
        del changed[count]
    return changed


def _forget(state: State, now: Moment) -> State:
    """Drop what ended so long ago that it can no longer be revised."""
    urges = {
        urge.id: urge
        for urge in state.urges.values()
        if urge.ended is None or elapsed(urge.ended, now) <= KEPT
    }
    rests = tuple(rest for rest in state.rests if elapsed(rest.ends, now) <= KEPT)
    return replace(state, urges=urges, rests=rests)
