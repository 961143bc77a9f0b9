"""The letter box: the folder in which letters are kept, closed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.computer.paths import write_private
from walkaway_daemon.letters.envelope import NotALetterError, written_at
from walkaway_rules.moment import Moment

_ENDING = ".letter"
_LARGEST = 4 * 1024 * 1024
"""Bytes of a file that are read; no letter is larger."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One letter that is kept."""

    number: int
    """By which it is read or let go: 1 is the oldest."""
    written: Moment
    path: Path


class LetterBox:
    """A folder that need not exist before the first letter is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def letters(self) -> Sequence[Kept]:
        """Return the letters, oldest first; what is no letter is passed over."""
        found: list[tuple[Moment, Path]] = []
        for path in sorted(self._folder.glob(f"*{_ENDING}")):
            try:
                found.append((written_at(_read(path)), path))
            except (OSError, NotALetterError):
                continue
        found.sort(key=lambda each: (each[0].utc, each[1].name))
        return [Kept(i, moment, path) for i, (moment, path) in enumerate(found, 1)]

    def find(self, number: int) -> Kept | None:
        """Return the letter of that number."""
        return next((kept for kept in self.letters() if kept.number == number), None)

    def keep(self, letter: bytes) -> None:
        """Keep a closed letter. Raise `OSError` where it cannot be written."""
        name = str(written_at(letter).utc)
        path, further = self._folder / f"{name}{_ENDING}", 1
        while path.exists():
            further += 1
            path = self._folder / f"{name}-{further}{_ENDING}"
        write_private(path, letter)

    def closed(self, kept: Kept) -> bytes:
        """Return the letter as it is kept. Raise `OSError` where it is gone."""
        return _read(kept.path)

    def let_go(self, kept: Kept) -> None:
        """Let it go, for good."""
        kept.path.unlink(missing_ok=True)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST)
