"""A watch over one file, by its folder: editors replace files when they save.

Where the file is a link, the folder of what it leads to is watched as well.
"""

import os
from collections.abc import Callable
from pathlib import Path

from walkaway_daemon.computer.folders.folders import Change, End, Folders


class FileWatch:
    """Tells that a file may have changed. Where watching fails, it tells nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._folders: Folders | None = None
        self._names = {path.name}
        self._place: object = None
        self._ends: list[End] = []
        self._wake: Callable[[], None] = _nobody
        self._touched = False

    def open(self, wake: Callable[[], None], folders: Folders) -> None:
        """Begin; `wake` is called from another thread."""
        self._wake, self._folders = wake, folders
        self._place = _place(self._path)
        real = Path(os.path.realpath(self._path))
        self._names = {self._path.name, real.name}
        places = {self._path.parent}
        if self._path.is_symlink():
            places.add(real.parent)
        try:
            for place in places:
                self._ends.append(folders.watch(place, self._hear, written=True))
        except OSError:
            # Not there, or no watches left: the file's stamp will tell.
            self._end()

    @property
    def is_blind(self) -> bool:
        """Whether watching failed, so that the file has to be looked at.

        It also fails when a folder was replaced by another one, or a link leads
        elsewhere.
        """
        return not self._ends or _place(self._path) != self._place

    def mend(self) -> bool:
        """Watch anew where there is another folder now, or the link leads elsewhere.

        Where the system has no watch left, nothing is tried again. Return `is_blind`.
        """
        place, folders = _place(self._path), self._folders
        if folders is not None and place is not None and place != self._place:
            self._end()
            self.open(self._wake, folders)
            self._touched = True
            return self.is_blind
        return not self._ends or place != self._place

    def was_touched(self) -> bool:
        """Return whether there was a change since the last call."""
        touched, self._touched = self._touched, False
        return touched

    def close(self) -> None:
        """Stop watching."""
        self._wake, self._folders = _nobody, None
        self._end()

    def _end(self) -> None:
        while self._ends:
            self._ends.pop()()

    def _hear(self, change: Change | None) -> None:
        """Note a change of the file, whichever way it came about."""
        if change is None:
            self._place = _GONE
        elif change.name not in self._names:
            return
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


def _nobody() -> None:
    """Nobody is to be woken yet."""
