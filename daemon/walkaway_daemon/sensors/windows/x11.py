"""X11: a connection to the server that DISPLAY names."""

import socket
from collections.abc import Mapping
from pathlib import Path

from walkaway_daemon.sensors.windows.desktops import screen_of
from walkaway_daemon.sensors.windows.stream import Stream, connect
from walkaway_daemon.sensors.windows.x11_talk import X11Talk
from walkaway_daemon.sensors.windows.xauthority import NO_KEY, Key, find_key


def open_x11(environment: Mapping[str, str]) -> Stream:
    """Return a connection. Raise `OSError` where there is none."""
    screen = screen_of(environment)
    if screen is None:
        raise FileNotFoundError
    key = key_of(environment, screen.number)
    return connect(screen.sockets, X11Talk(key, screen.part))


def key_of(environment: Mapping[str, str], number: str) -> Key:
    """Return what opens the door of this X server; nothing where none is asked for."""
    named = environment.get("XAUTHORITY")
    path = Path(named) if named else Path.home() / ".Xauthority"
    try:
        return find_key(path.read_bytes(), number, socket.gethostname())
    except OSError:
        return NO_KEY
