"""Observations: what a sensor says it saw.

They live in memory only. One that matches nothing is dropped; one that matches
is turned into a match, which no longer holds what was seen.
"""

from dataclasses import dataclass, field
from enum import Enum


class VisitKind(Enum):
    """How a browser came to load a page."""

    TYPED = "typed"
    """Typed, chosen from bookmarks or suggestions, or opened from outside."""
    LINK = "link"
    RELOAD = "reload"
    REDIRECT = "redirect"
    SUBFRAME = "subframe"
    SYNCED = "synced"
    """Made on another device and copied here."""
    UNKNOWN = "unknown"
    """The browser does not say; taken as a link."""


SOUGHT_VISITS = frozenset(
    {VisitKind.TYPED, VisitKind.LINK, VisitKind.RELOAD, VisitKind.UNKNOWN}
)
"""Kinds that can be active looking; the others are only ever passed by."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One page in a browser's history."""

    address: str = field(repr=False)
    title: str = field(repr=False)
    kind: VisitKind
    at: int
    """The browser's own time of the visit, microseconds since 1970 UTC."""


@dataclass(frozen=True, slots=True)
class ProcessStarted:
    """A program that began to run."""

    pid: int
    name: str = field(repr=False)
    path: str = field(repr=False)
    """The program's file, empty where the system does not say."""
    command: tuple[str, ...] = field(repr=False, default=())
    """The command line's words; may be empty."""
    known_as: tuple[str, ...] = field(repr=False, default=())
    """What packers call it: a Flatpak's id, a Snap's name, an AppImage's file."""


@dataclass(frozen=True, slots=True)
class WindowShown:
    """The active window and its title."""

    title: str = field(repr=False)
    app: str = field(repr=False)
    """The window's application id or class."""
    pid: int = 0
    """The process that owns it, 0 where unknown."""
    full_screen: bool = False
    """Whether it covers the whole screen, as far as the desktop says."""
    lost: bool = False
    """The desktop no longer tells: what is in front from now on is not known."""


@dataclass(frozen=True, slots=True)
class TrackPlayed:
    """A song that a media player began."""

    artist: str = field(repr=False)
    title: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FileOpened:
    """A file that was opened below a keepsake folder."""

    path: str = field(repr=False)


Observation = Visit | ProcessStarted | WindowShown | TrackPlayed | FileOpened
