"""Choosing when what holds programs is loaded: it weighs more than its use deserves."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from walkaway_daemon.pause.held_apps import HeldApps


class AppsAtHand:
    """Holds, lets go and asks, from the first time that there is something to."""

    def __init__(self, record: Path) -> None:
        self._record = record
        self._apps: HeldApps | None = None

    def hold(self, pids: Sequence[int]) -> None:
        """Hold these still until `release`."""
        if pids:
            self._load().hold(pids)

    def release(self) -> None:
        """Let everything that is held go on."""
        if self._apps is not None:
            self._apps.release()

    def ask_to_close(self, pids: Sequence[int]) -> None:
        """Ask these to close."""
        if pids:
            self._load().ask_to_close(pids)

    def _load(self) -> "HeldApps":
        from walkaway_daemon.pause.held_apps import HeldApps

        if self._apps is None:
            self._apps = HeldApps(self._record)
        return self._apps


def let_go_of_any(record: Path) -> None:
    """Let everything go on that this file says is held, where there is one."""
    if record.exists():
        from walkaway_daemon.pause.held_apps import let_go

        let_go(record)
