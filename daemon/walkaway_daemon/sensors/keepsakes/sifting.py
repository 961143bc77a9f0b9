"""Sifting: a person's look told from a scan, by how files are opened.

Who opened a file is not told. A person opens one file, or a few; an indexer, a
thumbnailer, a copy or a backup opens many at once, or writes them. So an opening
waits for a pulse: what comes with many others in that time is a scan, and so is all
that follows until it is calm again.
"""

from collections.abc import Iterable
from dataclasses import dataclass

PULSE = 1.0
"""Seconds that an opening waits for others."""
CALM = 3.0
"""Seconds without an opening after which a scan is over."""
FEW = 4
"""Files up to which a pulse is a look: a viewer opens the neighbours, too."""
MOST = 500
"""Openings that are kept waiting; more of them are a scan in any case."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One file that was opened. It does not hold which one."""

    folder: str
    """The named folder, as it is called in the rules."""
    file: int
    """Stands for the file."""
    at: float
    """Seconds on a steady clock."""
    written: bool = False
    """It was made or written at that time, and not opened to be seen."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What waits to be told from a scan."""

    waiting: tuple[Opening, ...] = ()
    scan_until: float = float("-inf")

    @property
    def due(self) -> float | None:
        """The time at which the first opening has waited long enough."""
        return self.waiting[0].at + PULSE if self.waiting else None


def sift(
    sieve: Sieve, openings: Iterable[Opening], now: float
) -> tuple[Sieve, tuple[str, ...]]:
    """Given new openings, return the folders that somebody looked into by now."""
    for opening in sorted(openings, key=lambda each: each.at):
        sieve = _taken_in(sieve, opening)
    return _ripened(sieve, now)


def _taken_in(sieve: Sieve, opening: Opening) -> Sieve:
    if opening.at < sieve.scan_until:
        return Sieve((), opening.at + CALM)
    waiting = (*sieve.waiting, opening)
    near = {
        each.file
        for each in waiting
        if opening.at - each.at <= PULSE and not each.written
    }
    if len(near) > FEW or len(waiting) > MOST:
        return Sieve((), opening.at + CALM)
    return Sieve(waiting, sieve.scan_until)


def _ripened(sieve: Sieve, now: float) -> tuple[Sieve, tuple[str, ...]]:
    ripe = [each for each in sieve.waiting if each.at + PULSE <= now]
    rest = sieve.waiting[len(ripe) :]
    written = {each.file for each in sieve.waiting if each.written}
    looks = (each.folder for each in ripe if each.file not in written)
    return Sieve(rest, sieve.scan_until), tuple(dict.fromkeys(looks))
