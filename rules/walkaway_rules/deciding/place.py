"""Placing: which urge a match belongs to, by its own time."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce

from walkaway_rules.deciding.entry import (
    Recorded,
    UrgeBegan,
    UrgeJoined,
    UrgeLed,
    UrgeTouched,
)
from walkaway_rules.deciding.event import Matched, PullFelt
from walkaway_rules.deciding.evolve import evolve
from walkaway_rules.deciding.state import State, covers
from walkaway_rules.deciding.urge import PULSE, Urge, close_of, takes_in
from walkaway_rules.match import MatchKind, is_surer
from walkaway_rules.matching.front.front import ARRIVAL
from walkaway_rules.moment import Moment, elapsed, is_after, plus

Placing = UrgeBegan | UrgeTouched | UrgeJoined


def place_match(state: State, match: Matched, now: Moment) -> tuple[Placing, ...]:
    """Given a match, return the entries that put it in its place.

    The first entry begins or touches the urge. There are none where the match
    brings nothing new within a pulse, or where the guard rested at its time.
    """
    at = match.at if is_after(now, match.at) else now
    if any(covers(rest, at) for rest in state.rests):
        return ()
    late = match.late or elapsed(at, now) > match.terms.settle
    homes = _homes(state, match, at)
    if not homes:
        return (_beginning(match, at, late=late),)
    first = reduce(_earlier_one, homes)
    sign = _surer_sign(first, match, at)
    touch = UrgeTouched(first.id, at, match.sought, late, match.watched, sign)
    if _brings_nothing(first, touch):
        # It is one act with what is known; all it may bring is what that was about.
        return () if sign is None else (replace(touch, at=first.began, sought=False),)
    touched = evolve(state, Recorded(touch, now)).urges[first.id]
    return (touch, *_closed_gaps(touched, homes))


def place_leading(state: State, match: Matched) -> tuple[UrgeLed, ...]:
    """Given a match, return what it says of urges that a title began.

    Its history is told after its title, which had to take it for sought.
    """
    if not match.led:
        return ()
    return tuple(
        UrgeLed(urge.id)
        for urge in _homes(state, match, match.at)
        if urge.outcome is None and not urge.led and _is_its_title(urge, match.at)
    )


def _is_its_title(urge: Urge, at: Moment) -> bool:
    """Return whether all that was sought is the title of a page of this time."""
    title = urge.first_sought
    if title is None or title != urge.last_sought or is_after(at, title):
        return False
    return elapsed(at, title) <= ARRIVAL


def place_pull(state: State, pull: PullFelt, now: Moment) -> UrgeBegan | UrgeTouched:
    """Given that the pull is felt, return the entry: it begins or goes on."""
    for urge in state.urges.values():
        if not urge.boundary and urge.outcome is None and takes_in(urge, now):
            return UrgeTouched(urge.id, now, sought=True, late=False, watched=False)
    return UrgeBegan(
        urge=pull.urge,
        boundary="",
        at=now,
        sought=True,
        needed=False,
        late=False,
        counts=False,
        watched=False,
        terms=pull.terms,
    )


def _homes(state: State, match: Matched, at: Moment) -> list[Urge]:
    """Return the urges that take this match in.

    What the person revised takes it in only where nothing else does.
    """
    homes = [
        urge
        for urge in state.urges.values()
        if urge.boundary == match.boundary.id
        and urge.needed is match.needed
        and takes_in(urge, at)
    ]
    return [urge for urge in homes if not urge.revised] or homes


def _earlier_one(one: Urge, other: Urge) -> Urge:
    return other if is_after(one.began, other.began) else one


def _beginning(match: Matched, at: Moment, *, late: bool) -> UrgeBegan:
    return UrgeBegan(
        urge=match.urge,
        boundary=match.boundary.id,
        at=at,
        sought=match.sought,
        needed=match.needed,
        late=late,
        counts=match.boundary.counts,
        watched=match.watched,
        terms=match.terms,
        sign=match.sign,
    )


def _brings_nothing(urge: Urge, touch: UrgeTouched) -> bool:
    """Return whether this match is one act with what the urge knows already."""
    if touch.watched and not urge.watched:
        return False
    if urge.needed or not touch.sought:
        return _near(urge.last, touch.at)
    if urge.last_sought is None or not (urge.asked or touch.late) or urge.led:
        return False
    return _near(urge.last_sought, touch.at)


def _surer_sign(urge: Urge, match: Matched, at: Moment) -> MatchKind | None:
    """Return what the match says of how the urge began, where it tells more.

    What came of itself before the first look is not what was looked at.
    """
    if urge.outcome is not None:
        return None
    if is_after(at, plus(urge.began, PULSE)):
        is_told = match.sought and urge.first_sought is None
    else:
        is_told = is_surer(match.sign, urge.sign)
    return match.sign if is_told else None


def _near(one: Moment, other: Moment) -> bool:
    return max(elapsed(one, other), elapsed(other, one)) <= PULSE


def _closed_gaps(touched: Urge, homes: Iterable[Urge]) -> tuple[UrgeJoined, ...]:
    """Return the joins where a match closed the gap to what began later."""
    close = close_of(touched)
    return tuple(
        _join(touched, urge)
        for urge in homes
        if urge.id != touched.id
        and not urge.revised
        and not is_after(urge.began, close)
    )


def _join(first: Urge, second: Urge) -> UrgeJoined:
    """Keep the id of the later one while the person may still answer it."""
    if second.asked and second.outcome is None:
        return UrgeJoined(first.id, second.id)
    return UrgeJoined(second.id, first.id)
