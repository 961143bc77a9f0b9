"""One connection to the session's D-Bus, for one `selectors` loop.

Replies, signals and method calls are all handed out by `pump`, in the order in
which they came: waiting for one reply while dropping what came before it would
lose a panel's first questions.
"""

from collections.abc import Callable
from time import monotonic

from jeepney import HeaderFields, MatchRule, Message, MessageType, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

Handler = Callable[[Message], None]
"""Called with a message that arrived."""

CALL_SECONDS = 5.0
"""How long a reply is waited for before the call counts as unanswered."""


class BusLostError(ConnectionError):
    """The session bus cannot be reached, or went away."""


class Bus:
    """A connection. Every method raises `BusLostError` when the bus is gone."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._waiting: dict[int, tuple[float, Callable[[Message | None], None]]] = {}
        self._handlers: list[Handler] = []

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

    def call(self, message: Message, reply: Callable[[Message | None], None]) -> None:
        """Send a method call; `reply` is called once, with None if none came."""
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = (monotonic() + CALL_SECONDS, reply)
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
        """Close the connection."""
        self._connection.close()

    def _receive(self, timeout: float) -> Message | None:
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
            _, reply = self._waiting.pop(serial)
            reply(None)


def open_session_bus() -> Bus:
    """Return a connection. Raise `BusLostError` where there is no session bus."""
    try:
        return Bus(open_dbus_connection(bus="SESSION"))
    except (OSError, KeyError, ValueError) as error:
        raise BusLostError(str(error)) from error
