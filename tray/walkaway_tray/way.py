"""Ways: which kind of tray the icon goes to."""

from collections.abc import Sequence
from enum import Enum


class NowhereError(Exception):
    """There is nothing that could show the icon, and nothing will come by itself."""


class Way(Enum):
    """A way to show the icon."""

    BUS = "bus"
    """The session bus, by our own backend."""
    XEMBED = "xembed"
    """A panel that knows only the older way of X11, by pystray's backend for it."""
    NATIVE = "native"
    """Windows or macOS, by pystray's backend for them."""


NEUTRAL_ID = "days"
"""How panels know the icon; it says nothing to who looks over a shoulder."""

XEMBED_OPTION = "--xembed"


def choose_way(arguments: Sequence[str], platform: str) -> Way:
    """Given the command's arguments and `sys.platform`, return the way to take."""
    if platform in {"win32", "darwin"}:
        return Way.NATIVE
    return Way.XEMBED if XEMBED_OPTION in arguments else Way.BUS


def pystray_backend(way: Way) -> str | None:
    """Return the backend pystray is to load; None leaves the choice to it."""
    return {Way.BUS: "dummy", Way.XEMBED: "xorg", Way.NATIVE: None}[way]
