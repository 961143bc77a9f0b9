"""Openers: how a desktop opens an address in the browser that its person chose."""

from collections.abc import Callable, Mapping, Sequence

Command = tuple[str, ...]

Found = Callable[[str], bool]
"""Given a program's name, says whether it is installed."""

_LINUX: Sequence[Command] = (
    ("xdg-open",),
    ("gio", "open"),
    ("x-www-browser",),
)
"""The desktop's own way first; each takes the address last."""
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")


def open_commands(
    address: str, platform: str, environment: Mapping[str, str], found: Found
) -> tuple[Command, ...]:
    """Return what may open the address, to be tried in this order.

    Nothing where there is no screen: a browser for terminals would take over the
    terminal that asked.
    """
    if platform == "darwin":
        return (("open", address),)
    if platform == "win32":
        return (("rundll32", "url.dll,FileProtocolHandler", address),)
    if not any(environment.get(name) for name in _SCREENS):
        return ()
    return tuple((*command, address) for command in _LINUX if found(command[0]))
