"""Mounts: whether a drive came or went since one asked last.

The kernel takes back every watch on a drive that goes, and watchdog's observers pass
that over; nor do they hear of a drive that comes below a folder they watch. The same
drive, back in its place, has all the numbers that it had before. But whoever holds the
list of mounts open is told that it changed; see proc_pid_mountinfo(5).
"""

import os
import select
import sys
from contextlib import suppress

_LIST = "/proc/self/mountinfo"


class Mounts:
    """The mounts of this process; without such a list nothing ever changes."""

    def __init__(self, path: str = _LIST) -> None:
        self._path = path
        self._list: int | None = None

    def open(self) -> None:
        """Begin to be told; nothing where that has begun."""
        if self._list is None:
            with suppress(OSError):
                self._list = os.open(self._path, os.O_RDONLY)

    def have_changed(self) -> bool:
        """Return whether one came or went since the last call."""
        return self._list is not None and _is_news(self._list)

    def close(self) -> None:
        """Be told no longer."""
        if self._list is not None:
            os.close(self._list)
            self._list = None


if sys.platform == "linux":

    def _is_news(descriptor: int) -> bool:
        poll = select.poll()
        poll.register(descriptor, select.POLLPRI)
        return any(event & select.POLLPRI for _, event in poll.poll(0))

else:

    def _is_news(descriptor: int) -> bool:
        del descriptor
        return False
