"""Watching keepsake folders, in a thread of its own.

A drive that went away can hold up whoever asks for it, so the guard never does: this
thread looks for the folders and only puts openings on a list.
"""

import os
import sys
from collections import deque
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from errno import ENOSYS
from functools import partial
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from walkaway_daemon.folders.chooser import choose_watcher
from walkaway_daemon.folders.watcher import Change, Forget, Kind, Watcher
from walkaway_daemon.sensors.keepsakes.access_times import newly_read
from walkaway_daemon.sensors.keepsakes.clutter import is_clutter
from walkaway_daemon.sensors.keepsakes.keepsake_finding import Standing
from walkaway_daemon.sensors.keepsakes.sifting import MOST, PULSE, Opening

ROUND = 5.0
"""Seconds between two looks for folders that come and go."""
DEEPEST = 2000
"""Folders below a named one up to which all of them are watched."""
_FILES = 5000
"""Files whose access times are looked at."""
_END = 2.0
"""Seconds that the thread is waited for; one that hangs in a dead drive is left."""
_KINDS = frozenset({Kind.OPENED, Kind.CAME, Kind.CLOSED})


@dataclass(slots=True)
class _Watched:
    """A folder that is watched, or why it is not."""

    standing: Standing
    inode: tuple[int, int]
    forget: Forget | None = None
    accessed: Mapping[int, int] | None = None


class KeepsakeWatch:
    """Tells of files that are opened below named folders, without their names."""

    def __init__(
        self,
        wake: Callable[[], None],
        watcher: Callable[[], Watcher] | None = None,
        pulse: float = ROUND,
    ) -> None:
        """Given what to call, from any thread, once there are openings to collect."""
        self._wake = wake
        self._make = watcher or choose_openings(sys.platform)
        self._pulse = pulse
        self._openings: deque[Opening] = deque(maxlen=MOST + 1)
        self._folders: tuple[str, ...] = ()
        self._watched: dict[str, _Watched] = {}
        self._standings: Mapping[str, Standing] = {}
        self._watcher: Watcher | None = None
        self._news = Event()
        self._woke = float("-inf")
        self._over = False
        self._thread: Thread | None = None

    @property
    def standings(self) -> Collection[Standing]:
        """How well each folder is seen."""
        return self._standings.values()

    def follow(self, folders: tuple[str, ...]) -> None:
        """Watch these folders from now on, and no others."""
        self._folders = folders
        self._news.set()
        if folders and self._thread is None:
            self._thread = Thread(target=self._run, name="keepsakes", daemon=True)
            self._thread.start()

    def collect(self) -> tuple[Opening, ...]:
        """Return what was opened since the last call."""
        taken: list[Opening] = []
        while self._openings:
            taken.append(self._openings.popleft())
        return tuple(taken)

    def close(self) -> None:
        """Give back every watch and thread."""
        self._over = True
        self._news.set()
        if self._thread is not None:
            self._thread.join(_END)

    def _run(self) -> None:
        while not self._over:
            self._tend()
            self._news.wait(self._pulse)
            self._news.clear()
        if self._watcher is not None:
            self._watcher.close()

    def _tend(self) -> None:
        folders = self._folders
        for folder in {*self._watched} - {*folders}:
            self._forget(folder)
        for folder in folders:
            self._look_after(folder)
        self._standings = {
            folder: watched.standing for folder, watched in self._watched.items()
        }

    def _look_after(self, folder: str) -> None:
        inode = _inode(folder)
        known = self._watched.get(folder)
        if known is None or known.inode != inode:
            self._forget(folder)
            self._watched[folder] = self._begin(folder, inode)
        elif known.standing is Standing.POLLED:
            self._poll(folder, known)

    def _begin(self, folder: str, inode: tuple[int, int] | None) -> _Watched:
        if inode is None:
            return _Watched(Standing.AWAY, (0, 0))
        deep = _is_deep(folder)
        standing = Standing.SHALLOW if deep else Standing.WATCHED
        # A watch does not follow a link by itself.
        real = os.path.realpath(folder)
        tell = _Handler(folder, self._tell).hear
        try:
            forget = self._opened().watch(real, tell, _KINDS, deep=not deep)
        except OSError:
            return _Watched(Standing.POLLED, inode, accessed=_access_times(folder))
        return _Watched(standing, inode, forget)

    def _opened(self) -> Watcher:
        if self._watcher is None:
            watcher = self._make()
            watcher.open()
            self._watcher = watcher
        return self._watcher

    def _forget(self, folder: str) -> None:
        watched = self._watched.pop(folder, None)
        if watched is not None and watched.forget is not None:
            watched.forget()

    def _poll(self, folder: str, known: _Watched) -> None:
        after = _access_times(folder)
        for file in newly_read(known.accessed or {}, after):
            self._tell(Opening(folder, file, monotonic()))
        known.accessed = after

    def _tell(self, opening: Opening) -> None:
        self._openings.append(opening)
        # Each waits for a pulse anyway; a scan of a drive must not wake us for each.
        if opening.at - self._woke >= PULSE:
            self._woke = opening.at
            self._wake()


@dataclass(frozen=True, slots=True)
class _Handler:
    """Makes openings of what is told of one folder."""

    folder: str
    tell: Callable[[Opening], None]

    def hear(self, change: Change) -> None:
        if change.folder or is_clutter(Path(change.path).name):
            return
        written = change.kind is not Kind.OPENED
        self.tell(Opening(self.folder, hash(change.path), monotonic(), written))


def choose_openings(platform: str) -> Callable[[], Watcher]:
    """Return what watches; only inotify tells of files that are opened."""
    return partial(choose_watcher, platform) if platform == "linux" else _nobody


def _nobody() -> Watcher:
    raise OSError(ENOSYS, os.strerror(ENOSYS))


def _inode(folder: str) -> tuple[int, int] | None:
    with suppress(OSError, ValueError):
        if Path(folder).is_dir():
            found = Path(folder).stat()
            return found.st_dev, found.st_ino
    return None


def _is_deep(folder: str) -> bool:
    """Whether more folders lie below it than can well be watched."""
    count = 0
    for _, inner, _ in os.walk(folder):
        count += len(inner)
        if count > DEEPEST:
            return True
    return False


def _access_times(folder: str) -> dict[int, int]:
    times: dict[int, int] = {}
    for place, _, names in os.walk(folder):
        for name in names:
            if len(times) >= _FILES:
                return times
            path = Path(place, name)
            with suppress(OSError):
                if not is_clutter(name):
                    times[hash(str(path))] = path.stat().st_atime_ns
    return times
