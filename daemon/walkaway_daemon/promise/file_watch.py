"""A watch over one file, by its folder: editors replace files when they save.

Where the file is a link, the folder of what it leads to is watched as well.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from watchdog.events import (
    DirDeletedEvent,
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
    DirDeletedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
"""What can change a file; opening and reading it cannot, and we do both."""


class FileWatch(FileSystemEventHandler):
    """Tells that a file may have changed. Where watching fails, it tells nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._names = {path.name}
        self._folders: set[Path] = set()
        self._place: object = None
        self._observer: BaseObserver | None = None
        self._wake: Callable[[], None] = _nobody
        self._touched = False

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; `wake` is called from watchdog's thread."""
        self._wake = wake
        self._place = _place(self._path)
        real = Path(os.path.realpath(self._path))
        self._folders = {self._path.parent}
        if self._path.is_symlink():
            self._folders.add(real.parent)
        if not all(folder.is_dir() for folder in self._folders):
            # watchdog would leave a thread behind when told to watch it.
            return
        self._names = {self._path.name, real.name}
        observer = Observer()
        try:
            for folder in self._folders:
                observer.schedule(self, str(folder), event_filter=_CHANGES)
            observer.start()
        except OSError:
            # No watches left: the file's stamp will tell.
            observer.unschedule_all()
            return
        self._observer = observer

    @property
    def is_blind(self) -> bool:
        """Whether watching failed, so that the file has to be looked at.

        It also fails when a folder was replaced by another one, or a link leads
        elsewhere.
        """
        return self._observer is None or _place(self._path) != self._place

    def mend(self) -> bool:
        """Watch anew where there is another folder now, or the link leads elsewhere.

        Where the system has no watch left, nothing is tried again. Return `is_blind`.
        """
        place, wake = _place(self._path), self._wake
        if wake is not _nobody and place is not None and place != self._place:
            self.close()
            self.open(wake)
            self._touched = True
            return self.is_blind
        return self._observer is None or place != self._place

    def was_touched(self) -> bool:
        """Return whether there was a change since the last call."""
        touched, self._touched = self._touched, False
        return touched

    def close(self) -> None:
        """Stop watching and wait for watchdog's threads."""
        self._wake = _nobody
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change of the file, whichever way it came about."""
        paths = [Path(_text(path)) for path in (event.src_path, event.dest_path)]
        if isinstance(event, DirDeletedEvent):
            if paths[0] not in self._folders:
                return
            self._place = _GONE
            self._touched = True
            self._wake()
        elif any(path.name in self._names for path in paths):
            self._touched = True
            self._wake()


_GONE = "gone"
"""Stands for the place of a folder that was removed; none is equal to it."""


def _place(path: Path) -> object:
    """Return where the file really is; another folder of that name is another place.

    It is asked in every turn, so that only a link is followed.
    """
    try:
        here = path.parent.stat()
        if not path.is_symlink():
            return here.st_dev, here.st_ino
        real = Path(os.path.realpath(path))
        return here.st_dev, here.st_ino, real, real.parent.stat().st_ino
    except OSError:
        return None


def _text(path: bytes | str) -> str:
    return path.decode(errors="replace") if isinstance(path, bytes) else path


def _nobody() -> None:
    """Nobody is to be woken yet."""
