"""GNOME's screen and keyboard: what the Shell shows, and keys pressed in it.

The Shell lets only programs that it knows take pictures, and knows them by their
names on the bus; on a bus of our own the name is free. Keys come from Mutter's
remote desktop, so that they go the way of a real keyboard's.
"""

import time
from collections.abc import Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PIL import Image

from desktop.compositors import Compositor
from desktop.session import wait_until

_PROGRAM = "org.gnome.Screenshot"
_REMOTE = "org.gnome.Mutter.RemoteDesktop"
_DESKTOP = DBusAddress("/org/gnome/Mutter/RemoteDesktop", _REMOTE, _REMOTE)
_CAMERA = DBusAddress(
    "/org/gnome/Shell/Screenshot", "org.gnome.Shell", "org.gnome.Shell.Screenshot"
)
_KEYSYMS = {"Tab": 0xFF09, "Return": 0xFF0D, "Escape": 0xFF1B, "Shift": 0xFFE1}
_BETWEEN = 0.15
"""Seconds between two keys."""


@dataclass(frozen=True, slots=True)
class GnomeScreen:
    """The screen of a Shell that runs, with a keyboard at it."""

    bus: DBusConnection
    keyboard: DBusAddress

    def screenshot(self, path: Path) -> Image.Image:
        """Write what the screen shows to `path` as PNG, and return it."""
        neither = (False, False)  # the pointer, a flash
        _ask(self.bus, _CAMERA, "Screenshot", "bbs", *neither, str(path))
        with Image.open(path) as image:
            return image.convert("RGB")

    def press(self, *keys: str) -> None:
        """Press keys as a person at this screen would, one after the other."""
        for key in keys:
            for down in (True, False):
                asked = ("NotifyKeyboardKeysym", "ub", _KEYSYMS[key], down)
                _ask(self.bus, self.keyboard, *asked)
            time.sleep(_BETWEEN)


@contextmanager
def gnome_screen(compositor: Compositor) -> Generator[GnomeScreen]:
    """Sit down at the screen of a Shell that runs."""
    with closing(open_dbus_connection(bus=compositor.session.bus)) as bus:
        bus.send_and_get_reply(message_bus.RequestName(_PROGRAM), timeout=10)
        (path,) = _ask(bus, _DESKTOP, "CreateSession")
        keyboard = DBusAddress(path, _REMOTE, f"{_REMOTE}.Session")
        _ask(bus, keyboard, "Start")
        screen = GnomeScreen(bus, keyboard)
        # The keyboard comes with its first key, which windows of X11 do not hear.
        screen.press("Shift")
        yield screen


def with_x11(compositor: Compositor) -> Mapping[str, str]:
    """Return the environment for programs of X11, for which the Shell has a server."""
    runtime = Path(compositor.environment["XDG_RUNTIME_DIR"])
    log = compositor.session.log("gnome-shell")
    wait_until("it has an X server", lambda: _SERVER in log.read_text("utf-8"), 20)
    number = log.read_text("utf-8").partition(_SERVER)[2].split()[0].rstrip(",")
    (keys,) = runtime.glob(".mutter-Xwaylandauth.*")
    return {**compositor.environment, "DISPLAY": number, "XAUTHORITY": str(keys)}


_SERVER = "public X11 display "


def _ask(
    bus: DBusConnection,
    address: DBusAddress,
    method: str,
    signature: str | None = None,
    *body: object,
) -> tuple[Any, ...]:
    call = new_method_call(address, method, signature, body)
    reply = bus.send_and_get_reply(call, timeout=20)
    assert reply.header.message_type is not MessageType.error, reply.body
    return tuple(reply.body)
