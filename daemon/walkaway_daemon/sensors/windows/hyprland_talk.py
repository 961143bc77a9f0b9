"""The talk with Hyprland: lines of its event socket, `NAME>>DATA`.

`activewindow>>CLASS,TITLE` comes whenever another window or another title is in
front, with both empty where none is. See Hyprland's wiki, "IPC".
"""

from walkaway_daemon.sensors.windows.talk import Said
from walkaway_rules.observation import WindowShown

_ACTIVE = b"activewindow>>"
_LONGEST_LINE = 1 << 16


class HyprlandTalk:
    """One connection to Hyprland; it is only listened to."""

    def __init__(self) -> None:
        self._rest = b""

    def begin(self) -> bytes:
        """Return nothing: everybody who connects is told."""
        return b""

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes. A line without an end is let go."""
        *lines, rest = (self._rest + data).split(b"\n")
        self._rest = rest if len(rest) <= _LONGEST_LINE else b""
        active = (line for line in lines if line.startswith(_ACTIVE))
        return Said(shown=tuple(map(_shown, active)))


def _shown(line: bytes) -> WindowShown:
    told = line.removeprefix(_ACTIVE).decode("utf-8", "replace")
    app, _, title = told.partition(",")
    return WindowShown(title, app)
