"""The link to the guard: its status as it changes, and what it is asked.

The guard may start later than the tray, stop, and start anew; the link says so
and reaches for it again.
"""

from collections.abc import Callable
from select import select
from time import monotonic

from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.message import Reply, Request
from walkaway_rules.status import Status

RETRY_SECONDS = 1.0
LATER_SECONDS = 5.0
"""How long an absent guard is left alone: short at first, then longer."""
_SOON = 60
"""How many times it is the short one."""


class GuardLink:
    """A connection to the guard that comes back by itself."""

    def __init__(
        self,
        client: Client,
        told: Callable[[Status | None], None],
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._clock = clock
        self._client = client
        self._told = told
        self._connected = False
        self._told_away = False
        self._due = 0.0
        self._tried = 0

    def fileno(self) -> int | None:
        """Return the descriptor to watch; None while the guard is away."""
        return self._client.fileno() if self._connected else None

    def due_in(self) -> float | None:
        """Return the seconds until the guard is tried again; None while it is there."""
        return None if self._connected else max(0.0, self._due - self._clock())

    def pump(self) -> None:
        """Take in what the guard says, or reach for it where it is away."""
        if self._connected:
            self._listen()
        elif self._clock() >= self._due:
            self._reach()

    def ask(self, request: Request) -> Reply | None:
        """Ask the guard; None where it is away."""
        if not self._connected:
            return None
        try:
            return self._client.ask(request)
        except GuardAwayError:
            self._lose()
            return None

    def hurry(self) -> None:
        """Try soon and often again: the guard is about to start."""
        self._due, self._tried = self._clock(), 0

    def close(self) -> None:
        """Let go of the guard."""
        self._client.close()
        self._connected = False

    def _reach(self) -> None:
        try:
            self._client.connect()
            self._client.subscribe(self._told)
        except GuardAwayError:
            self._lose()
            return
        self._connected, self._told_away, self._tried = True, False, 0

    def _listen(self) -> None:
        """Take in what is there; the client itself would wait for more."""
        try:
            while select([self._client], [], [], 0)[0]:
                self._client.pump()
        except GuardAwayError:
            self._lose()

    def _lose(self) -> None:
        self.close()
        wait = RETRY_SECONDS if self._tried < _SOON else LATER_SECONDS
        self._tried += 1
        self._due = self._clock() + wait
        if not self._told_away:
            self._told_away = True
            self._told(None)
