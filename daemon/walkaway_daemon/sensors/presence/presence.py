"""Presence: what several services say about the screen, and what follows from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

AWAY_AFTER = 300_000
"""Milliseconds without a key or a movement after which somebody is away."""
ELSEWHERE = "elsewhere"
"""The source of what services do not say: the display server's own word."""


class Hindrance(Enum):
    """Why nothing may be shown at the moment."""

    LOCKED = "locked"
    """The screen is locked, or its saver is on."""
    UNDISTURBED = "undisturbed"
    """The person asked the desktop not to be disturbed."""
    FULL_SCREEN = "full screen"
    """A window covers the whole screen."""
    SHARED = "shared"
    """The screen is seen by others."""
    AWAY = "away"
    """Nobody has touched the computer for a while. Whoever is away neither sees a
    prompt nor turns away from anything, so showing it would count what was not."""


@dataclass(frozen=True, slots=True)
class Word:
    """What one service says."""

    source: str
    """The service's name on its bus."""
    hindrance: Hindrance
    holds: bool


@dataclass(frozen=True, slots=True)
class Presence:
    """What all services say together; one that says nothing hinders nothing."""

    words: frozenset[tuple[str, Hindrance]] = frozenset()
    """Who says that what holds."""
    known: frozenset[tuple[str, Hindrance]] = frozenset()
    """Who said anything at all."""

    @property
    def hindrances(self) -> frozenset[Hindrance]:
        """Everything for which prompts wait now."""
        return frozenset(about for _, about in self.words)

    def tellers(self, hindrance: Hindrance) -> frozenset[str]:
        """Return who said anything of it."""
        return frozenset(source for source, about in self.known if about is hindrance)

    def is_known(self, hindrance: Hindrance) -> bool:
        """Return whether anybody here can tell of it."""
        return bool(self.tellers(hindrance))


def may_show(presence: Presence) -> bool:
    """Return whether a prompt may be shown now; else it waits."""
    return not presence.words


def is_meant(word: Word, presence: Presence) -> bool:
    """Return whether a service's word may be taken as one.

    A desktop that never says when somebody is away leaves it at "not away" for ever.
    """
    known = (word.source, word.hindrance) in presence.known
    return word.holds or known or word.hindrance is not Hindrance.AWAY


def heard(presence: Presence, word: Word) -> Presence:
    """Return the presence after a service said something."""
    key = frozenset({(word.source, word.hindrance)})
    words = presence.words | key if word.holds else presence.words - key
    return Presence(words, presence.known | key)


def asked(
    presence: Presence, told: Mapping[Hindrance, Callable[[], bool | None]]
) -> Presence:
    """Return the presence, given who else can be asked of what; None for no answer."""
    for about, tell in told.items():
        holds = tell()
        if holds is not None:
            presence = heard(presence, Word(ELSEWHERE, about, holds))
    return presence


def silenced(presence: Presence, source: str) -> Presence:
    """Return the presence without what a service said that is gone."""
    return Presence(
        frozenset(one for one in presence.words if one[0] != source),
        frozenset(one for one in presence.known if one[0] != source),
    )
