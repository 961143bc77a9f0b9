"""Players: which track each of them has begun, told once.

A track begins when it plays and did not before. Pausing it and going on, seeking
and turning it down begin nothing; from a stop it begins again. What it was called
is not kept: only a number that tells whether it is the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from walkaway_daemon.sensors.media.metadata import Change, Status, Track
from walkaway_rules.observation import TrackPlayed

MOST = 64
"""Players that are followed at the same time."""


@dataclass(frozen=True, slots=True)
class Player:
    """What is known of one player."""

    playing: bool = False
    track: Track | None = field(default=None, repr=False)
    """A track that waits until it plays; None once it was told."""
    told: int | None = None
    """Stands for the track that was told last."""


@dataclass(frozen=True, slots=True)
class Players:
    """All players, by the name that the bus gave to each."""

    by_name: Mapping[str, Player] = field(default_factory=lambda: MappingProxyType({}))
    """In the order in which they were heard of last."""


def hear(
    players: Players, name: str, change: Change
) -> tuple[Players, TrackPlayed | None]:
    """Given what one player says, return the track it begins, if it begins one."""
    before = players.by_name.get(name, Player())
    after, begun = _begun(_changed(before, change))
    others = _fewer(forget(players, name).by_name)
    return Players(MappingProxyType({**others, name: after})), begun


def forget(players: Players, name: str) -> Players:
    """Return the players without one that is gone."""
    left = {other: each for other, each in players.by_name.items() if other != name}
    return Players(MappingProxyType(left))


def lacks_track(players: Players, name: str, change: Change) -> bool:
    """Return whether the player has to be asked what it plays, and whether it does."""
    known = players.by_name.get(name)
    if change.track is not None:
        return known is None and change.status is None
    silent = known is None or (known.told is None and known.track is None)
    return change.unsaid or (change.status is Status.PLAYING and silent)


def _fewer(players: Mapping[str, Player]) -> Mapping[str, Player]:
    """Return the players, without one where there is no room for another.

    A program that never had a player's name is not told of when it goes.
    """
    if len(players) < MOST:
        return players
    silent = (name for name, each in players.items() if not each.playing)
    gone = next(silent, next(iter(players)))
    return {name: each for name, each in players.items() if name != gone}


def _changed(player: Player, change: Change) -> Player:
    status = change.status
    playing = player.playing if status is None else status is Status.PLAYING
    told = None if status is Status.STOPPED else player.told
    return Player(playing, change.track or player.track, told)


def _begun(player: Player) -> tuple[Player, TrackPlayed | None]:
    track = player.track
    if track is None or not player.playing:
        return player, None
    number = hash(track)
    after = replace(player, track=None, told=number)
    if number == player.told or not track.title:
        return after, None
    return after, TrackPlayed(track.artist, track.title)
