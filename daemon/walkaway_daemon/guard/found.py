"""What was found: sightings that matched, and the events they lead to.

What matches nothing ends here: nothing else in the guard ever holds it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.sensors.sensor import Sighting
from walkaway_rules.deciding.event import Matched
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.matching.checking.repeats import Repeats, fronted, repeated
from walkaway_rules.moment import Moment
from walkaway_rules.observation import (
    Observation,
    ProcessStarted,
    TrackPlayed,
    Visit,
    VisitKind,
    WindowShown,
)
from walkaway_rules.occurrence import Occurrence, late_occurrence, live_occurrence
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tender import is_tender


@dataclass(frozen=True, slots=True)
class Found:
    """A sighting that matched. It no longer holds what was seen."""

    match: Match
    utc: int
    """When it happened, microseconds since 1970 UTC, by its own time."""
    late: bool
    """Found when catching up."""
    pid: int = 0
    """The process that began, so that its end can be followed; else 0."""
    offered: bool = False
    """A song that plays: a whisper is offered, though nobody may have sought it."""
    in_front: bool = False
    """Seen in the window in front, so that its leaving is seen, too."""
    sent: bool = False
    """Another site sent the browser there."""


def find(
    sightings: Iterable[Sighting], matcher: Matches, now: Moment
) -> tuple[Found, ...]:
    """Return those that match, in the order in which they happened."""
    found = (_found(sighting, matcher, now) for sighting in sightings)
    return tuple(sorted(filter(None, found), key=lambda each: each.utc))


def found_in_front(match: Match, now: Moment, *, watched: bool) -> Found:
    """Return what a window's title, seen now, comes to."""
    return Found(
        match, now.utc, late=False, offered=_is_offered(match), in_front=watched
    )


def find_repeats(
    sightings: Iterable[Sighting], matcher: Matches, before: Repeats, now: Moment
) -> tuple[Repeats, tuple[Found, ...]]:
    """Return the openings counted so far, and those that were one too many.

    What touches another boundary is met as that, and counted all the same.
    """
    found: list[Found] = []
    for sighting in sightings:
        before, too_often = _counted(sighting.observation, matcher, before, now)
        if too_often and matcher.match(sighting.observation) is None:
            found.append(_found_as(too_often[0].match(), sighting, now))
    return before, tuple(found)


def matched(
    found: Found,
    now: Moment,
    offset_at: Callable[[int], int],
    rulebook: Rulebook,
    urge: str,
) -> Matched:
    """Return the event that this leads to; `urge` is a fresh random id."""
    happened = _occurrence(found, now, offset_at)
    return Matched(
        boundary=found.match.boundary,
        at=happened.at,
        sought=found.match.sought,
        needed=found.match.needed,
        late=happened.late,
        watched=bool(found.pid) or found.in_front,
        terms=rulebook.responses.terms,
        urge=urge,
        sign=found.match.kind,
        offered=found.offered,
        led=found.sent,
        tender=is_tender(rulebook, now),
    )


def _found(sighting: Sighting, matcher: Matches, now: Moment) -> Found | None:
    match = matcher.match(sighting.observation)
    return None if match is None else _found_as(match, sighting, now)


def _found_as(match: Match, sighting: Sighting, now: Moment) -> Found:
    observation = sighting.observation
    pid = observation.pid if isinstance(observation, ProcessStarted) else 0
    plays = isinstance(observation, TrackPlayed | WindowShown)
    return Found(
        match,
        _own_time(observation, now),
        sighting.late,
        pid,
        offered=_is_offered(match) and plays,
        sent=_is_sent(observation),
    )


def _is_offered(match: Match) -> bool:
    return not match.sought and match.kind is MatchKind.SONG


def _is_sent(observation: Observation) -> bool:
    return isinstance(observation, Visit) and observation.kind is VisitKind.REDIRECT


def _own_time(observation: Observation, now: Moment) -> int:
    return observation.at if isinstance(observation, Visit) else now.utc


def _counted(
    observation: Observation, matcher: Matches, before: Repeats, now: Moment
) -> tuple[Repeats, tuple[Checked, ...]]:
    count = fronted if isinstance(observation, WindowShown) else repeated
    opened = matcher.checked(observation)
    return count(before, opened, _own_time(observation, now))


def _occurrence(
    found: Found, now: Moment, offset_at: Callable[[int], int]
) -> Occurrence:
    if found.late:
        return late_occurrence(found.utc, now, offset_at)
    return live_occurrence(found.utc, now, offset_at)
