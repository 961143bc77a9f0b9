"""The talk with the process that sees a Mac's window in front: a line of JSON each."""

import json
from dataclasses import dataclass
from typing import Any, cast

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import BrokenTalkError, Said
from walkaway_rules.observation import WindowShown

_LONGEST_LINE = 1 << 16


@dataclass(frozen=True, slots=True)
class MacFront:
    """What is in front, and whether its title may be seen at all."""

    shown: WindowShown
    has_titles: bool


def line_of(front: MacFront) -> bytes:
    """Return the line that tells this."""
    shown = front.shown
    told = {
        "title": shown.title,
        "app": shown.app,
        "pid": shown.pid,
        "full_screen": shown.full_screen,
        "has_titles": front.has_titles,
    }
    return json.dumps(told).encode() + b"\n"


class MacTalk:
    """One such process's lines; it is only listened to."""

    def __init__(self) -> None:
        self._rest = b""
        self._outlook = Outlook.AWAY

    @property
    def outlook(self) -> Outlook:
        """How well it sees; nothing is seen before the first line."""
        return self._outlook

    def begin(self) -> bytes:
        """Return nothing."""
        return b""

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        if len(self._rest) > _LONGEST_LINE:
            message = "a line is too long to be true"
            raise BrokenTalkError(message)
        return Said(shown=tuple(map(self._take, lines)))

    def _take(self, line: bytes) -> WindowShown:
        front = _front_of(line)
        self._outlook = Outlook.CLEAR if front.has_titles else Outlook.NO_TITLES
        return front.shown


def _front_of(line: bytes) -> MacFront:
    try:
        value: object = json.loads(line)
    except (ValueError, RecursionError):
        value = None
    told = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    match told:
        case {"title": str(title), "app": str(app), "pid": int(pid)}:
            covers = told.get("full_screen") is True
            shown = WindowShown(title, app, pid, covers)
            return MacFront(shown, told.get("has_titles") is True)
        case _:
            message = "this is not a line of ours"
            raise BrokenTalkError(message)
