"""Sessions: the pages that a running Chromium notes before they are in its history."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from walkaway_daemon.sensors.history.browsers.family import (
    SESSION_FILE,
    SESSIONS,
)
from walkaway_daemon.sensors.history.session_file import (
    HEADER_SIZE,
    is_plain,
    take_commands,
    visits_in,
)
from walkaway_rules.moment import MINUTE
from walkaway_rules.observation import Visit

ENCRYPTED_FOLDER = "Sessions_Encrypted"
_AT_ONCE = 1 << 20
"""Bytes of a file that one look takes; the rest waits for the next."""
_FRESH = MINUTE
"""A restored session notes old pages again, with their old times."""


class SessionSight(Enum):
    """What there is to be seen of a browser's session."""

    NONE = "none"
    PLAIN = "plain"
    ENCRYPTED = "encrypted"


@dataclass(slots=True)
class _Tail:
    """How far one file was read."""

    inode: int
    position: int = 0


class Sessions:
    """The session files of one profile."""

    def __init__(self, profile: Path) -> None:
        """Given a profile's folder, wait to be asked."""
        self.pending = True
        """Whether there may be something to read."""
        self.sight = SessionSight.NONE
        self._profile = profile
        self._tails: dict[str, _Tail] = {}

    def read(self, since: int, now: int) -> list[Visit]:
        """Return the visits that were noted since the last time.

        Only those after `since`, when watching began, and of the last minute: in
        microseconds since 1970 UTC.
        """
        self.pending = False
        files = self._files()
        self.sight = self._seen(files)
        self._tails = {n: t for n, t in self._tails.items() if n in files}
        least = max(since, now - _FRESH)
        found = [visit for file in files.values() for visit in self._news(file)]
        return [visit for visit in found if least <= visit.at <= now + _FRESH]

    def _files(self) -> dict[str, Path]:
        with suppress(OSError):
            return {
                entry.name: Path(entry.path)
                for entry in os.scandir(self._profile / SESSIONS)
                if entry.name.startswith(SESSION_FILE)
            }
        return {}

    def _seen(self, files: dict[str, Path]) -> SessionSight:
        if files:
            return SessionSight.PLAIN
        with suppress(OSError):
            if (self._profile / ENCRYPTED_FOLDER).is_dir():
                return SessionSight.ENCRYPTED
        return SessionSight.NONE

    def _news(self, file: Path) -> Iterator[Visit]:
        with suppress(OSError), file.open("rb") as opened:
            tail = self._tail(file.name, opened)
            if tail is None:
                return
            opened.seek(tail.position)
            data = opened.read(_AT_ONCE)
            commands, end = take_commands(data)
            tail.position += end
            self.pending |= len(data) == _AT_ONCE and end > 0
            yield from visits_in(commands)

    def _tail(self, name: str, opened: BinaryIO) -> _Tail | None:
        """Return how far a file was read; None where it cannot be."""
        found = os.fstat(opened.fileno())
        tail = self._tails.get(name)
        if tail and tail.inode == found.st_ino and tail.position <= found.st_size:
            return tail
        plain = is_plain(opened.read(HEADER_SIZE))
        if plain is False:
            self.sight = SessionSight.ENCRYPTED
        if not plain:
            return None
        self._tails[name] = _Tail(found.st_ino, HEADER_SIZE)
        return self._tails[name]
