"""Days: what became of each one, so that all of them can be looked at together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from walkaway_rules.counting.chronicle import Chronicle
from walkaway_rules.counting.tally import known_days, slip_days, turned_away

HARD = 4
"""Times turned away from which a day is called a harder one."""


class DayKind(Enum):
    """What a day was like. All but `LOOKED` and `UNKNOWN` were seen to be kept."""

    QUIET = "quiet"
    TURNED = "turned"
    HARDER = "harder"
    LOOKED = "looked"
    UNKNOWN = "unknown"
    """Nobody watched, or an urge's outcome was not seen: neither way is claimed."""


@dataclass(frozen=True, slots=True)
class Day:
    """One local calendar day."""

    date: date
    kind: DayKind
    turned_away: int


def days(told: Chronicle, start: date, today: date) -> tuple[Day, ...]:
    """Return every day from `start` to `today`, both among them."""
    slips = frozenset(slip_days(told.state))
    turned = turned_away(told.state)
    known = known_days(told.state, told.watched)
    return tuple(
        Day(day, _kind(day, slips, turned, known), turned.get(day, 0))
        for day in (start + timedelta(days=i) for i in range((today - start).days + 1))
    )


def _kind(
    day: date,
    slips: frozenset[date],
    turned: Mapping[date, int],
    known: frozenset[date],
) -> DayKind:
    if day in slips:
        return DayKind.LOOKED
    if day in turned:
        return DayKind.HARDER if turned[day] >= HARD else DayKind.TURNED
    return DayKind.QUIET if day in known else DayKind.UNKNOWN
