"""XEmbed: whether a panel with the older kind of tray is on the X screen."""

import ctypes
from ctypes.util import find_library

_SELECTION = b"_NET_SYSTEM_TRAY_S0"


def has_xembed_tray() -> bool:
    """Return whether an X panel takes icons in the older way; False without X."""
    name = find_library("X11")
    if name is None:
        return False
    try:
        return _asked(ctypes.CDLL(name))
    except OSError:
        return False


def _asked(x11: ctypes.CDLL) -> bool:
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    atom = x11.XInternAtom(display, _SELECTION, 0)
    owner = x11.XGetSelectionOwner(display, atom)
    x11.XCloseDisplay(display)
    return bool(owner)
