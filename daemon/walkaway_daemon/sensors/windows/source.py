"""What every way to see the window in front offers to the sensor."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from walkaway_rules.observation import WindowShown


class Outlook(Enum):
    """How well the window in front is seen."""

    CLEAR = "clear"
    AWAY = "away"
    """The desktop does not answer at the moment."""
    NO_DESKTOP = "no_desktop"
    """Nothing says that there is a desktop of a known kind."""
    ELSEWHERE = "elsewhere"
    """DISPLAY names no screen of this machine."""
    ONE_SCREEN = "one_screen"
    """X11 has several screens apart, of which one is looked at."""
    NO_MANAGER = "no_manager"
    """No window manager says which window is in front."""
    NO_EXTENSION = "no_extension"
    """GNOME tells only its own extensions."""
    NO_BRIDGE = "no_bridge"
    """On a Mac, without the package through which Python speaks to AppKit."""
    NO_TITLES = "no_titles"
    """Which program is in front is seen, its title is not."""


class Source(Protocol):
    """One open connection to a desktop.

    Any method may raise `OSError` or `BrokenTalkError` when it is lost.
    """

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when there is news, or None."""
        ...

    def read(self) -> Sequence[WindowShown]:
        """Return what came to the front since the last call. Never wait."""
        ...

    def due_in(self) -> float | None:
        """Return the seconds after which to read even without news."""
        ...

    def outlook(self) -> Outlook:
        """Return how well it sees."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


Opener = Callable[[Callable[[], None]], Source]
"""Connects, given the call that wakes the guard. Raise `OSError` where that fails."""
