"""A watch over one file, by its folder: editors replace files when they save."""

import sys
from collections.abc import Callable
from pathlib import Path

from walkaway_daemon.folders.chooser import choose_watcher
from walkaway_daemon.folders.watcher import Change, Kind, Watcher

_CHANGES = frozenset(Kind) - {Kind.OPENED}
"""What can change a file; opening and reading it cannot, and we do both."""


class FolderWatch:
    """Tells that a file may have changed. Where watching fails, it tells nothing."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._folder = path.parent
        self._watcher: Watcher | None = None
        self._wake: Callable[[], None] = _nobody
        self._touched = False

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; `wake` is called from another thread."""
        self._wake = wake
        if not self._folder.is_dir():
            # watchdog would leave a thread behind.
            return
        self._watcher = choose_watcher(sys.platform)
        try:
            self._watcher.open()
            self._watcher.watch(str(self._folder), self._hear, _CHANGES)
        except OSError:
            # No watches left: the file's stamp will tell.
            return

    def was_touched(self) -> bool:
        """Return whether there was a change since the last call."""
        touched, self._touched = self._touched, False
        return touched

    def close(self) -> None:
        """Stop watching and wait for the thread that does."""
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None

    def _hear(self, change: Change) -> None:
        """Note a change of the file, whichever way it came about."""
        if Path(change.path).name == self._name:
            self._touched = True
            self._wake()


def _nobody() -> None:
    """Nobody is to be woken yet."""
