"""Which of a session's variables a program outside it needs."""

from collections.abc import Mapping

_NEEDED = (
    "DBUS_SESSION_BUS_ADDRESS",
    "DESKTOP_SESSION",
    "DISPLAY",
    "HYPRLAND_INSTANCE_SIGNATURE",
    "I3SOCK",
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_MESSAGES",
    "SWAYSOCK",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_DESKTOP",
    "XDG_SESSION_TYPE",
)


def session_variables(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of those that are set, for the user manager to take over."""
    return tuple(name for name in _NEEDED if environment.get(name))
