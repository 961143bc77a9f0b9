"""Whispers as balloons, where the system offers nothing better.

A balloon can hang, so each has a thread that nobody waits for. It cannot say what
the person answered, nor whether they saw anything: "shown" means here that it was
taken without complaint, and `finding` says how little that is.
"""

import logging
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue
from time import monotonic

from walkaway_daemon.interventions.balloon import Limits, balloon_text
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Ear, Heard, Whisper
from walkaway_daemon.sensors.sensor import Finding

_PATIENCE = 15.0
"""Seconds after which a call that has not come back counts as hung."""
_SHOWN_FOR = 10.0
"""Seconds until it is taken down, where the system leaves that to us."""

_LOG = logging.getLogger(__name__)

Balloon = Callable[[str, str, str], Callable[[], None]]
"""Shows a title, a body and the name of the sender; returns what takes it down."""


class BaselineNotifier:
    """A notifier that shows, one whisper at a time, and hears nothing back."""

    def __init__(
        self,
        heard: Ear,
        limits: Limits,
        balloon: Balloon,
        shows: Service = Service.NO_EARS,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Given also what is to be said of it while it works."""
        self._heard = heard
        self._limits = limits
        self._balloon = balloon
        self._clock = clock
        self._near, self._far = socket.socketpair()
        self._near.settimeout(0)
        self._done: SimpleQueue[tuple[str, bool]] = SimpleQueue()
        self._since: float | None = None
        self._next: Whisper | None = None
        self._shows = self._service = shows
        self._over = threading.Event()

    def fileno(self) -> int | None:
        """Return the descriptor that tells that a call came back."""
        return self._near.fileno()

    def due_in(self) -> float | None:
        """Return None: everything that can happen is told by the descriptor."""
        return None

    def show(self, whisper: Whisper) -> None:
        """Show it now, or once the one before has been taken."""
        if self._since is None:
            self._start(whisper)
        else:
            self._next = whisper

    def withdraw(self, urge: str) -> None:
        """Keep it from being shown; what is on the screen cannot be taken down."""
        if self._next is not None and self._next.urge == urge:
            self._next = None

    def pump(self) -> None:
        """Tell of the calls that came back."""
        with suppress(BlockingIOError):
            self._near.recv(64)
        while not self._done.empty():
            urge, worked = self._done.get()
            self._since = None
            self._service = self._shows if worked else Service.FAILING
            if worked:
                self._heard(Heard(urge, None))
        if self._since is None and self._next is not None:
            whisper, self._next = self._next, None
            self._start(whisper)

    def finding(self) -> Finding:
        """Return how far whispers work here."""
        hangs = self._since is not None and self._clock() - self._since >= _PATIENCE
        return notification_finding(Service.HANGING if hangs else self._service)

    def close(self) -> None:
        """Forget what was begun; a call that hangs ends with the process."""
        self._over.set()
        self._next = None
        self._near.close()
        self._far.close()

    def _start(self, whisper: Whisper) -> None:
        self._since = self._clock()
        name = "whisper"
        threading.Thread(
            target=self._run, args=[whisper], name=name, daemon=True
        ).start()

    def _run(self, whisper: Whisper) -> None:
        take_down = self._shown(whisper)
        self._done.put((whisper.urge, take_down is not None))
        with suppress(OSError):
            self._far.send(b"\0")
        if take_down is not None:
            self._over.wait(_SHOWN_FOR)
            take_down()

    def _shown(self, whisper: Whisper) -> Callable[[], None] | None:
        """Show it; return what takes it down, or None where that failed."""
        sender = "" if whisper.discreet else "Walkaway"
        try:
            return self._balloon(*balloon_text(whisper, self._limits), sender)
        except Exception as error:  # noqa: BLE001  # plyer raises bare Exceptions
            # Its text may quote the whisper's; only the kind is told.
            _LOG.warning("a whisper was not shown: %s", type(error).__name__)
            return None
