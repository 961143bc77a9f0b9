"""The house: a guard and the loop that turns it."""

import gc
from collections.abc import Callable
from dataclasses import dataclass

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.loop.loop import Loop
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_daemon.loop.soonest import soonest
from walkaway_daemon.service.heap import trim_heap
from walkaway_rules.moment import SECOND


@dataclass(frozen=True, slots=True)
class Engine:
    """What turns the guard, and what wakes it."""

    loop: Loop
    mailbox: Mailbox

    def stop(self) -> None:
        """End after the turn that runs now; fit for a signal's handler."""
        self.loop.stop()
        self.mailbox.bell("stop")()


class Later:
    """Something to do once, some time after it was planned."""

    def __init__(self, clock: Clock, wait: int, deed: Callable[[], None]) -> None:
        """Plan `deed` for `wait` microseconds from now."""
        self._clock = clock
        self._due = clock.now().steady + wait
        self._deed: Callable[[], None] | None = deed

    def turn(self) -> None:
        """Do it where it is due."""
        if self._deed is not None and self.due_in() == 0:
            deed, self._deed = self._deed, None
            deed()

    def due_in(self) -> float | None:
        """Return the seconds until it is due; None once it is done."""
        if self._deed is None:
            return None
        return max(0, self._due - self._clock.now().steady) / SECOND


class House:
    """A guard with all its parts."""

    def __init__(self, engine: Engine, guard: Guard, reception: Reception) -> None:
        self._engine = engine
        self._guard = guard
        self._later: Later | None = None
        self.reception = reception

    def run(self, later: Later | None = None) -> None:
        """Guard until somebody stops it, and do meanwhile what is for `later`."""
        self._later = later
        self.reception.mend()
        self._guard.begin()
        # What is loaded by now stays; the collector need not look at it again.
        gc.collect()
        gc.freeze()
        trim_heap()
        self._engine.loop.run(self)
        self._guard.end()

    def turn(self) -> None:
        """Do what is due."""
        self._guard.call(self._engine.mailbox.collect())
        changed = self._guard.turn()
        self.reception.refresh(changed=changed)
        if self._later is not None:
            self._later.turn()

    def due_in(self) -> float | None:
        """Return the seconds until something is due by itself."""
        later = None if self._later is None else self._later.due_in()
        return soonest((self._guard.due_in(), later))

    def hear_signals(self) -> None:
        """Let signals end any wait, so that `stop` is heeded at once."""
        self._engine.mailbox.hear_signals()

    def stop(self) -> None:
        """End after the turn that runs now; fit for a signal's handler."""
        self._engine.stop()
