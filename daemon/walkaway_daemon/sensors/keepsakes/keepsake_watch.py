"""Watching keepsake folders, in a thread of its own.

A drive that went away can hold up whoever asks for it, so the guard never does: this
thread looks for the folders and only puts openings on a list.
"""

import logging
import os
import sys
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from threading import Event, Thread
from time import monotonic

from watchdog.events import (
    FileClosedEvent,
    FileCreatedEvent,
    FileOpenedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from walkaway_daemon.computer.folders.mounts import Mounts
from walkaway_daemon.sensors.keepsakes.access_times import newly_read
from walkaway_daemon.sensors.keepsakes.clutter import is_clutter
from walkaway_daemon.sensors.keepsakes.keepsake_finding import Standing
from walkaway_daemon.sensors.keepsakes.room import has_room
from walkaway_daemon.sensors.keepsakes.sifting import MOST, PULSE, Opening

ROUND = 5.0
"""Seconds between two looks for folders that come and go."""
DEEPEST = 2000
"""Folders below a named one up to which all of them are watched."""
_FILES = 5000
"""Files whose access times are looked at."""
_AGAIN = 12
"""Rounds after which a folder for which no watch was left is tried again."""
_END = 2.0
"""Seconds that the thread is waited for; one that hangs in a dead drive is left."""
_NOWHERE = 0, 0
"""What no folder is known by, so that it is looked for in each round."""
_EVENTS: list[type[FileSystemEvent]] = [
    FileOpenedEvent,
    FileCreatedEvent,
    FileClosedEvent,
]


@dataclass(slots=True)
class _Watched:
    """A folder that is watched, or why it is not."""

    standing: Standing
    inode: tuple[int, int]
    watch: ObservedWatch | None = None
    accessed: Mapping[int, int] | None = None
    rounds: int = 0
    """How often its access times were looked at."""


class KeepsakeWatch:
    """Tells of files that are opened below named folders, without their names."""

    def __init__(
        self,
        wake: Callable[[], None],
        observer: Callable[[], BaseObserver] | None = None,
        pulse: float = ROUND,
        room: Callable[[], bool] = has_room,
        mounts: Mounts | None = None,
    ) -> None:
        """Given what to call, from any thread, once there are openings to collect."""
        self._has_room = room
        self._mounts = mounts or Mounts()
        self._wake = wake
        self._make = observer or choose_observer(sys.platform)
        self._pulse = pulse
        self._openings: deque[Opening] = deque(maxlen=MOST + 1)
        self._folders: tuple[str, ...] = ()
        self._watched: dict[str, _Watched] = {}
        self._standings: Mapping[str, Standing] = {}
        self._observer: BaseObserver | None = None
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
        # Its warnings and errors hold paths; it says nothing graver.
        logging.getLogger("watchdog").setLevel("CRITICAL")
        self._mounts.open()
        while not self._over:
            self._tend()
            self._news.wait(self._pulse)
            self._news.clear()
        self._mounts.close()
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()

    def _tend(self) -> None:
        # Asked first: what comes or goes from now on is told in the next round.
        moved = self._mounts.have_changed()
        folders = self._folders
        for folder in {*self._watched} - {*folders}:
            self._forget(folder)
        for folder in folders:
            self._look_after(folder, moved=moved)
        self._standings = {
            folder: watched.standing for folder, watched in self._watched.items()
        }

    def _look_after(self, folder: str, *, moved: bool) -> None:
        inode = _inode(folder)
        known = self._watched.get(folder)
        if known is None or known.inode != inode or self._is_lost(known, moved=moved):
            self._forget(folder)
            self._watched[folder] = self._begin(folder, inode)
        elif known.accessed is not None:
            self._poll(folder, known)
            if known.standing is Standing.POLLED and self._may_be_watched(known):
                self._watched[folder] = self._begin(folder, inode)

    def _is_lost(self, known: _Watched, *, moved: bool) -> bool:
        """Return whether a watch may be none any more, given whether drives moved.

        A folder that is made again often has the number of the one that was removed.
        """
        if known.watch is None or self._observer is None:
            return False
        emitters = self._observer.emitters
        alive = any(e.watch == known.watch and e.is_alive() for e in emitters)
        return moved or not alive

    def _may_be_watched(self, known: _Watched) -> bool:
        """Return whether it is time, and there is room, to try again."""
        return known.rounds % _AGAIN == 0 and self._has_room()

    def _begin(self, folder: str, inode: tuple[int, int] | None) -> _Watched:
        if inode is None:
            return _Watched(Standing.AWAY, _NOWHERE)
        if not os.access(folder, os.R_OK):
            # watchdog would not say that this is none of its watches.
            return _Watched(Standing.CLOSED, _NOWHERE)
        deep = _is_deep(folder)
        standing = Standing.SHALLOW if deep else Standing.WATCHED
        try:
            watch = self._schedule(folder, recursive=not deep)
        except _NothingToldError:
            return _Watched(Standing.UNTOLD, inode, accessed=_access_times(folder))
        except (OSError, RuntimeError):
            return _Watched(Standing.POLLED, inode, accessed=_access_times(folder))
        watched = _Watched(standing, inode, watch)
        return watched if self._has_room() else self._poll_instead(folder, watched)

    def _poll_instead(self, folder: str, watched: _Watched) -> _Watched:
        """Return how a folder is seen of which a part may have no watch."""
        self._unwatch(watched)
        times = _access_times(folder)
        return _Watched(Standing.POLLED, watched.inode, accessed=times)

    def _schedule(self, folder: str, *, recursive: bool) -> ObservedWatch:
        observer = self._observer
        if observer is None:
            observer = self._make()
            observer.start()
            self._observer = observer
        handler = _Handler(folder, self._tell)
        # A watch does not follow a link by itself.
        real = os.path.realpath(folder)
        return observer.schedule(
            handler, real, recursive=recursive, event_filter=_EVENTS
        )

    def _forget(self, folder: str) -> None:
        watched = self._watched.pop(folder, None)
        if watched is not None:
            self._unwatch(watched)

    def _unwatch(self, watched: _Watched) -> None:
        if watched.watch is not None and self._observer:
            with suppress(KeyError, OSError):
                self._observer.unschedule(watched.watch)

    def _poll(self, folder: str, known: _Watched) -> None:
        after = _access_times(folder)
        for file in newly_read(known.accessed or {}, after):
            self._tell(Opening(folder, file, monotonic()))
        known.accessed = after
        known.rounds += 1

    def _tell(self, opening: Opening) -> None:
        self._openings.append(opening)
        # Each waits for a pulse anyway; a scan of a drive must not wake us for each.
        if opening.at - self._woke >= PULSE:
            self._woke = opening.at
            self._wake()


class _NothingToldError(Exception):
    """The system does not tell of openings."""


class _Handler(FileSystemEventHandler):
    def __init__(self, folder: str, tell: Callable[[Opening], None]) -> None:
        self._folder = folder
        self._tell = tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        path = os.fsdecode(event.src_path)
        if event.is_directory or is_clutter(Path(path).name):
            return
        written = not isinstance(event, FileOpenedEvent)
        self._tell(Opening(self._folder, hash(path), monotonic(), written))


def choose_observer(platform: str) -> Callable[[], BaseObserver]:
    """Return what watches; only inotify tells of files that are opened."""
    return Observer if platform == "linux" else _no_observer


def _no_observer() -> BaseObserver:
    raise _NothingToldError


def _inode(folder: str) -> tuple[int, int] | None:
    """Return what a folder is known by, or a file that is named like one."""
    with suppress(OSError, ValueError):
        found = Path(folder).stat()
        if S_ISDIR(found.st_mode) or S_ISREG(found.st_mode):
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
    for path in islice(_files(folder), _FILES):
        with suppress(OSError):
            times[hash(path)] = Path(path).stat().st_atime_ns
    return times


def _files(folder: str) -> Iterator[str]:
    """Yield the files in a folder and below it that somebody may look at."""
    yield from [folder] if Path(folder).is_file() else []
    for place, _, names in os.walk(folder):
        for name in names:
            if not is_clutter(name):
                yield str(Path(place, name))
