"""The tray's menu, as a person opens it with the other button and reads it."""

import ctypes
from collections.abc import Iterator
from ctypes import c_void_p
from typing import Any

_ICON, _MENU = "SystemTrayIcon", "#32768"
"""What pystray, and Windows, call the windows of an icon and of a menu."""
_TOUCHED, _RIGHT_BUTTON = 0x40B, 0x0205
"""How Windows tells pystray's window of a touch, and of which."""


def has_icon() -> bool:
    """Return whether there is an icon of pystray's."""
    return any(_windows(_ICON))


def open_menu() -> None:
    """Touch the icon with the other button."""
    for window in _windows(_ICON):
        _user().PostMessageW(c_void_p(window), _TOUCHED, 0, _RIGHT_BUTTON)


def is_open() -> bool:
    """Return whether a menu is on the screen."""
    return any(_user().IsWindowVisible(c_void_p(one)) for one in _windows(_MENU))


def _windows(kind: str) -> Iterator[int]:
    """Yield the windows whose kind has this in its name."""
    user = _user()
    user.FindWindowExW.restype = c_void_p
    window = user.FindWindowExW(None, None, None, None)
    while window:
        name = ctypes.create_unicode_buffer(128)
        user.GetClassNameW(c_void_p(window), name, len(name))
        if kind in name.value:
            yield window
        window = user.FindWindowExW(None, c_void_p(window), None, None)


def _user() -> Any:  # noqa: ANN401  # only Windows has it
    return getattr(ctypes, "windll").user32  # noqa: B009  # only Windows has it
