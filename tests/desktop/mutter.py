"""What GNOME's compositor lets programs do: move a pointer, and show its screen."""

from collections.abc import Sequence
from typing import Any

from jeepney import DBusAddress, Message, new_method_call

from desktop.session import wait_until
from walkaway_daemon.computer.bus import Bus, is_good

_REMOTE = "org.gnome.Mutter.RemoteDesktop"
_CAST = "org.gnome.Mutter.ScreenCast"


class Pointer:
    """A pointer that a program moves, as one does that is steered from afar."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        at = DBusAddress("/org/gnome/Mutter/RemoteDesktop", _REMOTE, _REMOTE)
        (path,) = ask(bus, at, "CreateSession")
        self._session = DBusAddress(path, _REMOTE, f"{_REMOTE}.Session")
        ask(bus, self._session, "Start")

    def move(self) -> None:
        """Move it a little."""
        ask(self._bus, self._session, "NotifyPointerMotionRelative", "dd", (5.0, 5.0))


class ScreenCast:
    """A picture of the first screen, for whoever asks PipeWire for it."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        at = DBusAddress("/org/gnome/Mutter/ScreenCast", _CAST, _CAST)
        (path,) = ask(bus, at, "CreateSession", "a{sv}", ({},))
        self._session = DBusAddress(path, _CAST, f"{_CAST}.Session")
        ask(bus, self._session, "RecordMonitor", "sa{sv}", ("", {}))
        ask(bus, self._session, "Start")

    def stop(self) -> None:
        """Show it no longer."""
        ask(self._bus, self._session, "Stop")


def ask(
    bus: Bus,
    at: DBusAddress,
    method: str,
    signature: str | None = None,
    body: Sequence[Any] = (),
) -> list[Any]:
    """Call a method over this bus, and return what it answered."""
    answers: list[Message | None] = []
    bus.call(new_method_call(at, method, signature, body), answers.append)

    def is_answered() -> bool:
        bus.pump()
        return bool(answers)

    wait_until(f"{method} is answered", is_answered)
    (reply,) = answers
    assert reply is not None
    assert is_good(reply), reply.body
    return list(reply.body)
