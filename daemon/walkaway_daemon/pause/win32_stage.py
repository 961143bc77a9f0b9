"""The stage on Windows, and how programs are asked to close there.

See EnumDisplayMonitors, SetForegroundWindow, HIGHCONTRAST and WM_CLOSE in Microsoft's
documentation of the Windows API.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from walkaway_rules.pause.appearance import Appearance, appearance_of_windows
from walkaway_rules.pause.area import Area

Edges = tuple[int, int, int, int]
"""Left, top, right and bottom: a RECT."""


@dataclass(frozen=True, slots=True)
class TopWindow:
    """A window that is not within another one."""

    handle: int
    pid: int
    visible: bool
    owner: int
    """The window that it belongs to, as a dialog does; 0 for none."""


class Calls(Protocol):
    """What is needed of Windows; None where it does not answer."""

    def use_pixels(self) -> None:
        """Have Windows draw this process pixel by pixel, and not enlarge it."""
        ...

    def monitors(self) -> Sequence[Edges]:
        """Return where the screens lie."""
        ...

    def touch(self) -> None:
        """Send an input that changes nothing."""
        ...

    def to_front(self, window: int) -> None:
        """Ask for this window to be in front, with the keyboard."""
        ...

    def light_apps(self) -> int | None:
        """Return whether programs are to be light: 0 or 1."""
        ...

    def contrast(self) -> int | None:
        """Return the flags of HIGHCONTRAST."""
        ...

    def animations(self) -> int | None:
        """Return whether things may move within windows: 0 or 1."""
        ...

    def windows(self) -> Sequence[TopWindow]:
        """Return every window of this desktop that is not within another."""
        ...

    def ask_to_close(self, window: int) -> None:
        """Ask what the cross in its corner asks, and wait for nothing."""
        ...


class Win32Stage:
    """The screens of this session."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def prepare(self) -> None:
        """Have what Tk draws not be enlarged: it knows nothing of scales itself."""
        self._calls.use_pixels()

    def screens(self) -> tuple[Area, ...]:
        """Return the screens."""
        return tuple(area_of(edges) for edges in self._calls.monitors())

    def to_front(self, window: int) -> None:
        """Give the keyboard to this window.

        Windows lets only those have it who had the last input, and otherwise has a
        button flash: keys would go on to a page that nobody sees any more.
        """
        self._calls.touch()
        self._calls.to_front(window)

    def appearance(self) -> Appearance:
        """Return what the settings say."""
        calls = self._calls
        return appearance_of_windows(
            calls.light_apps(), calls.contrast(), calls.animations()
        )


class Win32Asking:
    """Asks programs to close; by force nothing is ended."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def ask(self, pids: Sequence[int]) -> None:
        """Ask each window of these processes that a person could close."""
        for window in self._calls.windows():
            if window.pid in pids and is_closed_by_hand(window):
                self._calls.ask_to_close(window.handle)


def area_of(edges: Edges) -> Area:
    """Return the area between these edges."""
    left, top, right, bottom = edges
    return Area(left, top, right - left, bottom - top)


def is_closed_by_hand(window: TopWindow) -> bool:
    """Return whether it is a program's own window, and not one that serves another."""
    return window.visible and not window.owner
