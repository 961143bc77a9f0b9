"""Situations: what is known of a moment, as far as it changes what is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.rulebook import Hours

_EVENING = 18 * 60
_NIGHT = 22 * 60
_MORNING = 5 * 60
_DAY = 9 * 60


class Situation(Enum):
    """A reason for which a sentence fits; the values are keys of the wording."""

    FIRST = "first"
    AGAIN = "again"
    """A whisper about the same boundary came within the last hour."""
    NIGHT = "night"
    MORNING = "morning"
    TENDER = "tender"
    """Within the person's tender hours, and neither night nor morning."""
    CIRCLE = "circle"
    PLACE = "place"
    APP = "app"
    SITE = "site"
    SEARCHES = "searches"
    SONG = "song"
    CHECKING = "checking"
    PULL = "pull"
    AFTER_SLIP = "after_slip"
    """Within a day after a slip."""
    DISCREET = "discreet"


@dataclass(frozen=True, slots=True)
class Scene:
    """The moment of one whisper. Nothing in it is unfit for a screen."""

    boundary: Boundary
    minute: int
    """Minute of the local day, 0 to 1439."""
    days: int
    """Days kept so far, whatever the streak."""
    repeated: bool = False
    slipped: bool = False
    discreet: bool = False


_BY_KIND = {
    BoundaryKind.CIRCLE: Situation.CIRCLE,
    BoundaryKind.PLACE: Situation.PLACE,
    BoundaryKind.APP: Situation.APP,
    BoundaryKind.SITE: Situation.SITE,
    BoundaryKind.SEARCHES: Situation.SEARCHES,
    BoundaryKind.CHECKING: Situation.CHECKING,
}


def situations(scene: Scene, tender: Sequence[Hours]) -> tuple[Situation, ...]:
    """Return what fits the scene; a situation that stands alone comes alone."""
    if scene.discreet:
        return (Situation.DISCREET,)
    if scene.boundary.kind is BoundaryKind.PULL:
        return (Situation.PULL,)
    if scene.slipped and not scene.repeated:
        return (Situation.AFTER_SLIP,)
    recent = Situation.AGAIN if scene.repeated else Situation.FIRST
    kind = _BY_KIND.get(scene.boundary.kind)
    hour = hour_situation(scene.minute, tender)
    return tuple(one for one in (recent, kind, hour) if one is not None)


def hour_situation(minute: int, tender: Sequence[Hours]) -> Situation | None:
    """Given the minute of the local day, return what the hour calls for, if any."""
    if minute >= _NIGHT or minute < _MORNING:
        return Situation.NIGHT
    if minute < _DAY:
        return Situation.MORNING
    if any(hours.holds(minute) for hours in tender):
        return Situation.TENDER
    return None


NAMED_HOURS = ("morning", "evening", "night", "tender hours", "always")
"""The words by which a plan may name an hour."""


def cues(scene: Scene, tender: Sequence[Hours]) -> frozenset[str]:
    """Return the words, folded, by which a plan may name this moment."""
    hour = hour_situation(scene.minute, tender)
    found = {"always", scene.boundary.kind.value, scene.boundary.alias.casefold()}
    if hour is not None:
        found.add(hour.value)
    if any(hours.holds(scene.minute) for hours in tender):
        found.add("tender hours")
    if _EVENING <= scene.minute < _NIGHT:
        found.add("evening")
    return frozenset(found)
