"""Weeks: how many urges came in each, with the days on which nobody watched."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from walkaway_rules.counting.chronicle import Chronicle, is_felt
from walkaway_rules.moment import local_day

MOST = 52
"""Weeks that are looked back upon."""
_LENGTH = 7


@dataclass(frozen=True, slots=True)
class Week:
    """Seven whole days."""

    first: date
    urges: int
    watched: int
    """Days of the seven on which the guard watched."""


def weeks(told: Chronicle, today: date) -> tuple[Week, ...]:
    """Return the whole weeks up to yesterday, earliest first.

    They are counted back from today, so that none is half over. The first is the
    one in which the ledger begins, if it was whole.
    """
    urges = [local_day(urge.began) for urge in told.urges if is_felt(urge)]
    return whole_weeks(told.state.first_day or today, urges, told.watched, today)


def whole_weeks(
    begin: date, urges: Sequence[date], watched: frozenset[date], today: date
) -> tuple[Week, ...]:
    """Given the first day, the day of each urge and those watched, return them."""
    number = min(MOST, (today - begin).days // _LENGTH)
    return tuple(
        _week(today - timedelta(days=_LENGTH * back), urges, watched)
        for back in range(number, 0, -1)
    )


def _week(first: date, urges: Sequence[date], watched: frozenset[date]) -> Week:
    days = {first + timedelta(days=i) for i in range(_LENGTH)}
    return Week(first, sum(day in days for day in urges), len(days & watched))
