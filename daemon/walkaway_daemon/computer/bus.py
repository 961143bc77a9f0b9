"""One connection to the session's D-Bus, for one `selectors` loop.

Replies, signals and method calls are all handed out by `pump`, in the order in
which they came: waiting for one reply while dropping what came before it would
lose a panel's first questions.
"""

import os
from collections.abc import Callable, Mapping
from time import monotonic
from typing import TypeGuard

from jeepney import (
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
)
from jeepney.bus import get_bus
from jeepney.io.blocking import DBusConnection, prep_socket

Handler = Callable[[Message], None]
"""Called with a message that arrived."""

CALL_SECONDS = 5.0
"""How long a reply is waited for before the call counts as unanswered."""


_CONNECT_SECONDS = 0.5
"""How long each step of making a connection may hold the loop up."""


def is_good(reply: Message | None) -> TypeGuard[Message]:
    """Return whether a reply came and is no error."""
    return reply is not None and reply.header.message_type is MessageType.method_return


class BusLostError(ConnectionError):
    """The session bus cannot be reached, or went away."""


class Bus:
    """A connection. Every method raises `BusLostError` when the bus is gone."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._waiting: dict[int, tuple[float, Callable[[Message | None], None]]] = {}
        self._handlers: list[Handler] = []
        self._closed = False

    @property
    def name(self) -> str:
        """The unique name that the bus gave to this connection."""
        return str(self._connection.unique_name)

    def fileno(self) -> int:
        """Return the descriptor to watch for reading."""
        return self._connection.sock.fileno()

    def send(self, message: Message) -> None:
        """Send without waiting for anything."""
        try:
            self._connection.send(message)
        except OSError as error:
            raise BusLostError(str(error)) from error

    def call(
        self,
        message: Message,
        reply: Callable[[Message | None], None],
        seconds: float = CALL_SECONDS,
    ) -> None:
        """Send a method call; `reply` is called once, with None if none came.

        It is not called any more once the bus is lost or closed.
        """
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = (monotonic() + seconds, reply)
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            raise BusLostError(str(error)) from error

    def subscribe(self, rule: MatchRule) -> None:
        """Ask for signals that fit `rule`; they go to every handler."""
        self.send(message_bus.AddMatch(rule))

    def listen(self, handler: Handler) -> None:
        """Hand every signal and every method call to `handler`, too."""
        self._handlers.append(handler)

    def pump(self, timeout: float = 0.0) -> None:
        """Hand out all that has arrived, waiting up to `timeout` for the first."""
        while (message := self._receive(timeout)) is not None:
            self._hand_out(message)
            timeout = 0.0
        self._expire()

    def deadline(self) -> float | None:
        """Return the seconds after which `pump` is due even if nothing arrives."""
        if not self._waiting:
            return None
        return max(0.0, min(due for due, _ in self._waiting.values()) - monotonic())

    def close(self) -> None:
        """Close the connection; a handler may do so, too."""
        self._closed = True
        self._waiting.clear()
        self._connection.close()

    def _receive(self, timeout: float) -> Message | None:
        if self._closed:
            return None
        try:
            return self._connection.receive(timeout=timeout)
        except TimeoutError:
            return None
        except OSError as error:
            raise BusLostError(str(error)) from error

    def _hand_out(self, message: Message) -> None:
        kind = message.header.message_type
        if kind in {MessageType.method_return, MessageType.error}:
            waiting = self._waiting.pop(
                int(message.header.fields[HeaderFields.reply_serial]), None
            )
            if waiting is not None:
                waiting[1](message)
            return
        for handler in tuple(self._handlers):
            handler(message)

    def _expire(self) -> None:
        now = monotonic()
        late = [serial for serial, (due, _) in self._waiting.items() if due <= now]
        for serial in late:
            # Whoever hears it may close the bus, and then nobody else is told.
            waiting = self._waiting.pop(serial, None)
            if waiting is not None:
                waiting[1](None)


def open_session_bus(environment: Mapping[str, str] = os.environ) -> Bus:
    """Return a connection. Raise `BusLostError` where there is no session bus.

    A bus that hangs is given up after a moment, now and at every later `send`.
    """
    try:
        sock = prep_socket(get_bus(_address(environment)), timeout=_CONNECT_SECONDS)
    except (OSError, ValueError, RuntimeError) as error:
        raise BusLostError(str(error)) from error
    try:
        connection = _PatientConnection(sock)
    except (OSError, DBusErrorResponse) as error:
        sock.close()
        raise BusLostError(str(error)) from error
    sock.settimeout(_CONNECT_SECONDS)
    return Bus(connection)


class _PatientConnection(DBusConnection):
    """A connection whose greeting does not wait for ever."""

    def send_and_get_reply(
        self, message: Message, *, timeout: float | None = None
    ) -> Message:
        limit = _CONNECT_SECONDS if timeout is None else timeout
        return super().send_and_get_reply(message, timeout=limit)


def _address(environment: Mapping[str, str]) -> str:
    given = environment.get("DBUS_SESSION_BUS_ADDRESS", "")
    if given:
        return given
    # Where the user manager's bus lies when nobody says so.
    return f"unix:path={environment.get('XDG_RUNTIME_DIR', '/nonexistent')}/bus"
