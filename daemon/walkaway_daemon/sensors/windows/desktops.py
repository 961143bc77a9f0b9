"""Desktops: which ways to see the window in front this environment promises."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum


class Desktop(Enum):
    """A kind of desktop that says which window is in front."""

    SWAY = "sway"
    HYPRLAND = "hyprland"
    KWIN = "kwin"
    GNOME = "gnome"
    WLR = "wlr"
    X11 = "x11"


@dataclass(frozen=True, slots=True)
class Screen:
    """A DISPLAY on this machine."""

    number: str
    part: int = 0
    """Which of the screens that stand apart on one server."""

    @property
    def sockets(self) -> tuple[str, str]:
        """Where its server listens, the abstract name first."""
        path = f"/tmp/.X11-unix/X{self.number}"  # noqa: S108  # X11's own place
        return f"\0{path}", path


def desktop_of(environment: Mapping[str, str]) -> Desktop | None:
    """Return the kind of desktop, or None where none is known.

    On Wayland the X server behind it shows only some windows, so that it is the
    last choice there.
    """
    for name, desktop in _BY_SOCKET.items():
        if environment.get(name):
            return desktop
    if is_wayland(environment):
        return _on_wayland(environment)
    return Desktop.X11 if screen_of(environment) else None


def is_wayland(environment: Mapping[str, str]) -> bool:
    """Return whether this is a Wayland session."""
    if environment.get("WAYLAND_DISPLAY"):
        return True
    return environment.get("XDG_SESSION_TYPE") == "wayland"


def screen_of(environment: Mapping[str, str]) -> Screen | None:
    """Return the X server of this machine that DISPLAY names, or None."""
    found = _DISPLAY.fullmatch(environment.get("DISPLAY", ""))
    return Screen(found[1], int(found[2] or 0)) if found else None


def stays_here(environment: Mapping[str, str]) -> bool:
    """Return whether the way to the screen that DISPLAY names leaves no machine.

    A display that ssh forwards is reached here, at its own door.
    """
    near = _NEAR.fullmatch(environment.get("DISPLAY", ""))
    return near is not None or screen_of(environment) is not None


def wayland_sockets(environment: Mapping[str, str]) -> Sequence[str]:
    """Return where the compositor listens."""
    name = environment.get("WAYLAND_DISPLAY") or "wayland-0"
    return (_below(environment.get("XDG_RUNTIME_DIR", ""), name),)


def _below(folder: str, name: str) -> str:
    return name if name.startswith("/") else f"{folder}/{name}"


def _on_wayland(environment: Mapping[str, str]) -> Desktop:
    names = environment.get("XDG_CURRENT_DESKTOP", "").casefold().split(":")
    for name, desktop in _BY_NAME.items():
        if name in names:
            return desktop
    return Desktop.WLR


_BY_SOCKET = {
    "SWAYSOCK": Desktop.SWAY,
    "I3SOCK": Desktop.SWAY,
    "HYPRLAND_INSTANCE_SIGNATURE": Desktop.HYPRLAND,
}
_BY_NAME = {"kde": Desktop.KWIN, "gnome": Desktop.GNOME, "ubuntu": Desktop.GNOME}
_DISPLAY = re.compile(r"(?:unix)?:(\d{1,5})(?:\.(\d{1,5}))?", re.ASCII)
_NEAR = re.compile(r"(?:localhost|127(?:\.\d{1,3}){3}):[\d.]+", re.ASCII)
