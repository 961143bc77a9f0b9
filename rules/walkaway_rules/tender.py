"""Tender times: hours and dates in which a person asked for a firmer hand.

Nothing here is ever said on screen; a date is not named even to its owner.
"""

from datetime import date

from walkaway_rules.moment import Moment, local_day, local_minute
from walkaway_rules.rulebook import Rulebook


def is_tender(rulebook: Rulebook, now: Moment) -> bool:
    """Return whether this is one of the person's tender hours or dates."""
    minute = local_minute(now)
    hours = rulebook.responses.tender_hours
    return any(each.holds(minute) for each in hours) or _is_date(
        rulebook, local_day(now)
    )


def _is_date(rulebook: Rulebook, today: date) -> bool:
    return any(
        (each.month, each.day) == (today.month, today.day)
        for person in rulebook.people
        for each in person.tender_dates
    )
