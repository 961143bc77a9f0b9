"""Fading: whether urges have become so rare that the guard may step back.

The rule. Looked at are the last twelve whole weeks, as far as there are so many;
at least eight must be there, and six of the last eight must have been watched. Urges
have faded where no slip lies in the last four weeks and where, nine times of ten,
the coming week brings less than one: that is the upper end of the trend's band,
or, where no urge came at all, 3 through the number of weeks watched (the rule of
three: Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?",
1983).

Then the guard offers to answer one rung more mildly, once in eight weeks. Where no
milder rung is left and the coming week brings less than one half, it says goodbye,
once. A slip takes every step back at once, and asks nothing.
"""

from datetime import date, timedelta
from enum import Enum

from walkaway_rules.boundary import Response
from walkaway_rules.counting.chronicle import FELT
from walkaway_rules.counting.tally import slip_days
from walkaway_rules.counting.trend import FEWEST, is_watched, trend
from walkaway_rules.counting.weeks import Week, whole_weeks
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Account
from walkaway_rules.deciding.watching import days_watched
from walkaway_rules.moment import Moment, local_day

LONGEST = 12
"""Weeks that are looked at, at most."""
SHORTEST = 8
WATCHED = 6
"""How many of the last `SHORTEST` weeks somebody must have watched."""
WITHOUT_SLIP = timedelta(weeks=4)
APART = timedelta(weeks=8)
"""Between two offers."""
RARE, GONE = 1.0, 0.5
"""Urges a week, at the upper end of what is expected."""

_OF_NONE = 3.0


class Offer(Enum):
    """What the guard has to offer once urges have faded."""

    STEP_BACK = "step_back"
    GOODBYE = "goodbye"


def offer(state: State, firmest: Response, now: Moment) -> Offer | None:
    """Return what can be offered now, whether or not it was said before.

    `firmest` is the firmest response that the rules name.
    """
    most = at_most(recent_weeks(state, now))
    if most is None or most >= RARE or _has_slipped(state, local_day(now)):
        return None
    if len(state.steps) < firmest.rung:
        return Offer.STEP_BACK
    return Offer.GOODBYE if most < GONE else None


def fresh_offer(state: State, firmest: Response, now: Moment) -> Offer | None:
    """Return what is to be said now: nothing is offered often."""
    today = local_day(now)
    lately = state.offered is not None and today - state.offered < APART
    if lately or state.parted:
        return None
    return offer(state, firmest, now)


def recent_weeks(state: State, now: Moment) -> tuple[Week, ...]:
    """Return the whole weeks that are looked at, earliest first."""
    today = local_day(now)
    urges = [
        count.day
        for count, number in state.counts.items()
        if count.outcome in FELT and count.account is not Account.CIRCLE
        for _ in range(number)
    ]
    watched = days_watched(state, now)
    return whole_weeks(state.first_day or today, urges, watched, today)[-LONGEST:]


def at_most(weeks: tuple[Week, ...]) -> float | None:
    """Return the upper end of what the coming week brings, nine times of ten.

    It is None where too little was watched to say so.
    """
    if len(weeks) < SHORTEST or sum(map(is_watched, weeks[-SHORTEST:])) < WATCHED:
        return None
    told = trend(weeks)
    if told is not None:
        return told.estimates[-1].high
    return _OF_NONE / max(FEWEST, sum(map(is_watched, weeks)))


def _has_slipped(state: State, today: date) -> bool:
    return any(today - WITHOUT_SLIP < day <= today for day in slip_days(state))
