"""Watching folders: wake up when a history changes, and for nothing else."""

import errno
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath
from threading import Lock

from walkaway_daemon.computer.folders.folders import Change, End, Folders
from walkaway_daemon.computer.folders.mounts import Mounts
from walkaway_daemon.sensors.history.browsers.interest import Interest

_LIMITS = frozenset({errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM})


@dataclass(frozen=True, slots=True)
class _Watched:
    """A folder that is watched."""

    end: End
    interest: Interest
    inode: tuple[int, int]


class FolderWatch:
    """Watches a set of folders; each of its methods is called from one thread."""

    def __init__(
        self,
        wake: Callable[[], None],
        folders: Folders,
        mounts: Mounts | None = None,
    ) -> None:
        """Given what to call, from any thread, once there are changes to collect."""
        self._folders = folders
        self._mounts = mounts or Mounts()
        self._changes = _Changes(wake)
        self._watched: dict[PurePath, _Watched] = {}
        self.blind = False
        """Whether some folder could not be watched: the system's limit is reached."""

    def collect(self) -> set[PurePath]:
        """Return what changed since the last call: files, or folders as a whole."""
        return self._changes.take()

    def follow(self, interests: Mapping[PurePath, Interest]) -> bool:
        """Watch these folders from now on, and no others.

        Return whether a folder is newly watched: what came to lie in it before has
        gone unseen.
        """
        self._mounts.open()
        for folder in [*self._watched]:
            if not self._is_right(folder, interests.get(folder)):
                self._forget(folder)
        missing = interests.keys() - self._watched.keys()
        self.blind = False
        added = [self._add(folder, interests[folder]) for folder in missing]
        return any(added)

    def may_be_covered(self) -> bool:
        """Return whether drives came or went since the last call.

        One that is mounted over a folder covers what is watched, without a word.
        """
        return self._mounts.have_changed()

    def close(self) -> None:
        """Give back every watch."""
        self._mounts.close()
        for folder in [*self._watched]:
            self._forget(folder)

    def _is_right(self, folder: PurePath, interest: Interest | None) -> bool:
        watched = self._watched[folder]
        alive = folder not in self._changes.gone and _inode(folder) == watched.inode
        return alive and watched.interest == interest

    def _add(self, folder: PurePath, interest: Interest) -> bool:
        told = partial(self._changes.hear, folder, interest)
        try:
            end = self._folders.watch(Path(folder), told, written=interest.written)
        except OSError as error:
            self.blind |= error.errno in _LIMITS
            return False
        self._watched[folder] = _Watched(end, interest, _inode(folder))
        return True

    def _forget(self, folder: PurePath) -> None:
        self._watched.pop(folder).end()
        self._changes.gone.discard(folder)


class _Changes:
    """What watchers report, until it is taken."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._lock = Lock()
        self._paths: set[PurePath] = set()
        self.gone: set[PurePath] = set()
        """Folders that were deleted, or of which changes were lost."""

    def hear(self, folder: PurePath, interest: Interest, change: Change | None) -> None:
        """Keep a change in a folder, where it is of interest."""
        if change is None:
            self.gone.add(folder)
            self._add(folder)
        elif interest.wants(change.name, folder=change.is_folder):
            self._add(folder / change.name)

    def take(self) -> set[PurePath]:
        """Return what was kept, and keep it no longer."""
        with self._lock:
            taken, self._paths = self._paths, set()
        return taken

    def _add(self, path: PurePath) -> None:
        with self._lock:
            first = not self._paths
            self._paths.add(path)
        if first:
            self._wake()


def _inode(folder: PurePath) -> tuple[int, int]:
    with suppress(OSError):
        found = Path(folder).stat()
        return found.st_dev, found.st_ino
    return 0, 0
