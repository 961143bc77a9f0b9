"""Deciding: what an event leads to.

The state changes by entries alone. Whatever is decided is folded into the state
through `evolve`, so the ledger replayed gives the same state.
"""

from collections.abc import Iterable

from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.decision import Decision, Record, Respond, Withdraw
from walkaway_rules.deciding.entry import (
    Entry,
    Recorded,
    ResponseShown,
    RestPlanned,
    RestWithdrawn,
    UrgeAnswered,
    UrgeEnded,
    UrgeJoined,
    UrgeLeft,
    UrgeOutOfSight,
    UrgeRevised,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.episode import unwitnessed
from walkaway_rules.deciding.event import (
    CORRECTIONS,
    LONGEST_REST,
    Answered,
    EarlyExit,
    Event,
    GuardStarted,
    GuardStopped,
    HoldAsked,
    Left,
    Matched,
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
from walkaway_rules.deciding.evolve import evolve
from walkaway_rules.deciding.judge import as_noticed, judge, was_sought
from walkaway_rules.deciding.ladder import PULL, choose_response
from walkaway_rules.deciding.place import (
    Placing,
    place_leading,
    place_match,
    place_pull,
)
from walkaway_rules.deciding.pledges import PledgeEvent, pledge_entry
from walkaway_rules.deciding.state import State, open_urges, under_way
from walkaway_rules.deciding.stepping import step_entry
from walkaway_rules.deciding.urge import Urge, is_answerable, takes_in, wait_for
from walkaway_rules.moment import Moment, is_after, plus

Decisions = tuple[Decision, ...]


def decide(state: State, event: Event, now: Moment) -> tuple[State, Decisions]:
    """Given what happened, return the state after it and what is to be done.

    The decisions are in the order in which they are to be carried out. Time is
    only what the arguments say.
    """
    decisions = _decisions(state, event, now)
    entries = (one.entry for one in decisions if isinstance(one, Record))
    return _folded(state, entries, now), decisions


_OfUrge = Matched | Left | OutOfSight | Shown | Answered | PullFelt | Revised


def _decisions(state: State, event: Event, now: Moment) -> Decisions:
    match event:
        case RestAsked() | RestTakenBack():
            return _of_rest(state, event, now)
        case GuardStarted():
            return _started(state)
        case GuardStopped() | EarlyExit() | HoldAsked() | PlansHeld():
            return (Record(_plain_entry(event, now)),)
        case Ticked():
            return _ticked(state, now)
        case StepDue() | StepAsked() | StepTakenBack():
            entry = step_entry(state, event, now)
            return () if entry is None else (Record(entry),)
        case _:
            return _of_urge(state, event, now)


def _plain_entry(event: GuardStopped | PledgeEvent, now: Moment) -> Entry:
    """Return what is written down of an event that leads to nothing else."""
    return WatchEnded() if isinstance(event, GuardStopped) else pledge_entry(event, now)


def _of_rest(state: State, event: RestAsked | RestTakenBack, now: Moment) -> Decisions:
    if isinstance(event, RestAsked):
        return _rest_asked(event, now)
    return _rest_taken_back(state, now)


def _of_urge(state: State, event: _OfUrge, now: Moment) -> Decisions:
    match event:
        case Matched():
            return _matched(state, event, now)
        case Left() | OutOfSight():
            return _left(state, event, now)
        case Shown():
            return _shown(state, event, now)
        case Answered():
            return _answered(state, event, now)
        case PullFelt():
            return _pull_felt(state, event, now)
        case _:
            return _revised(state, event)


def _folded(state: State, entries: Iterable[Entry], now: Moment) -> State:
    for entry in entries:
        state = evolve(state, Recorded(entry, now))
    return state


def _matched(state: State, match: Matched, now: Moment) -> Decisions:
    led = place_leading(state, match)
    return (*map(Record, led), *_placed(_folded(state, led, now), match, now))


def _placed(state: State, match: Matched, now: Moment) -> Decisions:
    placed = place_match(state, match, now)
    if not placed:
        return ()
    ends = () if match.needed else _ends_of_needed(state, match)
    records = tuple(one for entry in placed for one in _placing(state, entry))
    after = _folded(state, placed, now)
    urge = after.urges[_home(placed)]
    before = state.urges.get(urge.id)
    if urge.gone is not None and urge.outcome is None:
        records = (*records, *_ending(urge, Outcome.WENT_ON))
    if before is not None and _is_met_anew(before, urge):
        return (*ends, *records, _response(match, urge, after, now))
    if not urge.asked:
        return (*ends, *records, *_offer(match, urge, is_new=before is None))
    if before is not None and before.asked:
        return (*ends, *records)
    return (*ends, *records, _response(match, urge, state, now))


def _is_met_anew(before: Urge, urge: Urge) -> bool:
    """Return whether the person is met once more within one urge.

    Who turned back and is here again meant it; a friend says so once more. And who
    took a hold since is held, as it was promised.
    """
    is_back = before.turned is not None and urge.turned is None
    return is_back or (before.held is not None and urge.held is None)


def _response(match: Matched, urge: Urge, state: State, now: Moment) -> Respond:
    boundary, tender = match.boundary, match.tender
    response = choose_response(boundary, urge.id, state, now, tender=tender)
    return Respond(urge.id, boundary, response)


def _offer(match: Matched, urge: Urge, *, is_new: bool) -> Decisions:
    """Say one word where nothing was sought; it asks nothing and counts nothing."""
    if not (match.offered and is_new) or match.late or urge.needed:
        return ()
    return (Respond(urge.id, match.boundary, Response.WHISPER),)


def _home(placed: tuple[Placing, ...]) -> str:
    last = placed[-1]
    return last.into if isinstance(last, UrgeJoined) else last.urge


def _placing(state: State, entry: Placing) -> Decisions:
    """Record where a match belongs; an urge that is no more is answered no more."""
    if isinstance(entry, UrgeJoined):
        return (Record(entry), *_withdrawal(state.urges[entry.urge]))
    return (Record(entry),)


def _ends_of_needed(state: State, match: Matched) -> Decisions:
    """Needed contact is over as soon as something else happens with it."""
    return tuple(
        Record(UrgeEnded(urge.id, Outcome.NEEDED))
        for urge in open_urges(state)
        if urge.needed
        and urge.boundary == match.boundary.id
        and takes_in(urge, match.at)
    )


def _ending(urge: Urge, outcome: Outcome) -> Decisions:
    return (Record(UrgeEnded(urge.id, outcome)), *_withdrawal(urge))


def _withdrawal(urge: Urge) -> Decisions:
    on_screen = urge.asked and urge.answer is None
    return (Withdraw(urge.id),) if on_screen else ()


def _left(state: State, event: Left | OutOfSight, now: Moment) -> Decisions:
    """Note what becomes of urges whose page or app may be there still."""
    decisions: list[Decision] = []
    for urge in under_way(state, now):
        here = urge.boundary == event.boundary and urge.watched
        if not here or urge.left is not None:
            continue
        if urge.outcome is not None:
            # Met once more: nothing is judged by it, but there is nothing to ask.
            decisions += _withdrawal(urge) if isinstance(event, Left) else ()
        elif isinstance(event, Left):
            decisions += [Record(UrgeLeft(urge.id)), *_withdrawal(urge)]
        elif not urge.blind:
            decisions.append(Record(UrgeOutOfSight(urge.id)))
    return tuple(decisions)


def _live(state: State, urge: str, now: Moment) -> Urge | None:
    """Return the urge if it was met, still hears an answer and is not over."""
    known = state.urges.get(urge)
    if known is None or not is_answerable(known):
        return None
    return known if takes_in(known, now) else None


def _shown(state: State, event: Shown, now: Moment) -> Decisions:
    """Record each response once, also where the person is met once more."""
    urge = _live(state, event.urge, now)
    if urge is None or not urge.awaited:
        return ()
    return (Record(ResponseShown(urge.id, event.response)),)


def _answered(state: State, event: Answered, now: Moment) -> Decisions:
    """Only the first answer holds; a closing is none."""
    urge = _live(state, event.urge, now)
    if urge is None or urge.answer not in {None, Answer.CLOSED}:
        return ()
    answered = UrgeAnswered(urge.id, event.answer)
    if event.answer is not Answer.GO_ON:
        return (Record(answered), *_withdrawal(urge))
    if urge.outcome is not None:
        return (Record(answered),)
    after = _folded(state, (answered,), now)
    outcome = judge(after, after.urges[urge.id])
    return (Record(answered), *_ending(urge, outcome))


def _pull_felt(state: State, pull: PullFelt, now: Moment) -> Decisions:
    """Felt again, it is answered again: it was asked for."""
    entry = place_pull(state, pull, now)
    return (Record(entry), Respond(entry.urge, PULL, PULL.response))


def _revised(state: State, event: Revised) -> Decisions:
    urge = state.urges.get(event.urge)
    if urge is None or urge.outcome is event.outcome:
        return ()
    if event.outcome is None:
        back = UrgeRevised(urge.id, as_noticed(state, urge))
        return (Record(back),) if urge.revised else ()
    if event.outcome not in CORRECTIONS:
        return ()
    return (Record(UrgeRevised(urge.id, event.outcome)), *_withdrawal(urge))


def _rest_asked(event: RestAsked, now: Moment) -> Decisions:
    if not 0 < event.length <= LONGEST_REST:
        return ()
    starts = plus(now, max(0, event.after))
    return (Record(RestPlanned(starts, plus(starts, event.length))),)


def _rest_taken_back(state: State, now: Moment) -> Decisions:
    if any(is_after(rest.ends, now) for rest in state.rests):
        return (Record(RestWithdrawn()),)
    return ()


def _started(state: State) -> Decisions:
    """Begin to watch; what only a running guard could have seen ends unknown."""
    ends = (
        Record(UrgeEnded(urge.id, Outcome.UNKNOWN))
        for urge in open_urges(state)
        if unwitnessed(urge) and was_sought(urge)
    )
    return (Record(WatchBegan()), *ends)


def _ticked(state: State, now: Moment) -> Decisions:
    decisions: list[Decision] = []
    for urge in open_urges(state):
        if wait_for(urge, now) == 0:
            decisions += _ending(urge, judge(state, urge))
    return tuple(decisions)
