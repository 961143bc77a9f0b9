"""The ladder: how firmly an urge is answered.

Each boundary stands on the rung that its rule names, and every step back that the
person took (`counting/fading.py`) lowers it by one. Circumstances then move it by one
at most. Up: in a tender hour or on a tender date, and when the same boundary was met
within the hour; for the circle only when both hold. Only up to a pause: a hold is
chosen by the person, never by us. Down: from a pause to a whisper once urges have
faded. In the 24 hours after a slip the rung stays; the words are kinder.

Urges have faded when there were fewer than one a week over the last four weeks,
none of them a slip, and the guard has been there for six weeks and watched on three
days of four lately. A hold never becomes milder by itself.

A hold that the person took for the rest of the day stands above all of this, for every
boundary that counts.
"""

from datetime import timedelta

from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.deciding.event import SLIPS, Outcome
from walkaway_rules.deciding.recent import has_slipped, is_repeated
from walkaway_rules.deciding.state import State, is_held, steps_now
from walkaway_rules.deciding.urge import Account
from walkaway_rules.deciding.watching import days_watched
from walkaway_rules.moment import Moment, local_day

PULL = Boundary("", BoundaryKind.PULL, "", Response.PAUSE)
"""Stands for the boundary where there is none: the pull was only felt."""

LOOKED_BACK = timedelta(weeks=4)
KNOWN_FOR = timedelta(weeks=6)
FEW = 4
"""From this many urges in `LOOKED_BACK` on, they have not faded."""

ENOUGH = 21
"""Days of `LOOKED_BACK` on which the guard must have watched."""

_URGES = SLIPS | {Outcome.TURNED_AWAY, Outcome.UNKNOWN}


def choose_response(
    boundary: Boundary, urge: str, state: State, now: Moment, *, tender: bool
) -> Response:
    """Given an urge on this boundary, return how it is met.

    `tender` says whether this is a tender hour or date of the person's.
    """
    if boundary.kind is BoundaryKind.PULL:
        return boundary.response
    if boundary.counts and is_held(state, now):
        return Response.HOLD
    named = _stepped_back(boundary.response, steps_now(state, now))
    if named is Response.HOLD:
        return named
    repeated = is_repeated(state, urge, boundary.id, now)
    if _is_firmer(boundary, tender=tender, repeated=repeated):
        return Response.PAUSE
    if tender or repeated or has_slipped(state, now):
        return named
    return Response.WHISPER if have_faded(state, now) else named


def have_faded(state: State, now: Moment) -> bool:
    """Return whether urges have become rare, by the rule above."""
    today = local_day(now)
    if state.first_day is None or today - state.first_day < KNOWN_FOR:
        return False
    watched = (day for day in days_watched(state, now) if today - LOOKED_BACK < day)
    if sum(day <= today for day in watched) < ENOUGH:
        return False
    recent = {
        count: number
        for count, number in state.counts.items()
        if count.account is Account.COUNTED
        and count.outcome in _URGES
        and today - LOOKED_BACK < count.day <= today
    }
    slipped = any(count.outcome in SLIPS for count in recent)
    return not slipped and sum(recent.values()) < FEW


def _stepped_back(named: Response, steps: int) -> Response:
    return list(Response)[max(0, named.rung - steps)]


def _is_firmer(boundary: Boundary, *, tender: bool, repeated: bool) -> bool:
    if boundary.kind is BoundaryKind.CIRCLE:
        return tender and repeated
    return tender or repeated
