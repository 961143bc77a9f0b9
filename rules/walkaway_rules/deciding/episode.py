"""Episodes: how an urge takes its course, entry by entry."""

from dataclasses import replace

from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import (
    ResponseShown,
    UrgeAnswered,
    UrgeBegan,
    UrgeEnded,
    UrgeLed,
    UrgeLeft,
    UrgeOutOfSight,
    UrgeRevised,
    UrgeTouched,
)
from walkaway_rules.deciding.event import CORRECTIONS, Outcome
from walkaway_rules.deciding.urge import PULSE, Account, Urge, earlier, later
from walkaway_rules.moment import Moment, is_after, plus

AboutUrge = (
    UrgeTouched
    | UrgeLeft
    | UrgeOutOfSight
    | UrgeLed
    | UrgeAnswered
    | ResponseShown
    | UrgeEnded
    | UrgeRevised
)
"""An entry that speaks of one urge that is known already."""


def begin(entry: UrgeBegan) -> Urge:
    """Return the urge that this entry begins."""
    sought = entry.at if entry.sought and not entry.needed else None
    asked = sought is not None and not entry.late
    return Urge(
        id=entry.urge,
        boundary=entry.boundary,
        account=account_of(entry.boundary, counts=entry.counts),
        needed=entry.needed,
        terms=entry.terms,
        began=entry.at,
        last=entry.at,
        first_sought=sought,
        last_sought=sought,
        watched=entry.watched,
        asked=asked,
        awaited=asked,
        sign=entry.sign,
    )


def change(urge: Urge, entry: AboutUrge, now: Moment) -> Urge:
    """Return the urge after an entry about it that was recorded now."""
    match entry:
        case UrgeTouched():
            return _touched(urge, entry)
        case UrgeLeft():
            return replace(urge, left=earlier(now, urge.left))
        case UrgeOutOfSight():
            return replace(urge, blind=True)
        case UrgeLed():
            return replace(urge, led=True)
        case UrgeAnswered() | ResponseShown():
            return _met(urge, entry, now)
        case _:
            return _ended(urge, entry, now)


def merge(first: Urge, second: Urge) -> Urge:
    """Return one open urge from two that proved to be one, the earlier first.

    What was sought after the first response went on, whatever came of it then.
    """
    after = second.first_sought
    gone = after if after and goes_on(first, after) else second.gone
    return replace(
        first,
        last=later(first.last, second.last),
        first_sought=first.first_sought or second.first_sought,
        last_sought=second.last_sought or first.last_sought,
        watched=first.watched or second.watched,
        asked=first.asked or second.asked,
        shown=first.shown or second.shown,
        covered=first.covered or second.covered,
        answer=first.answer or second.answer,
        turned=first.turned or second.turned,
        held=first.held or second.held,
        freed=first.freed or second.freed,
        left=second.left if second.last_sought else first.left,
        gone=first.gone or gone,
        blind=first.blind or second.blind,
        led=first.led or second.led,
        outcome=None,
        ended=None,
    )


def unwitnessed(urge: Urge) -> bool:
    """Return whether only a guard that runs could see how this urge goes on."""
    return urge.watched or urge.account is Account.PULL


def account_of(boundary: str, *, counts: bool) -> Account:
    """Given a boundary's id and whether it counts, return its heading."""
    if not boundary:
        return Account.PULL
    return Account.COUNTED if counts else Account.CIRCLE


def _touched(urge: Urge, entry: UrgeTouched) -> Urge:
    at = entry.at
    urge = replace(
        urge,
        began=earlier(at, urge.began),
        last=later(at, urge.last),
        watched=urge.watched or entry.watched,
        sign=entry.sign or urge.sign,
    )
    return urge if urge.needed or not entry.sought else _sought(urge, entry)


def _sought(urge: Urge, entry: UrgeTouched) -> Urge:
    """Add a sought match; it undoes any verdict but that of going on."""
    at = entry.at
    if goes_on(urge, at):
        urge = replace(urge, gone=earlier(at, urge.gone))
    if comes_back(urge, entry) or _is_held(urge, entry):
        urge = replace(urge, answer=None, turned=None, held=None, awaited=True)
    if urge.left is not None and is_after(at, urge.left):
        urge = replace(urge, left=None)
    if urge.account is Account.PULL:
        urge = replace(urge, answer=None, awaited=True)
    if urge.outcome is not Outcome.WENT_ON and not urge.revised:
        urge = replace(urge, outcome=None, ended=None)
    return replace(
        urge,
        first_sought=earlier(at, urge.first_sought),
        last_sought=later(at, urge.last_sought),
        asked=urge.asked or not entry.late,
        awaited=urge.awaited or not (urge.asked or entry.late),
    )


def goes_on(urge: Urge, at: Moment) -> bool:
    """Return whether a sought match at this time came after the response.

    One within a pulse of it was under way already. A pull is no boundary: what
    is sought meanwhile belongs to other urges.
    """
    if urge.shown is None or urge.account is Account.PULL:
        return False
    return is_after(at, plus(urge.shown, PULSE))


def comes_back(urge: Urge, entry: UrgeTouched) -> bool:
    """Return whether this undoes a turning back, so that it is met once more."""
    if urge.turned is None or urge.revised or entry.late:
        return False
    return is_after(entry.at, urge.turned)


def _is_held(urge: Urge, entry: UrgeTouched) -> bool:
    """Return whether this looks again after a hold was taken."""
    if urge.held is None or urge.revised or entry.late:
        return False
    return is_after(entry.at, urge.held)


def _ended(urge: Urge, entry: UrgeEnded | UrgeRevised, now: Moment) -> Urge:
    """Set the outcome. A person's word outlives any but another of theirs."""
    ended = replace(urge, outcome=entry.outcome, ended=now)
    if isinstance(entry, UrgeEnded):
        return ended
    if entry.outcome not in CORRECTIONS:
        return replace(ended, revised=False, noticed=None)
    noticed = urge.noticed if urge.revised else urge.outcome
    return replace(ended, revised=True, noticed=noticed)


def _met(urge: Urge, entry: UrgeAnswered | ResponseShown, now: Moment) -> Urge:
    if isinstance(entry, UrgeAnswered):
        return _answered(urge, entry.answer, now)
    covered = urge.covered or entry.response is not Response.WHISPER
    return replace(urge, shown=urge.shown or now, covered=covered, awaited=False)


def _answered(urge: Urge, answer: Answer, now: Moment) -> Urge:
    """Add an answer; any but a closing proves that the response was shown."""
    if urge.covered:
        urge = replace(urge, freed=earlier(now, urge.freed))
    if answer is Answer.CLOSED:
        return replace(urge, answer=answer)
    gone = earlier(now, urge.gone) if answer is Answer.GO_ON else urge.gone
    turned = now if answer is Answer.TURN_BACK else None
    urge = replace(urge, answer=answer, turned=turned)
    return replace(urge, gone=gone, shown=urge.shown or now, awaited=False)
