"""Whispers as balloons, where the system offers nothing better.

A balloon can hang, so each has a thread that nobody waits for. Windows shows one at a
time, so the newest takes the place of those before. It cannot say what the person
answered, nor whether they saw anything: "shown" means here that it was taken without
complaint, and `finding` says how little that is.
"""

import logging
import socket
import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True, eq=False)
class _Call:
    """A balloon that was asked for."""

    whisper: Whisper
    began: float
    over: threading.Event = field(default_factory=threading.Event)
    """Set once it is not to be seen any more."""


class BaselineNotifier:
    """A notifier that shows, and hears nothing back."""

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
        self._done: SimpleQueue[tuple[_Call, bool]] = SimpleQueue()
        self._open: list[_Call] = []
        self._up: list[_Call] = []
        self._next: Whisper | None = None
        self._shows = self._service = shows

    def fileno(self) -> int | None:
        """Return the descriptor that tells that a call came back."""
        return self._near.fileno()

    def due_in(self) -> float | None:
        """Return None: everything that can happen is told by the descriptor."""
        return None

    def show(self, whisper: Whisper) -> None:
        """Show it now; where one hangs, the newest waits for that."""
        if self._hangs():
            self._next = whisper
        else:
            self._start(whisper)

    def withdraw(self, urge: str) -> None:
        """Take it down, where the system lets us, or keep it from being shown."""
        if self._next is not None and self._next.urge == urge:
            self._next = None
        for call in self._up:
            if call.whisper.urge == urge:
                call.over.set()

    def clear(self) -> Collection[str]:
        """Take all down, and show none that waits; return whose they were."""
        up = [call.whisper for call in self._up if not call.over.is_set()]
        waiting = () if self._next is None else (self._next,)
        urges = dict.fromkeys(one.urge for one in (*up, *waiting))
        for urge in urges:
            self.withdraw(urge)
        return [*urges]

    def pump(self) -> None:
        """Tell of the calls that came back."""
        with suppress(BlockingIOError):
            self._near.recv(64)
        while not self._done.empty():
            call, worked = self._done.get()
            self._open.remove(call)
            self._service = self._shows if worked else Service.FAILING
            if worked:
                self._heard(Heard(call.whisper.urge, None))
        if self._next is not None and not self._hangs():
            whisper, self._next = self._next, None
            self._start(whisper)

    def finding(self) -> Finding:
        """Return how far whispers work here."""
        service = Service.HANGING if self._hangs() else self._service
        return notification_finding(service)

    def close(self) -> None:
        """Forget what was begun; a call that hangs ends with the process."""
        for call in self._up:
            call.over.set()
        self._next = None
        self._near.close()
        self._far.close()

    def _hangs(self) -> bool:
        now = self._clock()
        return any(now - call.began >= _PATIENCE for call in self._open)

    def _start(self, whisper: Whisper) -> None:
        before = [call for call in self._up if not call.over.is_set()]
        call = _Call(whisper, self._clock())
        self._open.append(call)
        self._up = [*before, call]
        threading.Thread(
            target=self._run, args=[call, before], name="whisper", daemon=True
        ).start()

    def _run(self, call: _Call, before: Sequence[_Call]) -> None:
        """Show it in place of those before, until it is over."""
        take_down = self._shown(call.whisper)
        self._done.put((call, take_down is not None))
        with suppress(OSError):
            self._far.send(b"\0")
        if take_down is None:
            call.over.set()
            return
        for each in before:
            each.over.set()
        call.over.wait(_SHOWN_FOR)
        call.over.set()
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
