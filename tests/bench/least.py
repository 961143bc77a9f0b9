"""Least: what a Python with our five packages costs that is told of each title.

It is a yardstick for the guard: it reads what every guard of this kind reads, and
neither matches, counts nor writes anything. It looks at no program that begins.
"""

import ctypes
import os
from ctypes import CFUNCTYPE, byref, c_int, c_long, c_ulong, c_void_p
from ctypes.util import find_library

# pystray draws nothing here; any other backend of its weighs more.
os.environ["PYSTRAY_BACKEND"] = "dummy"

import plyer
import psutil
import pystray
import watchdog.observers
import yaml

PACKAGES = (plyer, psutil, pystray, watchdog.observers, yaml)
_PROPERTY_CHANGES = c_long(1 << 22)
_PROPERTY_NOTIFY = 28
_EVENT_WORDS = 24
_LET_BE = CFUNCTYPE(c_int, c_void_p, c_void_p)(lambda *_: 0)
"""What becomes of errors: a window may be gone before it is followed."""


class PropertyEvent(ctypes.Structure):
    """The beginning of XPropertyEvent."""

    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("sent", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("atom", c_ulong),
    )


class Display:
    """A connection to the X server, through Xlib."""

    def __init__(self) -> None:
        """Connect to the server of DISPLAY."""
        self._x = ctypes.CDLL(find_library("X11"))
        self._x.XSetErrorHandler(_LET_BE)
        self._x.XOpenDisplay.restype = c_void_p
        self._x.XDefaultRootWindow.restype = c_ulong
        self._x.XInternAtom.restype = c_ulong
        self._display = c_void_p(self._x.XOpenDisplay(None))
        self.root = int(self._x.XDefaultRootWindow(self._display))
        self.active = self.atom(b"_NET_ACTIVE_WINDOW")
        self.name = self.atom(b"_NET_WM_NAME")

    def atom(self, name: bytes) -> int:
        """Return the number of a property's name."""
        return int(self._x.XInternAtom(self._display, name, 0))

    def follow(self, window: int) -> None:
        """Ask to be told when a property of this window changes."""
        self._x.XSelectInput(self._display, c_ulong(window), _PROPERTY_CHANGES)

    def changed(self) -> tuple[int, int]:
        """Wait for the next change; return its window and property."""
        buffer = (c_ulong * _EVENT_WORDS)()
        while True:
            self._x.XNextEvent(self._display, byref(buffer))
            event = PropertyEvent.from_buffer(buffer)
            if event.type == _PROPERTY_NOTIFY:
                return event.window, event.atom

    def read(self, window: int, atom: int) -> bytes:
        """Return what a property holds."""
        kind, format_, count, more = c_ulong(), c_int(), c_ulong(), c_ulong()
        value = c_void_p()
        self._x.XGetWindowProperty(
            self._display,
            c_ulong(window),
            c_ulong(atom),
            c_long(0),
            c_long(1024),
            0,
            c_ulong(0),
            byref(kind),
            byref(format_),
            byref(count),
            byref(more),
            byref(value),
        )
        words = ctypes.sizeof(c_ulong) if format_.value == 32 else 1
        if value.value is None:
            return b""
        found = ctypes.string_at(value, count.value * words)
        self._x.XFree(value)
        return found


def hear() -> None:
    """Read the title of the window in front at each of its changes, for ever."""
    display = Display()
    display.follow(display.root)
    front = 0
    while True:
        window, atom = display.changed()
        if atom == display.active:
            word = display.read(display.root, display.active)
            front = int.from_bytes(word[:4], "little")
            if front:
                display.follow(front)
        elif (window, atom) == (front, display.name):
            display.read(front, display.name).decode(errors="replace").lower()


if __name__ == "__main__":
    hear()
