"""A link to a bus that may come and go; it is looked for again by itself."""

from collections.abc import Callable
from time import monotonic

from jeepney import Message, MessageFlag

from walkaway_daemon.computer.bus import CALL_SECONDS, Bus, BusLostError, Handler
from walkaway_daemon.loop.relay import Relay

_FIRST_RETRY = 1.0
_LAST_RETRY = 60.0
"""Seconds between two looks for a bus in the end: one that was away is found again
after a minute at most."""

Reply = Callable[[Message | None], None]


class BusLink:
    """One connection, made again when it is lost. No method raises for a lost bus."""

    def __init__(
        self,
        open_bus: Callable[[], Bus],
        hear: Handler,
        lost: Callable[[], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Given how to connect, who hears every signal, and who that it was lost."""
        self._open_bus = open_bus
        self._hear = hear
        self._lost = lost
        self._clock = clock
        self._relay = Relay()
        self._bus: Bus | None = None
        self._retry = _FIRST_RETRY
        self._retry_at = 0.0
        self._greet: Callable[[Bus], None] = _say_nothing

    @property
    def is_up(self) -> bool:
        """Whether there is a bus."""
        return self._bus is not None

    def open(self, greet: Callable[[Bus], None]) -> None:
        """Connect, or be ready to; `greet` is called with every new connection."""
        self._greet = greet
        self._connect()

    def fileno(self) -> int | None:
        """Return the one descriptor that stays, with a bus behind it or not."""
        return self._relay.fileno()

    def due_in(self) -> float | None:
        """Return the seconds until a reply is overdue or a bus is looked for."""
        if self._bus is None:
            return max(0.0, self._retry_at - self._clock())
        return self._bus.deadline()

    def run(self, talk: Callable[[Bus], None]) -> None:
        """Talk to the bus, if there is one."""
        bus = self._bus
        if bus is not None:
            self._try(lambda: talk(bus))

    def call(
        self, message: Message, reply: Reply, seconds: float = CALL_SECONDS
    ) -> None:
        """Ask; `reply` hears None where nobody answers, nothing where it is lost."""
        self.run(lambda bus: bus.call(message, reply, seconds))

    def look(self) -> bool:
        """Look for a bus at once, if there is none; return whether there is one."""
        if self._bus is None:
            self._connect()
        return self._bus is not None

    def pump(self, seconds: float = 0.0) -> None:
        """Handle what arrives within `seconds`; look for a bus where that is due."""
        bus = self._bus
        if bus is not None:
            self._try(lambda: bus.pump(seconds))
        elif self._clock() >= self._retry_at:
            self._connect()

    def close(self) -> None:
        """Disconnect and give the descriptor back."""
        self._relay.watch(None)
        if self._bus is not None:
            self._bus.close()
            self._bus = None
        self._relay.close()

    def _connect(self) -> None:
        try:
            bus = self._open_bus()
        except BusLostError:
            self._retry_at = self._clock() + self._retry
            self._retry = min(2 * self._retry, _LAST_RETRY)
            return
        self._bus, self._retry = bus, _FIRST_RETRY
        self._relay.watch(bus.fileno())
        bus.listen(self._hear)
        self._try(lambda: self._greet(bus))

    def _try(self, send: Callable[[], None]) -> None:
        try:
            send()
        except BusLostError:
            self._lose()

    def _lose(self) -> None:
        bus, self._bus = self._bus, None
        if bus is None:
            return
        self._relay.watch(None)
        bus.close()
        self._retry_at = self._clock() + self._retry
        self._lost()


def quiet(call: Message) -> Message:
    """Return the call so that it starts no service."""
    call.header.flags = MessageFlag.no_auto_start
    return call


def _say_nothing(bus: Bus) -> None:
    """Say nothing: nobody has opened the link yet."""
    del bus
