"""Choosing who tells of presence here, apart from what stands on a bus."""

from collections.abc import Mapping

from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.presence.presence import Hindrance
from walkaway_daemon.sensors.windows.desktops import is_wayland, screen_of
from walkaway_daemon.sensors.windows.nest import choose_nest


def choose_hints(
    platform: str, environment: Mapping[str, str]
) -> dict[Hindrance, Hint]:
    """Return what to ask, by what it tells; none of it is connected yet.

    On X11 any program may look at the screen and nobody is told, so that PipeWire's
    silence would mean nothing there; on Wayland the X server sees only a part of
    what the person touches.
    """
    if platform != "linux":
        return {}
    if is_wayland(environment):
        return {Hindrance.SHARED: _sharing(environment)}
    return {Hindrance.AWAY: _away(environment)}


def _sharing(environment: Mapping[str, str]) -> Hint:
    from walkaway_daemon.sensors.presence.sharing_talk import SharingTalk

    folders = [environment.get("PIPEWIRE_RUNTIME_DIR", "")]
    folders.append(environment.get("XDG_RUNTIME_DIR", ""))
    paths = [f"{folder}/pipewire-0" for folder in folders if folder]
    return Hint(paths, SharingTalk, choose_nest())


def _away(environment: Mapping[str, str]) -> Hint:
    from walkaway_daemon.sensors.presence.away_talk import AwayTalk
    from walkaway_daemon.sensors.windows.x11 import key_of

    screen = screen_of(environment)
    if screen is None:
        return Hint((), AwayTalk, choose_nest())
    number, sockets = screen.number, screen.sockets
    return Hint(sockets, lambda: AwayTalk(key_of(environment, number)), choose_nest())
