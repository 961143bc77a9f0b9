"""Metadata: what a player says about a track, in the form that MPRIS gives it.

See the MPRIS D-Bus Interface Specification 2.2 and its metadata guidelines. Players
take liberties: an artist as one text, a title missing, a file's address in its place.
Whatever is of another shape is taken as not said.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import cast

LONGEST = 1000
"""Characters of a text that are kept."""
MOST = 20
"""Artists of one track that are kept."""
PLAYER = "org.mpris.MediaPlayer2.Player"
"""The interface whose properties say what plays."""


class Status(Enum):
    """What a player does, in the specification's words."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True)
class Track:
    """One track, as a player describes it."""

    id: str = field(repr=False)
    """Tells two entries of one list apart; empty where the player gives none."""
    artist: str = field(repr=False)
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Change:
    """What a player says is different now; None for what it does not mention."""

    status: Status | None = None
    track: Track | None = None
    unsaid: bool = False
    """The track is another, but it has to be asked for."""


def read_change(said: object, invalidated: object = ()) -> Change:
    """Given the properties of a player that changed, return what they come to.

    `said` is a D-Bus `a{sv}`, `invalidated` the names of what changed unsaid.
    """
    properties = _mapping(said)
    status = _bare(properties.get("PlaybackStatus"))
    metadata = _bare(properties.get("Metadata"))
    return Change(
        status=_STATUSES.get(status) if isinstance(status, str) else None,
        track=read_track(properties["Metadata"]) if _mapping(metadata) else None,
        unsaid="Metadata" in _listed(invalidated),
    )


def read_track(metadata: object) -> Track:
    """Given a D-Bus `a{sv}`, return the track it describes."""
    said = _mapping(_bare(metadata))
    artist = _text(said.get("xesam:artist")) or _text(said.get("xesam:albumArtist"))
    number = _text(said.get("mpris:trackid")) or _text(said.get("xesam:url"))
    return Track(number, artist, _text(said.get("xesam:title")))


def _text(value: object) -> str:
    """Return a text, or texts put together; empty for anything else."""
    plain = _bare(value)
    if isinstance(plain, str):
        return plain[:LONGEST].strip()
    kept = [each for each in _listed(plain)[:MOST] if isinstance(each, str)]
    return ", ".join(each.strip() for each in kept if each.strip())[:LONGEST]


def _bare(value: object) -> object:
    """Return what is in a variant: a pair of its signature and its value."""
    if isinstance(value, tuple):
        pair = cast("tuple[object, ...]", value)
        return pair[1] if len(pair) == 2 else None  # noqa: PLR2004  # a pair
    return value


def _mapping(value: object) -> Mapping[object, object]:
    if isinstance(value, Mapping):
        return cast("Mapping[object, object]", value)
    return {}


def _listed(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []


_STATUSES = {status.value: status for status in Status}
