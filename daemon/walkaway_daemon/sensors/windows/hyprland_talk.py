"""The talk with Hyprland: lines of its event socket, `NAME>>DATA`.

`activewindow>>CLASS,TITLE` comes whenever another window or another title is in
front, with both empty where none is; `fullscreen>>1` or `0` when the window in front
begins or ends to cover the screen. See Hyprland's wiki, "IPC".
"""

from dataclasses import replace

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import NOTHING, Said
from walkaway_rules.observation import WindowShown

_ACTIVE = b"activewindow>>"
_FULL_SCREEN = b"fullscreen>>"
_LONGEST_LINE = 1 << 16


class HyprlandTalk:
    """One connection to Hyprland; it is only listened to."""

    def __init__(self) -> None:
        self._rest = b""
        self._skips = False
        self._last = NOTHING

    @property
    def outlook(self) -> Outlook:
        """That it sees: whoever speaks so tells everything."""
        return Outlook.CLEAR

    def begin_from(self, front: WindowShown) -> None:
        """Take this for what is in front until the first line."""
        self._last = front

    def begin(self) -> bytes:
        """Return nothing: everybody who connects is told what changes from then on."""
        return b""

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes. A line without an end is let go."""
        *lines, rest = (self._rest + data).split(b"\n")
        if lines and self._skips:
            # The end of what was let go.
            del lines[0]
            self._skips = False
        self._skips = self._skips or len(rest) > _LONGEST_LINE
        self._rest = b"" if self._skips else rest
        told = [line for line in lines if line.startswith((_ACTIVE, _FULL_SCREEN))]
        return Said(shown=tuple(map(self._take, told)))

    def _take(self, line: bytes) -> WindowShown:
        self._last = _after(self._last, line)
        return self._last


def _after(last: WindowShown, line: bytes) -> WindowShown:
    """Return what is in front then; another program's window begins uncovering."""
    if line.startswith(_FULL_SCREEN):
        return replace(last, full_screen=line == _FULL_SCREEN + b"1")
    told = line.removeprefix(_ACTIVE).decode("utf-8", "replace")
    app, _, title = told.partition(",")
    return WindowShown(title, app, full_screen=last.full_screen and app == last.app)
