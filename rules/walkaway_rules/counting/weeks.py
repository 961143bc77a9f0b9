"""Weeks: how many urges came in each, with the days on which nobody watched."""

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
    begin = told.state.first_day or today
    number = min(MOST, max(0, (today - begin).days) // _LENGTH)
    urges = [local_day(urge.began) for urge in told.urges if is_felt(urge)]
    return tuple(
        _week(today - timedelta(days=_LENGTH * back), urges, told.watched)
        for back in range(number, 0, -1)
    )


def _week(first: date, urges: list[date], watched: frozenset[date]) -> Week:
    days = {first + timedelta(days=i) for i in range(_LENGTH)}
    return Week(first, sum(day in days for day in urges), len(days & watched))
