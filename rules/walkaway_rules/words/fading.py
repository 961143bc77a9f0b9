"""What is said about urges that fade, stepping back, and goodbye."""

from walkaway_rules.boundary import Response
from walkaway_rules.counting.fading import Offer, offer, recent_weeks
from walkaway_rules.counting.trend import Direction, Trend, trend
from walkaway_rules.deciding.state import State, steps_now
from walkaway_rules.moment import Moment
from walkaway_rules.words.resting import when_said

COME_NEARER = "The guard is as near again as your rules say."
NO_STEP = "No step back was taken, so nothing changed."
NOT_YET = (
    "There is no step back to take right now. The guard offers one when urges have"
    " been rare for two months."
)
_OFFERED = (
    "Urges have become rare. If you like, the guard steps back by one:"
    " `walkaway step-back`."
)
_GOODBYE = (
    "It has been quiet for a long while, and that is yours. You may not need this"
    " any more. Be well."
)
_ACTIONS = ("All right", "Later")


def offer_said(offer: Offer) -> str:
    """Return the offer as a sentence of the status."""
    return _OFFERED if offer is Offer.STEP_BACK else _GOODBYE


def offer_notice(offer: Offer, *, discreet: bool) -> tuple[str, str, str, str]:
    """Return title, body and the two actions of the one notice about it."""
    if discreet:
        return ("A small note", "`walkaway status` has some news.", *_ACTIONS)
    title = "It has become quieter" if offer is Offer.STEP_BACK else "A goodbye"
    return (title, offer_said(offer), *_ACTIONS)


def steps_said(state: State, now: Moment) -> str:
    """Return the sentence about steps back that wait or hold; empty without one."""
    waiting = state.steps[steps_now(state, now) :]
    if waiting:
        return f"The guard steps back from {when_said(waiting[0], now)} on."
    if state.steps:
        return "The guard has stepped back, as you chose."
    return ""


def step_planned(state: State, now: Moment) -> str:
    """Return the answer to somebody who took a step back."""
    return f"{steps_said(state, now)} `walkaway step-back off` takes it back."


def course_said(course: Trend) -> str:
    """Return how many urges a week there are, and where that is going.

    The two numbers are the ends of the band in which the truth lies nine times
    of ten.
    """
    last = course.estimates[-1]
    low, high = _number(last.low), _number(last.high)
    if last.middle < _HARDLY:
        return f"Hardly any pull lately, {high} a week at most"
    about = f"About {_number(last.middle)} pulls a week lately"
    return f"{about}, between {low} and {high}, {_GOING[course.direction]}"


def fading_said(state: State, rung: Response, now: Moment) -> tuple[str, ...]:
    """Return all that is to be said of fading, in sentences; nothing early on."""
    course = trend(recent_weeks(state, now))
    offered = offer(state, rung, now)
    said = (
        "" if course is None else course_said(course),
        steps_said(state, now),
        "" if offered is None or state.parted else offer_said(offered),
    )
    return tuple(sentence for sentence in said if sentence)


_GOING = {
    Direction.RARER: "and growing rarer",
    Direction.OFTENER: "and coming more often",
    Direction.OPEN: "with no clear course",
}
_WHOLE = 10.0
_HARDLY = 0.1


def _number(value: float) -> str:
    """Return a number as exact as it can be meant."""
    return f"{value:.0f}" if value >= _WHOLE else f"{value:.1f}".removesuffix(".0")
