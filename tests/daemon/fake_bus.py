"""A session bus made of lists: what was sent, and what comes back."""

import socket
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection

from walkaway_daemon.computer.bus import Bus, BusLostError

BUS = DBusAddress(
    "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
)
NOTIFICATIONS = DBusAddress(
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
    "org.freedesktop.Notifications",
)


class FakeConnection(DBusConnection):
    """A connection whose other side is the test."""

    def __init__(self) -> None:
        self.sock, self._far = socket.socketpair()
        self.unique_name = ":1.7"
        self.outgoing_serial = count(1)
        self.sent: list[Message] = []
        self.broken = False
        self.closed = False
        self._inbox: deque[Message] = deque()

    def send(self, message: Message, serial: int | None = None) -> None:
        if self.broken:
            raise BrokenPipeError
        number = next(self.outgoing_serial) if serial is None else serial
        message.serialise(serial=number)
        message.header.serial = number
        self.sent.append(message)

    def receive(self, *, timeout: float | None = None) -> Message:
        if self.broken:
            raise ConnectionResetError
        if not self._inbox:
            raise TimeoutError(timeout)
        return self._inbox.popleft()

    def close(self) -> None:
        self.closed = True
        self.sock.close()
        self._far.close()

    def calls(self, method: str) -> list[Message]:
        """Return the calls of this method, first to last."""
        return [one for one in self.sent if _field(one, HeaderFields.member) == method]

    def answer(self, call: Message, signature: str | None, *body: object) -> None:
        """Answer a call."""
        self._inbox.append(new_method_return(call, signature, body))

    def refuse(self, call: Message, error: str) -> None:
        """Answer a call with an error."""
        self._inbox.append(new_error(call, error))

    def signal(
        self, source: DBusAddress, member: str, signature: str, body: Sequence[Any]
    ) -> None:
        """Let a signal arrive from the owner of the source's name."""
        told = new_signal(source, member, signature, body)
        told.header.fields[HeaderFields.sender] = source.bus_name
        self._inbox.append(told)

    def ring(self) -> None:
        """Let the descriptor be readable, as when something arrives."""
        self._far.send(b"!")

    def last(self) -> Message:
        """Return what arrives last."""
        return self._inbox[-1]

    def deliver(self, message: Message) -> None:
        """Let any message arrive."""
        self._inbox.append(message)


@dataclass
class FakeBuses:
    """A bus that may be away, with every connection that was made to it."""

    connections: list[FakeConnection] = field(default_factory=list[FakeConnection])
    has_bus: bool = True

    @property
    def bus(self) -> FakeConnection:
        """The connection made last."""
        return self.connections[-1]

    def open_bus(self) -> Bus:
        """Connect. Raise `BusLostError` where there is no bus."""
        if not self.has_bus:
            raise BusLostError
        self.connections.append(FakeConnection())
        return Bus(self.bus)


def _field(message: Message, field: HeaderFields) -> object:
    return message.header.fields.get(field)
