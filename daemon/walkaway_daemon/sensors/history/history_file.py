"""History files: read by what they are, each in one state of it."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from walkaway_daemon.sensors.history.konqueror_file import KonquerorFile, is_konqueror
from walkaway_daemon.sensors.history.live_database import LiveDatabase
from walkaway_daemon.sensors.history.snapshot import Snapshot

Answer = TypeVar("Answer")


class HistoryFile(Protocol):
    """A file that some browser writes."""

    def read(self, ask: Callable[[Snapshot], Answer]) -> Answer:
        """Return what `ask` finds in one state of the file.

        Raise `TornError`, `MalformedError`, `EmptyError` or `OSError` where it
        cannot be read, now or at all. `ask` must return values.
        """
        ...


def open_file(path: Path, now: Callable[[], int]) -> HistoryFile:
    """Given the wall clock in microseconds since 1970, return what reads this file."""
    return KonquerorFile(path) if is_konqueror(path) else LiveDatabase(path, now)
