"""Watching folders: wake up when a history changes, and for nothing else."""

import errno
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from threading import Lock

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

from walkaway_daemon.sensors.history.interest import Interest

_FOLDERS: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirMovedEvent,
    DirDeletedEvent,
]
_FILES: list[type[FileSystemEvent]] = [
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileDeletedEvent,
]
"""Opening and closing are left out: reading would wake us again."""


_LIMITS = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})


@dataclass(frozen=True, slots=True)
class _Watched:
    """A folder that is watched."""

    watch: ObservedWatch
    interest: Interest
    inode: tuple[int, int]


class FolderWatch:
    """Watches a set of folders; each of its methods is called from one thread."""

    def __init__(
        self,
        wake: Callable[[], None],
        observer: Callable[[], BaseObserver] = Observer,
    ) -> None:
        """Given what to call, from any thread, once there are changes to collect."""
        self._make = observer
        self._changes = _Changes(wake)
        self._observer: BaseObserver | None = None
        self._watched: dict[PurePath, _Watched] = {}
        self.blind = False
        """Whether some folder could not be watched: the system's limit is reached."""

    def open(self) -> None:
        """Begin; where the system refuses, stay blind."""
        try:
            observer = self._make()
            observer.start()
        except (OSError, RuntimeError):
            self.blind = True
        else:
            self._observer = observer

    def collect(self) -> set[PurePath]:
        """Return what changed since the last call: files, or folders as a whole."""
        return self._changes.take()

    def follow(self, interests: Mapping[PurePath, Interest]) -> bool:
        """Watch these folders from now on, and no others.

        Return whether a folder is newly watched: what came to lie in it before has
        gone unseen.
        """
        for folder in [*self._watched]:
            if not self._is_right(folder, interests.get(folder)):
                self._forget(folder)
        missing = interests.keys() - self._watched.keys()
        self.blind = self._observer is None
        added = [self._add(folder, interests[folder]) for folder in missing]
        return any(added)

    def close(self) -> None:
        """Give back every watch and thread."""
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
        self._observer = None
        self._watched.clear()

    def _is_right(self, folder: PurePath, interest: Interest | None) -> bool:
        watched = self._watched[folder]
        alive = folder not in self._changes.gone and _inode(folder) == watched.inode
        return alive and watched.interest == interest

    def _add(self, folder: PurePath, interest: Interest) -> bool:
        if self._observer is None:
            return False
        handler = _Handler(folder, interest, self._changes)
        kinds = _FOLDERS + (_FILES if interest.in_files else [])
        try:
            # A watch does not follow a link by itself.
            real = str(Path(folder).resolve())
            watch = self._observer.schedule(
                handler, real, recursive=False, event_filter=kinds
            )
            self._watched[folder] = _Watched(watch, interest, _inode(folder))
        except OSError as error:
            self.blind |= error.errno in _LIMITS
            return False
        return True

    def _forget(self, folder: PurePath) -> None:
        watched = self._watched.pop(folder)
        self._changes.gone.discard(folder)
        if self._observer is not None:
            with suppress(KeyError, OSError):
                self._observer.unschedule(watched.watch)


class _Changes:
    """What watchers report, until it is taken."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._lock = Lock()
        self._paths: set[PurePath] = set()
        self.gone: set[PurePath] = set()
        """Folders that were deleted, and whose watch is dead with them."""

    def add(self, path: PurePath) -> None:
        with self._lock:
            first = not self._paths
            self._paths.add(path)
        if first:
            self._wake()

    def take(self) -> set[PurePath]:
        with self._lock:
            taken, self._paths = self._paths, set()
        return taken


class _Handler(FileSystemEventHandler):
    def __init__(self, folder: PurePath, interest: Interest, changes: _Changes) -> None:
        self._folder = folder
        self._real = Path(folder).resolve()
        self._interest = interest
        self._changes = changes

    def on_any_event(self, event: FileSystemEvent) -> None:
        for path in (event.src_path, event.dest_path):
            if path:
                self._on_path(Path(str(path)), event)

    def _on_path(self, path: Path, event: FileSystemEvent) -> None:
        if path == self._real:
            if isinstance(event, DirDeletedEvent):
                self._changes.gone.add(self._folder)
                self._changes.add(self._folder)
            return
        if self._interest.wants(path.name, folder=event.is_directory):
            self._changes.add(self._folder / path.name)


def _inode(folder: PurePath) -> tuple[int, int]:
    with suppress(OSError):
        found = Path(folder).stat()
        return found.st_dev, found.st_ino
    return 0, 0
