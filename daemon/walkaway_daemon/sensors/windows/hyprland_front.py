"""What is in front of Hyprland now; its events tell only what changes from then on.

Beside the socket of events lies one for questions, which is asked once and closed.
See Hyprland's wiki, "Using hyprctl".
"""

import json
import socket
from collections.abc import Sequence
from typing import Any, cast

from walkaway_daemon.sensors.windows.talk import NOTHING
from walkaway_rules.observation import WindowShown

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
"""0 where Python has no Unix sockets."""
_QUESTION = b"j/activewindow"
_EVENTS, _QUESTIONS = ".socket2.sock", ".socket.sock"
_SECONDS = 0.5
_MOST = 1 << 16


def ask_front(events: Sequence[str]) -> WindowShown:
    """Given where events may be told, return what is in front at the first answer.

    Nothing is, where nobody answers.
    """
    for path in events:
        answer = _ask(path.removesuffix(_EVENTS) + _QUESTIONS)
        if answer:
            return front_in(answer)
    return NOTHING


def front_in(answer: bytes) -> WindowShown:
    """Given the answer, return the window; it is an empty object where none is."""
    try:
        value: object = json.loads(answer)
    except (ValueError, RecursionError):
        value = None
    told = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    title, app, pid = (told.get(name) for name in ("title", "class", "pid"))
    return WindowShown(
        title if isinstance(title, str) else "",
        app if isinstance(app, str) else "",
        pid if isinstance(pid, int) else 0,
        full_screen=bool(told.get("fullscreen")),
    )


def _ask(path: str) -> bytes:
    """Return the answer; empty where none comes."""
    answer = b""
    with socket.socket(_FAMILY, socket.SOCK_STREAM) as one:
        one.settimeout(_SECONDS)
        try:
            one.connect(path)
            one.sendall(_QUESTION)
            while len(answer) < _MOST and (piece := one.recv(_MOST)):
                answer += piece
        except OSError:
            return b""
    return answer
