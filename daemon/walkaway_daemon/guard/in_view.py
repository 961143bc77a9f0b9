"""In view: what all sensors tell, with the window in front read as one long look."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from walkaway_daemon.guard.found import Found, find, found_in_front
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.sensors.sensor import Sighting
from walkaway_rules.deciding.event import Left, OutOfSight
from walkaway_rules.matching.front.front import (
    Front,
    cover,
    glance,
    is_led,
    is_own,
    leave,
    lose,
    prove,
    send,
    stay,
    tell,
)
from walkaway_rules.moment import Moment
from walkaway_rules.observation import WindowShown

Seen = Found | Left | OutOfSight
"""What the sensors told of boundaries."""


def without_own(sightings: Sequence[Sighting]) -> tuple[Sighting, ...]:
    """Return the sightings without windows of Walkaway's own."""
    return tuple(one for one in sightings if not _is_own(one))


def look_around(
    sightings: Iterable[Sighting], matcher: Matches, front: Front, now: Moment
) -> tuple[Front, tuple[Seen, ...]]:
    """Return what is in front afterwards, and what was found or left meanwhile."""
    elsewhere: list[Sighting] = []
    seen: list[Seen] = []
    for sighting in sightings:
        if isinstance(sighting.observation, WindowShown):
            front, came = _look(sighting.observation, matcher, front, now)
            seen += came
        else:
            elsewhere.append(sighting)
    told: list[Seen] = []
    for found in find(elsewhere, matcher, now):
        front, came = _told(found, front, now)
        told += came
    return front, (*told, *seen)


def look_on(front: Front, now: Moment) -> tuple[Front, tuple[Seen, ...]]:
    """Return what is in front as time passes, and what was left or stayed for."""
    front, boundary = leave(front, now.utc)
    if boundary:
        return front, (Left(boundary),)
    front, stayed = stay(front, now.utc)
    if stayed is None or stayed.back is None:
        return front, ()
    return front, (found_in_front(stayed.back, now, watched=stayed.sought),)


def _told(found: Found, front: Front, now: Moment) -> tuple[Front, list[Seen]]:
    """Return what is in front once this is known, and what was found by it.

    A look in front that it tells of is found with it.
    """
    # A time that lies ahead is of a clock that was set since.
    match, at = found.match, min(found.utc, now.utc)
    if found.sent:
        found = replace(found, sent=is_led(front, match, at))
        front = send(front, match, at)
    front, look = prove(tell(front, match, at, now.utc), match, at)
    looks = [found_in_front(look, now, watched=True)] if look else []
    return front, [found, *looks]


def _look(
    window: WindowShown, matcher: Matches, front: Front, now: Moment
) -> tuple[Front, list[Seen]]:
    if window.lost:
        front, boundary = lose(front)
        return front, [OutOfSight(boundary)] if boundary else []
    if is_own(window.title, window.app):
        return cover(front), []
    match = matcher.match(window)
    nothing = not window.title and not window.app
    seen = glance(front, match, now.utc, bare=nothing)
    came: list[Seen] = [Left(seen.left)] if seen.left else []
    if seen.match is not None and match is not None:
        came.append(found_in_front(seen.match, now, watched=match.sought))
    return seen.front, came


def _is_own(sighting: Sighting) -> bool:
    seen = sighting.observation
    return isinstance(seen, WindowShown) and is_own(seen.title, seen.app)
