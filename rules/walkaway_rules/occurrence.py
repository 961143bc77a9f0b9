"""Occurrences: when a visit happened, told from the browser's own time.

The browser notes the wall clock, which can be set. A visit that is only seconds
old is therefore placed on the steady clock, its age before now, so that it can
be compared with what else happens live; an older one has the wall clock alone.
"""

from collections.abc import Callable
from dataclasses import dataclass

from walkaway_rules.moment import SECOND, Moment

LIVE = 60 * SECOND
"""Age up to which a visit still counts as happening now."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """When something happened, and whether it was noticed in time."""

    at: Moment
    late: bool
    """Noticed only afterwards; its moment has no steady clock."""


def live_occurrence(
    utc: int, now: Moment, offset_at: Callable[[int], int]
) -> Occurrence:
    """Given a visit's own time and now, return when it happened.

    A time that lies ahead of now is taken as now: the clock was set since.
    `offset_at` says the local offset, in minutes, that held at a time.
    """
    age = max(0, now.utc - utc)
    if age > LIVE:
        return late_occurrence(utc, now, offset_at)
    steady = now.steady - age if now.boot else 0
    at = Moment(now.utc - age, offset_at(now.utc - age), steady, now.boot)
    return Occurrence(at, late=False)


def late_occurrence(
    utc: int, now: Moment, offset_at: Callable[[int], int]
) -> Occurrence:
    """Given the time of a visit found afterwards, return when it happened."""
    utc = min(utc, now.utc)
    return Occurrence(Moment(utc, offset_at(utc)), late=True)
