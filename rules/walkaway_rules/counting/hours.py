"""Hours: at which times of the day urges come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from walkaway_rules.counting.chronicle import is_felt
from walkaway_rules.deciding.urge import Urge
from walkaway_rules.moment import local_day, local_minute

HOURS = 24
LOOK_BACK = timedelta(weeks=13)
"""How far back an hour still says something about the next one."""

_FEWEST = 5
"""Urges below which nothing is said about their hours."""
_LONGEST = 8
"""Hours above which a stretch is no time of the day."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Hours of the day, which may run over midnight."""

    first: int
    """The hour in which it begins, 0 to 23."""
    end: int
    """The hour with which it is over, 0 to 23."""


def by_hour(urges: Iterable[Urge], today: date) -> tuple[int, ...]:
    """Return how many urges of the last three months began in each local hour."""
    counts = [0] * HOURS
    for urge in urges:
        if is_felt(urge) and local_day(urge.began) > today - LOOK_BACK:
            counts[local_minute(urge.began) // 60] += 1
    return tuple(counts)


def busiest(counts: Sequence[int]) -> Stretch | None:
    """Return the shortest stretch in which half of them lie.

    None where there are too few to tell, or where they come at all hours.
    """
    total = sum(counts)
    if total < _FEWEST:
        return None
    for length in range(1, _LONGEST + 1):
        fullest = max(range(HOURS), key=lambda hour: _within(counts, hour, length))
        if 2 * _within(counts, fullest, length) >= total:
            return Stretch(fullest, (fullest + length) % HOURS)
    return None


def is_few(counts: Sequence[int]) -> bool:
    """Return whether there are too few to say anything about their hours."""
    return sum(counts) < _FEWEST


def _within(counts: Sequence[int], first: int, length: int) -> int:
    return sum(counts[(first + i) % HOURS] for i in range(length))
