"""Moments: one instant as two clocks saw it, so that neither can mislead us.

The wall clock says which day it was; it can be set forward, back, or carried
over a border. The steady clock counts through sleep and never jumps; it means
nothing in another boot. Time between two moments is taken from the steady clock
where both come from one boot, and from the wall clock otherwise.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

OffsetAt = Callable[[int], int]
"""Given microseconds since 1970 UTC, returns the offset that holds then, in minutes."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant."""

    utc: int
    """Wall clock: microseconds since 1970-01-01 UTC."""
    offset: int
    """Minutes to add to UTC for the local time that held then."""
    steady: int = 0
    """Microseconds since boot, sleep included; 0 where `boot` is empty."""
    boot: str = ""
    """Which boot `steady` counts from; empty where only the wall clock is known."""


def elapsed(earlier: Moment, later: Moment) -> int:
    """Given two moments, return the microseconds between them, never below 0."""
    if earlier.boot and earlier.boot == later.boot:
        return max(0, later.steady - earlier.steady)
    return max(0, later.utc - earlier.utc)


def is_after(one: Moment, other: Moment) -> bool:
    """Return whether `one` came later than `other`, by the better of the clocks."""
    if one.boot and one.boot == other.boot:
        return one.steady > other.steady
    return one.utc > other.utc


def plus(moment: Moment, span: int) -> Moment:
    """Return the moment `span` microseconds later (earlier where negative)."""
    steady = moment.steady + span if moment.boot else 0
    return replace(moment, utc=moment.utc + span, steady=steady)


def local_time(moment: Moment) -> datetime:
    """Return the date and the time that clocks on the wall showed, then and there."""
    local = moment.utc + moment.offset * MINUTE
    return _EPOCH + timedelta(microseconds=local)


def local_day(moment: Moment) -> date:
    """Return the calendar day it was, then and there."""
    return local_time(moment).date()


def end_of_day(moment: Moment, offset_at: OffsetAt) -> Moment:
    """Return the midnight that ends its local day, as clocks show it then and there.

    They may have changed by then, so that the day is an hour shorter or longer. Where
    they skip midnight itself, the day ends as they do.
    """
    unchanged = plus(moment, DAY - (moment.utc + moment.offset * MINUTE) % DAY)
    offset = offset_at(unchanged.utc)
    end = plus(unchanged, (moment.offset - offset) * MINUTE)
    is_shown = offset_at(end.utc) == offset
    return replace(end if is_shown else unchanged, offset=offset)


def by_the_wall(moment: Moment, offset_at: OffsetAt) -> Moment:
    """Return the same instant with the local time that clocks show then."""
    return replace(moment, offset=offset_at(moment.utc))


def local_minute(moment: Moment) -> int:
    """Return the minute of the local day, 0 to 1439."""
    return (moment.utc + moment.offset * MINUTE) % DAY // MINUTE
