"""Judging: which outcome an urge that is over came to, from what was observed."""

from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.state import Rest, State
from walkaway_rules.deciding.urge import Account, Urge, close_of, later
from walkaway_rules.matching.front.front import BLINK, STAY
from walkaway_rules.moment import Moment, elapsed, is_after, plus


def judge(state: State, urge: Urge) -> Outcome:
    """Given an urge that is over, return its outcome by the definitions."""
    if urge.needed:
        return Outcome.NEEDED
    if urge.account is Account.PULL:
        return _judge_pull(state, urge)
    if not was_sought(urge):
        return Outcome.PASSED_BY
    if urge.shown is None:
        return Outcome.MISSED
    return _judge_answered(state, urge, urge.shown)


def as_noticed(state: State, urge: Urge) -> Outcome:
    """Given an urge that the person revised, return its outcome without their word.

    What was not over by then was watched no further, so how it would have ended is
    not known; and what was told late may show that somebody did look, or go on.
    """
    if urge.noticed is Outcome.PASSED_BY:
        return judge(state, urge)
    if urge.noticed is Outcome.TURNED_AWAY and urge.gone is not None:
        return Outcome.WENT_ON
    if urge.noticed is not None:
        return urge.noticed
    judged = judge(state, urge)
    return judged if judged in _UNWATCHED else Outcome.UNKNOWN


def was_sought(urge: Urge) -> bool:
    """Return whether, as far as is known, somebody went there by themselves.

    Where another site led they did not, unless they stayed or looked further.
    """
    if urge.first_sought is None:
        return False
    if not urge.led or urge.left is None:
        return True
    stayed = elapsed(urge.first_sought, urge.left) > STAY + BLINK
    looked_further = urge.first_sought != urge.last_sought or urge.gone is not None
    return stayed or looked_further


_UNWATCHED = {Outcome.PASSED_BY, Outcome.NEEDED}
"""Outcomes that rest on nothing that had to be watched."""


def _judge_answered(state: State, urge: Urge, shown: Moment) -> Outcome:
    if urge.gone is not None:
        return Outcome.WENT_ON
    if urge.blind or _rested(state, urge, shown):
        return Outcome.UNKNOWN
    return _judge_watched(urge, shown) if urge.watched else Outcome.TURNED_AWAY


def _judge_watched(urge: Urge, shown: Moment) -> Outcome:
    """Judge by whether it was left within `grace`, from when it could be at all."""
    under_cover = urge.covered and urge.freed is None
    if urge.left is None:
        # A pause that nobody answers hides to its end what could be left.
        return Outcome.UNKNOWN if under_cover else Outcome.WENT_ON
    limit = plus(later(shown, urge.freed), urge.terms.grace)
    late = is_after(urge.left, limit) and not under_cover
    return Outcome.WENT_ON if late else Outcome.TURNED_AWAY


def _judge_pull(state: State, urge: Urge) -> Outcome:
    """Take a pull as met when help was shown and nothing was sought until its end."""
    if urge.shown is None or urge.gone is not None or urge.blind:
        return Outcome.UNKNOWN
    if _rested(state, urge, urge.shown) or _sought_meanwhile(state, urge):
        return Outcome.UNKNOWN
    return Outcome.TURNED_AWAY


def _sought_meanwhile(state: State, pull: Urge) -> bool:
    end = close_of(pull)
    return any(
        urge.account is Account.COUNTED
        and not urge.revised
        and was_sought(urge)
        and urge.last_sought is not None
        and urge.first_sought is not None
        and is_after(urge.last_sought, pull.began)
        and not is_after(urge.first_sought, end)
        for urge in state.urges.values()
    )


def _rested(state: State, urge: Urge, shown: Moment) -> bool:
    """Return whether the guard rested for a part of what it had to see."""
    return any(_overlaps(rest, shown, close_of(urge)) for rest in state.rests)


def _overlaps(rest: Rest, start: Moment, end: Moment) -> bool:
    return is_after(rest.ends, start) and is_after(end, rest.starts)
