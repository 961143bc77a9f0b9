"""Pauses as a running guard shows them: found on the screen, and waited for."""

from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.running_guard import RunningGuard
from desktop.session import DesktopSession, wait_until
from desktop.shown_pause import wait_for_keys
from walkaway_rules.deciding.urge import Urge


@dataclass(slots=True)
class GuardedScreen:
    """A screen on which a guard may show its pauses."""

    session: DesktopSession
    guard: RunningGuard
    noted: Path
    """Where the desktop's opener notes what it is to open."""

    def wait_for_pause(self, seconds: float = 20) -> psutil.Process:
        """Wait until a pause has its window and hears keys; return its process."""
        wait_until("a pause is on the screen", lambda: self.pauses() != [], seconds)
        wait_until("it is seen", lambda: any(map(_waits, self.guard.all_urges())), 20)
        wait_until("it has the keyboard", self._has_keyboard, 20)
        wait_for_keys()
        return self.pauses()[0]

    def pauses(self) -> list[psutil.Process]:
        """Return the processes of pauses that are on their way or on the screen."""
        return pauses_of(psutil.Process(self.guard.pid))

    def wait_for_end(self, seconds: float = 10) -> None:
        """Wait until no pause is on the screen, and how it ended is written down."""
        wait_until("the pause is over", self._is_over, seconds)

    def opened(self) -> str:
        """Return what the desktop was asked to open last; empty for nothing yet."""
        return self.noted.read_text().strip() if self.noted.exists() else ""

    def _has_keyboard(self) -> bool:
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        return self.session.output(asked).strip() == "Walkaway"

    def _is_over(self) -> bool:
        # A pause has gone a moment before the guard writes down what it said.
        return self.pauses() == [] and not any(map(_waits, self.guard.all_urges()))


def pauses_of(guard: psutil.Process) -> list[psutil.Process]:
    """Return the processes of pauses that this guard has begun."""
    return [one for one in guard.children() if _is_pause(one)]


def _is_pause(process: psutil.Process) -> bool:
    try:
        return "walkaway_daemon.pause" in process.cmdline()
    except psutil.NoSuchProcess:
        # It ended between the two questions.
        return False


def _waits(urge: Urge) -> bool:
    """Return whether this was met and not answered yet."""
    return urge.shown is not None and urge.answer is None and urge.outcome is None
