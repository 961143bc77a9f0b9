"""XEmbed: whether a panel with the older kind of tray is on the X screen."""

import ctypes
import os
from collections.abc import Mapping
from ctypes.util import find_library

from walkaway_daemon.sensors.windows.desktops import Screen, screen_of


def has_xembed_tray(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether an X panel takes icons in the older way; False without X.

    A display of another machine is not asked, nor one that nobody could have.
    """
    screen = screen_of(environment)
    name = find_library("X11") if screen else None
    if screen is None or name is None:
        return False
    try:
        return _asked(ctypes.CDLL(name), screen)
    except OSError:
        return False


def _asked(x11: ctypes.CDLL, screen: Screen) -> bool:
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(f":{screen.number}".encode())
    if not display:
        return False
    atom = x11.XInternAtom(display, b"_NET_SYSTEM_TRAY_S%d" % screen.part, 0)
    owner = x11.XGetSelectionOwner(display, atom)
    x11.XCloseDisplay(display)
    return bool(owner)
