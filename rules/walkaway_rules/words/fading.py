"""What is said about urges that fade, stepping back, and goodbye."""

from walkaway_rules.boundary import Response
from walkaway_rules.counting.fading import Offer, offer, recent_weeks
from walkaway_rules.counting.trend import Direction, Trend, trend
from walkaway_rules.deciding.state import State, steps_now
from walkaway_rules.moment import Moment
from walkaway_rules.tongue.said import said
from walkaway_rules.tongue.tongue import ENGLISH, Tongue, decimal_said
from walkaway_rules.words.resting import when_said

COME_NEARER = said("The guard is as near again as your rules say.")
NO_STEP = said("No step back was taken, so nothing changed.")
NOT_YET = said(
    "There is no step back to take right now. The guard offers one when urges have"
    " been rare for two months."
)
_OFFERED = said(
    "Urges have become rare. If you like, the guard steps back by one:"
    " `walkaway step-back`."
)
_GOODBYE = said(
    "It has been quiet for a long while, and that is yours. You may not need this"
    " any more. Be well."
)


def offer_said(offer: Offer, tongue: Tongue = ENGLISH) -> str:
    """Return the offer as a sentence of the status."""
    return tongue.gettext(_OFFERED if offer is Offer.STEP_BACK else _GOODBYE)


def offer_notice(
    offer: Offer, *, discreet: bool, tongue: Tongue = ENGLISH
) -> tuple[str, str, str, str]:
    """Return title, body and the two actions of the one notice about it."""
    actions = tongue.gettext("All right"), tongue.gettext("Later")
    if discreet:
        title, body = "A small note", "`walkaway status` has some news."
        return (tongue.gettext(title), tongue.gettext(body), *actions)
    title = "It has become quieter" if offer is Offer.STEP_BACK else "A goodbye"
    return (tongue.gettext(title), offer_said(offer, tongue), *actions)


def steps_said(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the sentence about steps back that wait or hold; empty without one."""
    waiting = state.steps[steps_now(state, now) :]
    if waiting:
        said = tongue.gettext("The guard steps back from {when} on.")
        return said.format(when=when_said(waiting[0], now, tongue))
    if state.steps:
        return tongue.gettext("The guard has stepped back, as you chose.")
    return ""


def step_planned(state: State, now: Moment, tongue: Tongue = ENGLISH) -> str:
    """Return the answer to somebody who took a step back."""
    back = tongue.gettext("`walkaway step-back off` takes it back.")
    return f"{steps_said(state, now, tongue)} {back}"


def course_said(course: Trend, tongue: Tongue = ENGLISH) -> str:
    """Return how many urges a week there are, and where that is going.

    The two numbers are the ends of the band in which the truth lies nine times
    of ten.
    """
    last = course.estimates[-1]
    most = _number(last.high, tongue)
    if last.middle < _HARDLY:
        said = tongue.gettext("Hardly any pull lately, {most} a week at most")
        return said.format(most=most)
    middle, least = _number(last.middle, tongue), _number(last.low, tongue)
    said = tongue.gettext(_COURSES[course.direction])
    return said.format(middle=middle, least=least, most=most)


def fading_said(
    state: State, rung: Response, now: Moment, tongue: Tongue = ENGLISH
) -> tuple[str, ...]:
    """Return all that is to be said of fading, in sentences; nothing early on."""
    course = trend(recent_weeks(state, now))
    offered = offer(state, rung, now)
    said = (
        "" if course is None else course_said(course, tongue),
        steps_said(state, now, tongue),
        "" if offered is None or state.parted else offer_said(offered, tongue),
    )
    return tuple(sentence for sentence in said if sentence)


_COURSES = {
    Direction.RARER: (
        said(
            "About {middle} pulls a week lately, between {least} and {most},"
            " and growing rarer"
        )
    ),
    Direction.OFTENER: (
        said(
            "About {middle} pulls a week lately, between {least} and {most},"
            " and coming more often"
        )
    ),
    Direction.OPEN: (
        said(
            "About {middle} pulls a week lately, between {least} and {most},"
            " with no clear course"
        )
    ),
}
_WHOLE = 10.0
_HARDLY = 0.1


def _number(value: float, tongue: Tongue) -> str:
    """Return a number as exact as it can be meant."""
    return f"{value:.0f}" if value >= _WHOLE else decimal_said(value, tongue)
