"""The house: a guard and the loop that turns it."""

import gc
from dataclasses import dataclass

from walkaway_daemon.guard import Guard
from walkaway_daemon.heap import trim_heap
from walkaway_daemon.loop import Loop
from walkaway_daemon.mailbox import Mailbox
from walkaway_daemon.reception import Reception


@dataclass(frozen=True, slots=True)
class Engine:
    """What turns the guard, and what wakes it."""

    loop: Loop
    mailbox: Mailbox

    def stop(self) -> None:
        """End after the turn that runs now; fit for a signal's handler."""
        self.loop.stop()
        self.mailbox.bell("stop")()


class House:
    """A guard with all its parts."""

    def __init__(self, engine: Engine, guard: Guard, reception: Reception) -> None:
        self._engine = engine
        self._guard = guard
        self.reception = reception

    def run(self) -> None:
        """Guard until somebody stops it."""
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

    def pause(self) -> float | None:
        """Return the seconds until something is due by itself."""
        return self._guard.pause()

    def stop(self) -> None:
        """End after the turn that runs now; fit for a signal's handler."""
        self._engine.stop()
