"""Sway, Hyprland and other wlroots compositors: each a socket and a talk."""

from collections.abc import Mapping, Sequence

from walkaway_daemon.sensors.windows.desktops import Desktop, wayland_sockets
from walkaway_daemon.sensors.windows.hyprland_front import ask_front
from walkaway_daemon.sensors.windows.hyprland_talk import HyprlandTalk
from walkaway_daemon.sensors.windows.runtime_sockets import (
    hyprland_sockets,
    sway_sockets,
)
from walkaway_daemon.sensors.windows.stream import Stream, connect
from walkaway_daemon.sensors.windows.sway_talk import SwayTalk
from walkaway_daemon.sensors.windows.wlr_talk import WlrTalk


def open_compositor(desktop: Desktop, environment: Mapping[str, str]) -> Stream:
    """Return a connection to one of these. Raise `OSError` where there is none."""
    match desktop:
        case Desktop.SWAY:
            return connect(sway_sockets(environment), SwayTalk())
        case Desktop.HYPRLAND:
            return _open_hyprland(hyprland_sockets(environment))
        case _:
            return connect(wayland_sockets(environment), WlrTalk())


def _open_hyprland(sockets: Sequence[str]) -> Stream:
    talk = HyprlandTalk()
    stream = connect(sockets, talk)
    # Asked after listening has begun, so that no change falls between the two.
    front = ask_front(sockets)
    talk.begin_from(front)
    stream.begin_with(front)
    return stream
