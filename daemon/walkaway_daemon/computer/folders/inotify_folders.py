"""Folders on Linux: watchdog's reader of inotify(7), without its observers.

Those have a thread for each folder and one for all of them, with a queue before each.
Here the thread that reads tells by itself, a moment after something changed, and what
nobody asked for (that something was opened, closed, or has another mode) does not even
wake it.
"""

import errno
import os
from collections.abc import Callable
from pathlib import Path

from watchdog.observers.inotify_c import (
    CallbackId,
    InotifyConstants,
    InotifyEvent,
    InotifyFD,
    Mask,
    WatchDescriptor,
)

from walkaway_daemon.computer.folders.folders import Change, End, Told

_COMING = (
    InotifyConstants.IN_CREATE
    | InotifyConstants.IN_DELETE
    | InotifyConstants.IN_MOVE
    | InotifyConstants.IN_ONLYDIR
    # Two watches of one folder are one to the kernel: let none take from the other.
    | InotifyConstants.IN_MASK_ADD
)
_WRITING = _COMING | InotifyConstants.IN_MODIFY


class RestingReader(InotifyFD):
    """Reads what the kernel tells a moment after it began to; a stop ends that."""

    rest = 0.05
    """Seconds in which changes wait for company: a browser that starts changes hundreds
    of its files, and whoever reads each at once is woken four hundred times."""

    def _check_inotify_fd(self) -> bool:
        is_readable = super()._check_inotify_fd()
        if is_readable:
            self.stopped_event.wait(self.rest)
        return is_readable


class InotifyFolders:
    """Watches folders with one thread, which ends with the last watch."""

    def __init__(self, make: Callable[[], InotifyFD] = RestingReader) -> None:
        self._make = make
        self._reader: InotifyFD | None = None
        self._ears: set[_Ear] = set()

    def watch(self, folder: Path, told: Told, *, written: bool) -> End:
        """Tell of what comes and goes in a folder, and where asked, of what is written.

        Raise OSError where it cannot be watched.
        """
        reader = self._reading()
        ear = _Ear(told)
        self._ears.add(ear)
        mask = Mask(_WRITING if written else _COMING)
        try:
            ear.place = reader.add_callback(os.fsencode(folder), mask, ear, ear.name)
            if ear.place == _NOWHERE:
                # All that watchdog says of a folder that may not be read.
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        except OSError:
            self._forget(ear)
            raise
        return lambda: self._forget(ear)

    def _reading(self) -> InotifyFD:
        self._reader = reader = self._reader or self._make()
        if not reader.is_alive():
            try:
                reader.start()
            except RuntimeError as error:
                raise OSError(errno.ENOMEM, "no thread is left") from error
        return reader

    def _forget(self, ear: "_Ear") -> None:
        if self._reader is None or ear not in self._ears:
            return
        self._ears.remove(ear)
        self._reader.remove_callbacks([(ear.place, ear.name)])
        if not self._ears:
            self._reader.stop()
            self._reader.join()
            self._reader = None


_NOWHERE = WatchDescriptor(-1)


class _Ear:
    """What the reader calls for one watch."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self.name = CallbackId(id(self))
        self.place = _NOWHERE

    def on_event(self, event: InotifyEvent) -> None:
        """Tell of something in the folder."""
        self._told(Change(os.fsdecode(event.name), event.is_directory))

    def on_watch_deleted(self, wd: WatchDescriptor) -> None:
        """Tell that the folder went, or the drive that it is on."""
        del wd
        self._told(None)

    def on_queue_overflow(self) -> None:
        """Tell that changes were lost."""
        self._told(None)
