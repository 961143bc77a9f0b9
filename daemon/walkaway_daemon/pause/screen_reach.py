"""Whether the screen that an environment names is there, as far as can be asked."""

import socket
from collections.abc import Iterator, Mapping

from walkaway_daemon.sensors.windows.desktops import screen_of, wayland_sockets

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
"""0 where Python has no Unix sockets."""


def is_reachable(environment: Mapping[str, str]) -> bool:
    """Return whether somebody listens where a pause would be shown.

    A display on another machine is not asked: nothing leaves this one.
    """
    if environment.get("DISPLAY") and screen_of(environment) is None:
        return True
    return any(_listens(place) for place in _places(environment))


def _places(environment: Mapping[str, str]) -> Iterator[str]:
    if environment.get("WAYLAND_DISPLAY"):
        yield from wayland_sockets(environment)
    screen = screen_of(environment)
    if screen is not None:
        yield from screen.sockets


def _listens(place: str) -> bool:
    with socket.socket(_FAMILY) as asked:
        asked.settimeout(0)
        try:
            asked.connect(place)
        except BlockingIOError:
            # It listens, and has more to do.
            return True
        except OSError:
            return False
        return True
