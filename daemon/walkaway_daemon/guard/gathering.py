"""Gathering: what the sensors bring in one turn, in the light of all before it.

What is in front, which apps are open and how often something was opened is held here
from turn to turn; what matches nothing is dropped here.
"""

from collections.abc import Iterator

from walkaway_daemon.guard.found import Found, find_repeats
from walkaway_daemon.guard.in_view import Seen, look_around, look_on, without_own
from walkaway_daemon.guard.open_apps import (
    OpenApps,
    closed,
    is_part,
    is_still_seen,
    opened,
)
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.sensors.sensor import Report
from walkaway_rules.deciding.event import Left
from walkaway_rules.matching.checking.repeats import Repeats
from walkaway_rules.matching.front.front import Front, wait_of
from walkaway_rules.moment import SECOND, Moment


class Gathering:
    """Holds what is there to be left."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._apps = OpenApps()
        self._repeats = Repeats()
        self._front = Front()

    @property
    def apps(self) -> OpenApps:
        """The matched processes that run."""
        return self._apps

    @property
    def front(self) -> Front:
        """What is known of the window in front."""
        return self._front

    def gather(self, report: Report, now: Moment) -> Iterator[Seen]:
        """Yield what a sensor tells of boundaries, and take it up."""
        for each in self._found_in(report, now):
            part = is_part(each, self._apps, self._parts.ancestors)
            if not part and not is_still_seen(each, self._apps):
                yield each
            self._follow(each)
        for ended in report.closed:
            self._apps, boundary = closed(self._apps, ended.pid)
            if boundary is not None:
                yield Left(boundary)

    def look_on(self, now: Moment) -> tuple[Seen, ...]:
        """Return what has been in front, or out of it, for long enough."""
        self._front, seen = look_on(self._front, now)
        return seen

    def due_in(self, now: Moment) -> float | None:
        """Return the seconds until `look_on` has something to tell, or None."""
        wait = wait_of(self._front, now.utc)
        return None if wait is None else wait / SECOND

    def _found_in(self, report: Report, now: Moment) -> tuple[Seen, ...]:
        matcher = self._parts.rules.matcher
        seen, others = report.sightings, without_own(report.sightings)
        self._front, met = look_around(seen, matcher, self._front, now)
        self._repeats, too_often = find_repeats(others, matcher, self._repeats, now)
        return met + too_often

    def _follow(self, found: Seen) -> None:
        if isinstance(found, Found) and found.pid:
            self._apps = opened(self._apps, found.pid, found.match.boundary.id)
            self._parts.follow(found.pid)
