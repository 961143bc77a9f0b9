"""Correcting: the person says how an urge was, and takes that back."""

from walkaway_daemon.control.message import Done, Refused, Reply
from walkaway_daemon.control.telling import tell
from walkaway_daemon.guard.guard import Guard
from walkaway_rules.deciding.event import Revised
from walkaway_rules.deciding.urge import Urge
from walkaway_rules.remembered import Correction
from walkaway_rules.standing.review import outcome_of
from walkaway_rules.words import reviewing

_THANKS = {
    Correction.MISTAKE: reviewing.MISTAKEN,
    Correction.NOT_ME: reviewing.SOMEBODY_ELSE,
    Correction.NEEDED: reviewing.WAS_NEEDED,
}


def correct(guard: Guard, urge: str, correction: Correction) -> Reply:
    """Given an urge's id, return the answer, once it is done."""
    known = guard.state.urges.get(urge)
    if known is None:
        return Refused(reviewing.FORGOTTEN)
    if correction is Correction.UNDO:
        return _undo(guard, known)
    outcome = outcome_of(correction)
    if known.outcome is outcome:
        return Done(reviewing.SAME)
    return tell(guard, Revised(urge, outcome), _THANKS[correction])


def _undo(guard: Guard, known: Urge) -> Reply:
    if not known.revised:
        return Done(reviewing.NOT_CORRECTED)
    return tell(guard, Revised(known.id, None), reviewing.AS_NOTICED)
