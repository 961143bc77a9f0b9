"""A watch over one file, by its folder: editors replace files when they save."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer

if TYPE_CHECKING:
    from watchdog.observers.api import BaseObserver

_CHANGES: list[type[FileSystemEvent]] = [
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
"""What can change a file; opening and reading it cannot, and we do both."""


class FolderWatch(FileSystemEventHandler):
    """Tells that a file may have changed. Where watching fails, it tells nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._names = {path.name}
        self._folder = path.parent
        self._observer: BaseObserver | None = None
        self._wake: Callable[[], None] = _nobody
        self._touched = False

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; `wake` is called from watchdog's thread."""
        self._wake = wake
        if not self._folder.is_dir():
            # watchdog would leave a thread behind when told to watch it.
            return
        observer = Observer()
        try:
            observer.schedule(self, str(self._folder), event_filter=_CHANGES)
            observer.start()
        except OSError:
            # No watches left: the file's stamp will tell.
            return
        self._observer = observer

    @property
    def is_blind(self) -> bool:
        """Whether watching failed, so that the file has to be looked at."""
        return self._observer is None

    def was_touched(self) -> bool:
        """Return whether there was a change since the last call."""
        touched, self._touched = self._touched, False
        return touched

    def close(self) -> None:
        """Stop watching and wait for watchdog's threads."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change of the file, whichever way it came about."""
        paths = (event.src_path, event.dest_path)
        if any(Path(_text(path)).name in self._names for path in paths):
            self._touched = True
            self._wake()


def _text(path: bytes | str) -> str:
    return path.decode(errors="replace") if isinstance(path, bytes) else path


def _nobody() -> None:
    """Nobody is to be woken yet."""
