"""Folders as one of watchdog's observers tells of them, on every system."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from walkaway_daemon.computer.folders.folders import Change, End, Told

_COMING: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirMovedEvent,
    DirDeletedEvent,
    FileCreatedEvent,
    FileMovedEvent,
    FileDeletedEvent,
]
_WRITING = [*_COMING, FileModifiedEvent]


class ObservedFolders:
    """Watches folders with one observer, which ends with the last watch."""

    def __init__(self, make: Callable[[], BaseObserver] = Observer) -> None:
        self._make = make
        self._observer: BaseObserver | None = None
        self._watches: dict[_Ear, ObservedWatch] = {}

    def watch(self, folder: Path, told: Told, *, written: bool) -> End:
        """Tell of what comes and goes in a folder, and where asked, of what is written.

        Raise OSError where it cannot be watched.
        """
        # A watch follows no link by itself, and some systems watch what is missing.
        real = folder.resolve(strict=True)
        ear = _Ear(real, told)
        kinds = _WRITING if written else _COMING
        observer = self._observing()
        try:
            self._watches[ear] = observer.schedule(ear, str(real), event_filter=kinds)
        finally:
            self._rest()
        return lambda: self._forget(ear)

    def _observing(self) -> BaseObserver:
        if self._observer is None:
            observer = self._make()
            try:
                observer.start()
            except RuntimeError as error:
                raise OSError(errno.ENOMEM, "no thread is left") from error
            self._observer = observer
        return self._observer

    def _forget(self, ear: "_Ear") -> None:
        watch = self._watches.pop(ear, None)
        if watch is None or self._observer is None:
            return
        with suppress(KeyError, OSError):
            if watch in self._watches.values():
                self._observer.remove_handler_for_watch(ear, watch)
            else:
                self._observer.unschedule(watch)
        self._rest()

    def _rest(self) -> None:
        """End the observer where it has nothing to watch."""
        if self._observer is not None and not self._watches:
            self._observer.stop()
            self._observer.join()
            self._observer = None


class _Ear(FileSystemEventHandler):
    """What the observer calls for one watch."""

    def __init__(self, folder: Path, told: Told) -> None:
        self._folder = str(folder)
        self._told = told

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Tell of something in the folder, or of its end."""
        for path in (event.src_path, event.dest_path):
            place = os.fsdecode(path)
            if place == self._folder:
                if isinstance(event, DirDeletedEvent):
                    self._told(None)
            elif place:
                self._told(Change(Path(place).name, event.is_directory))
