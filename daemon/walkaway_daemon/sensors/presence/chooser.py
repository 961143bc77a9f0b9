"""Choosing who tells of presence here."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.sensor import SpeakingSensor
from walkaway_daemon.sensors.windows.desktops import (
    is_wayland,
    screen_of,
    wayland_sockets,
)

Told = Mapping[Hindrance, Callable[[], bool | None]]
"""Who else can be asked, by what they tell; None for no answer."""


class PresenceWatch(SpeakingSensor, Protocol):
    """A sensor that knows what is known of the screen."""

    @property
    def presence(self) -> Presence:
        """What is known by now."""
        ...


def choose_presence(
    platform: str, environment: Mapping[str, str], told: Told
) -> PresenceWatch:
    """Return what knows of the screen on this platform; it does not watch yet."""
    match platform:
        case "win32":
            return _on_windows(told)
        case "darwin":
            return _on_mac(told)
        case _:
            return _on_buses(environment, told)


def choose_hints(
    platform: str, environment: Mapping[str, str]
) -> dict[Hindrance, Hint]:
    """Return what to ask, by what it tells; none of it is connected yet.

    On X11 any program may look at the screen and nobody is told, so that PipeWire's
    silence would mean nothing there; on Wayland the X server sees only a part of
    what the person touches, and the compositor is asked.
    """
    if platform != "linux":
        return {}
    if is_wayland(environment):
        return {
            Hindrance.SHARED: _sharing(environment),
            Hindrance.AWAY: _resting(environment),
        }
    return {Hindrance.AWAY: _away(environment)}


def _sharing(environment: Mapping[str, str]) -> Hint:
    from walkaway_daemon.sensors.presence.sharing_talk import SharingTalk

    folders = [environment.get("PIPEWIRE_RUNTIME_DIR", "")]
    folders.append(environment.get("XDG_RUNTIME_DIR", ""))
    paths = [f"{folder}/pipewire-0" for folder in folders if folder]
    return Hint(paths, SharingTalk)


def _resting(environment: Mapping[str, str]) -> Hint:
    from walkaway_daemon.sensors.presence.idle_talk import IdleTalk

    return Hint(wayland_sockets(environment), IdleTalk)


def _away(environment: Mapping[str, str]) -> Hint:
    from walkaway_daemon.sensors.presence.away_talk import AwayTalk
    from walkaway_daemon.sensors.windows.x11 import key_of

    screen = screen_of(environment)
    if screen is None:
        return Hint((), AwayTalk)
    number, sockets = screen.number, screen.sockets
    return Hint(sockets, lambda: AwayTalk(key_of(environment, number)))


def _on_windows(told: Told) -> PresenceWatch:
    from walkaway_daemon.sensors.presence.asked_presence import AskedPresence
    from walkaway_daemon.sensors.presence.win32_screen import Win32Screen
    from walkaway_daemon.sensors.presence.win32_screen_calls import open_calls

    return AskedPresence(Win32Screen(open_calls()), told)


def _on_mac(told: Told) -> PresenceWatch:
    from walkaway_daemon.sensors.presence.asked_presence import AskedPresence
    from walkaway_daemon.sensors.presence.mac_screen import MacScreen
    from walkaway_daemon.sensors.presence.mac_screen_calls import open_calls

    return AskedPresence(MacScreen(open_calls()), told)


def _on_buses(environment: Mapping[str, str], told: Told) -> PresenceWatch:
    from walkaway_daemon.computer.bus import open_session_bus
    from walkaway_daemon.sensors.presence.presence_sensor import PresenceSensor

    return PresenceSensor(
        partial(open_session_bus, environment),
        partial(open_session_bus, _system(environment)),
        told=told,
    )


def _system(environment: Mapping[str, str]) -> Mapping[str, str]:
    """Return where the system's bus is, on which logind is."""
    named = environment.get("DBUS_SYSTEM_BUS_ADDRESS", "")
    address = named or "unix:path=/run/dbus/system_bus_socket"
    return {"DBUS_SESSION_BUS_ADDRESS": address}
