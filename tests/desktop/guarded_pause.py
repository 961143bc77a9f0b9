"""Pauses as a running guard shows them: found on the screen, and waited for."""

from dataclasses import dataclass
from pathlib import Path

import psutil

from desktop.running_guard import RunningGuard
from desktop.session import DesktopSession, wait_until
from desktop.shown_pause import wait_for_keys

_ALIVE = {psutil.STATUS_RUNNING, psutil.STATUS_SLEEPING, psutil.STATUS_DISK_SLEEP}


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
        wait_until("it is seen", self._has_window, 20)
        wait_for_keys()
        return self.pauses()[0]

    def pauses(self) -> list[psutil.Process]:
        """Return the processes of pauses that are on their way or on the screen."""
        guard = psutil.Process(self.guard.pid)
        return [one for one in guard.children() if one.status() in _ALIVE]

    def wait_for_end(self, seconds: float = 10) -> None:
        """Wait until no pause is on the screen."""
        wait_until("the pause is over", lambda: self.pauses() == [], seconds)

    def opened(self) -> str:
        """Return what the desktop was asked to open last; empty for nothing yet."""
        return self.noted.read_text().strip() if self.noted.exists() else ""

    def _has_window(self) -> bool:
        return "Walkaway" in self.session.windows()
