"""A real folder, a watcher over it, and all that the watcher told."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

from walkaway_daemon.folders.watcher import Change, Forget, Kind, Watcher

ANY = frozenset(Kind)


class Watched:
    """Hears a watcher, which is open."""

    def __init__(self, watcher: Watcher, folder: Path) -> None:
        self.watcher = watcher
        self.folder = folder
        self.told: list[Change] = []
        self._news = Event()

    def watch(
        self, kinds: frozenset[Kind] = ANY, folder: Path | None = None, *, deep: bool
    ) -> Forget:
        return self.watcher.watch(
            str(folder or self.folder), self._hear, kinds, deep=deep
        )

    def hears(self, kind: Kind, path: Path, *, folder: bool = False) -> bool:
        """Return whether this is told within five seconds."""
        return self.until(lambda: Change(str(path), kind, folder) in self.told)

    def until(self, holds: Callable[[], bool]) -> bool:
        end = monotonic() + 5
        while not holds() and monotonic() < end:
            self._news.wait(0.1)
            self._news.clear()
        return holds()

    def kinds_of(self, path: Path) -> set[Kind]:
        """Return what was told of this path, once all before now is."""
        last = self.folder / "last"
        last.touch()
        self.hears(Kind.CAME, last)
        return {change.kind for change in self.told if change.path == str(path)}

    def _hear(self, change: Change) -> None:
        self.told.append(change)
        self._news.set()
