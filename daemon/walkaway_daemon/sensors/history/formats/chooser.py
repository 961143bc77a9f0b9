"""Choosing what reads a history file, by what it is."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol, TypeVar

from walkaway_daemon.sensors.history.sqlite.live_database import LiveDatabase
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot

Answer = TypeVar("Answer")

_KONQUEROR, _MAGIC = "konq_history", b"\0\0\0\4"
"""What Konqueror's file is called, and how it begins."""
_SQLITE = b"SQLi"
"""How a database begins, whatever it is called."""


class HistoryFile(Protocol):
    """A file that some browser writes."""

    def read(self, ask: Callable[[Snapshot], Answer]) -> Answer:
        """Return what `ask` finds in one state of the file.

        Raise `TornError`, `MalformedError`, `EmptyError` or `OSError` where it
        cannot be read, now or at all. `ask` must return values.
        """
        ...


def open_file(
    path: Path, now: Callable[[], int], *, thoroughly: bool = False
) -> HistoryFile:
    """Given the wall clock in microseconds since 1970, return what reads this file.

    `thoroughly` is how a database's log is proved.
    """
    if not is_konqueror(path):
        return LiveDatabase(path, now, thoroughly=thoroughly)
    # Few have one, and need not carry what reads it.
    from walkaway_daemon.sensors.history.formats.konqueror_file import KonquerorFile

    return KonquerorFile(path)


def is_konqueror(path: Path) -> bool:
    """Return whether this is Konqueror's, by its name or by how it begins."""
    begins = b""
    with suppress(OSError), path.open("rb") as file:
        begins = file.read(len(_MAGIC))
    return begins == _MAGIC or (path.name == _KONQUEROR and begins != _SQLITE)
