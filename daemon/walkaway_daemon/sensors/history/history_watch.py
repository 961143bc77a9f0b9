"""Watching folders: wake up when a history changes, and for nothing else."""

import errno
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath
from threading import Lock

from walkaway_daemon.folders.chooser import choose_watcher
from walkaway_daemon.folders.watcher import Change, Forget, Kind, Watcher
from walkaway_daemon.sensors.history.interest import Interest

_FOLDERS = frozenset({Kind.CAME, Kind.WENT})
_FILES = _FOLDERS | {Kind.CHANGED}
"""Opening and closing are left out: reading would wake us again."""


_LIMITS = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})


@dataclass(frozen=True, slots=True)
class _Watched:
    """A folder that is watched."""

    forget: Forget
    interest: Interest
    inode: tuple[int, int]


class FolderWatch:
    """Watches a set of folders; each of its methods is called from one thread."""

    def __init__(
        self,
        wake: Callable[[], None],
        watcher: Callable[[], Watcher] | None = None,
    ) -> None:
        """Given what to call, from any thread, once there are changes to collect."""
        self._make = watcher or partial(choose_watcher, sys.platform)
        self._changes = _Changes(wake)
        self._watcher: Watcher | None = None
        self._watched: dict[PurePath, _Watched] = {}
        self.blind = False
        """Whether some folder could not be watched: the system's limit is reached."""

    def open(self) -> None:
        """Begin; where the system refuses, stay blind."""
        try:
            watcher = self._make()
            watcher.open()
        except OSError:
            self.blind = True
        else:
            self._watcher = watcher

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
        self.blind = self._watcher is None
        added = [self._add(folder, interests[folder]) for folder in missing]
        return any(added)

    def close(self) -> None:
        """Give back every watch and thread."""
        if self._watcher is not None:
            self._watcher.close()
        self._watcher = None
        self._watched.clear()

    def _is_right(self, folder: PurePath, interest: Interest | None) -> bool:
        watched = self._watched[folder]
        alive = folder not in self._changes.gone and _inode(folder) == watched.inode
        return alive and watched.interest == interest

    def _add(self, folder: PurePath, interest: Interest) -> bool:
        if self._watcher is None:
            return False
        # A watch does not follow a link by itself.
        real = str(Path(folder).resolve())
        tell = _Handler(folder, real, interest, self._changes).hear
        kinds = _FILES if interest.in_files else _FOLDERS
        try:
            forget = self._watcher.watch(real, tell, kinds)
        except OSError as error:
            self.blind |= error.errno in _LIMITS
            return False
        self._watched[folder] = _Watched(forget, interest, _inode(folder))
        return True

    def _forget(self, folder: PurePath) -> None:
        self._watched.pop(folder).forget()
        self._changes.gone.discard(folder)


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


@dataclass(frozen=True, slots=True)
class _Handler:
    """Sorts out what of a folder's changes is worth waking up for."""

    folder: PurePath
    real: str
    interest: Interest
    changes: _Changes

    def hear(self, change: Change) -> None:
        if change.path == self.real:
            self._hear_of_itself(change)
            return
        name = Path(change.path).name
        if self.interest.wants(name, folder=change.folder):
            self.changes.add(self.folder / name)

    def _hear_of_itself(self, change: Change) -> None:
        if change.kind is Kind.WENT:
            self.changes.gone.add(self.folder)
        self.changes.add(self.folder)


def _inode(folder: PurePath) -> tuple[int, int]:
    with suppress(OSError):
        found = Path(folder).stat()
        return found.st_dev, found.st_ino
    return 0, 0
