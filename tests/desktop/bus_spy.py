"""A spy on the session bus: it hears every message, with the time it came."""

import threading
import time
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_BUS = "org.freedesktop.DBus"
_MONITORING = DBusAddress("/org/freedesktop/DBus", _BUS, f"{_BUS}.Monitoring")
_OURS = "Walkaway"


@dataclass(frozen=True, slots=True)
class Overheard:
    """A message that passed."""

    at: float
    """By the monotonic clock, in seconds."""
    message: Message

    @property
    def member(self) -> str:
        """The method or signal; empty for a reply."""
        return str(self.message.header.fields.get(HeaderFields.member, ""))

    @property
    def sender(self) -> str:
        """Who sent it, by its unique name."""
        return str(self.message.header.fields.get(HeaderFields.sender, ""))

    @property
    def body(self) -> tuple[Any, ...]:
        """What it carries."""
        return self.message.body


@dataclass(frozen=True, slots=True)
class Notification:
    """A whisper that a notification server took."""

    number: int
    """What the server calls it."""
    shown: float
    """When the server said that it had it, by the monotonic clock."""
    title: str
    text: str
    buttons: tuple[str, ...]


class BusSpy:
    """Listens in a thread of its own until `close`."""

    def __init__(self, address: str) -> None:
        """Listen at the bus with this address."""
        self._heard: list[Overheard] = []
        self._running = True
        connection = open_dbus_connection(bus=address)
        become = new_method_call(_MONITORING, "BecomeMonitor", "asu", ([], 0))
        connection.send_and_get_reply(become, timeout=10)
        self._thread = threading.Thread(
            target=self._listen, args=[connection], name="bus spy"
        )
        self._thread.start()

    def heard(self) -> list[Overheard]:
        """Return everything so far."""
        return self._heard[:]

    def notifications(self) -> list[Notification]:
        """Return the whispers so far, in the order in which they were shown."""
        heard = self.heard()
        replies = {
            (_field(one, HeaderFields.destination), _answers(one)): one
            for one in heard
            if one.message.header.message_type is MessageType.method_return
        }
        return [
            Notification(reply.body[0], reply.at, *_said(call))
            for call in heard
            if call.member == "Notify" and call.body[0] == _OURS
            for reply in [replies.get((call.sender, call.message.header.serial))]
            if reply is not None
        ]

    def close(self) -> None:
        """Stop listening."""
        self._running = False
        self._thread.join()

    def _listen(self, connection: DBusConnection) -> None:
        while self._running:
            try:
                message = connection.receive(timeout=0.1)
            except TimeoutError:
                continue
            except OSError:
                break
            self._heard.append(Overheard(time.monotonic(), message))
        connection.close()


def _said(call: Overheard) -> tuple[str, str, tuple[str, ...]]:
    _, _, _, title, text, actions, _, _ = call.body
    return str(title), str(text), tuple(map(str, actions[1::2]))


def _answers(reply: Overheard) -> int:
    return int(reply.message.header.fields[HeaderFields.reply_serial])


def _field(one: Overheard, name: HeaderFields) -> str:
    return str(one.message.header.fields.get(name, ""))
