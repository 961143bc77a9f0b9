"""The sensor of keepsakes: folders that are looked into."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from walkaway_daemon.sensors.keepsakes.chooser import begin_watch
from walkaway_daemon.sensors.keepsakes.clutter import are_scanned
from walkaway_daemon.sensors.keepsakes.keepsake_finding import keepsake_findings
from walkaway_daemon.sensors.keepsakes.sifting import Sieve, sift
from walkaway_daemon.sensors.sensor import Finding, Report, Sighting
from walkaway_rules.observation import FileOpened
from walkaway_rules.rulebook import Rulebook

if TYPE_CHECKING:
    from walkaway_daemon.sensors.keepsakes.keepsake_watch import KeepsakeWatch


class KeepsakeSensor:
    """Looks into the folders that the rules in force name."""

    def __init__(
        self,
        rulebook: Callable[[], Rulebook],
        *,
        watch: "Callable[[Callable[[], None]], KeepsakeWatch]" = begin_watch,
        clock: Callable[[], float] = monotonic,
        programs: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        """Given what returns the rules in force, and the names of what runs."""
        self._rulebook = rulebook
        self._make = watch
        self._clock = clock
        self._programs = programs
        self._watch: KeepsakeWatch | None = None
        self._wake: Callable[[], None] | None = None
        self._seen: Rulebook | None = None
        self._sieve = Sieve()

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; `wake` is called from another thread when a file was opened."""
        self._wake = wake
        self._follow()

    def read(self) -> Report:
        """Return the folders that somebody looked into."""
        self._follow()
        openings = self._watch.collect() if self._watch else ()
        self._sieve, folders = sift(self._sieve, openings, self._clock())
        if folders and are_scanned(self._programs()):
            return Report()
        return Report(sightings=[_look(folder) for folder in folders])

    def due_in(self) -> float | None:
        """Return the seconds until an opening is sifted; None where there is none."""
        due = self._sieve.due
        return None if due is None else max(0.0, due - self._clock())

    def findings(self) -> Sequence[Finding]:
        """Return how well the folders are seen."""
        if self._wake is None:
            return ()
        standings = self._watch.standings if self._watch else ()
        named = bool(named_folders(self._rulebook()))
        return keepsake_findings(standings, named=named)

    def close(self) -> None:
        """Give back every watch and thread."""
        if self._watch is not None:
            self._watch.close()

    def _follow(self) -> None:
        rulebook = self._rulebook()
        if self._wake is None or rulebook is self._seen:
            return
        folders = named_folders(rulebook)
        if folders and self._watch is None:
            self._watch = self._make(self._wake)
        if self._watch is not None:
            self._watch.follow(folders)
        # Last, so that what fails, as loading may, is tried again and not passed over.
        self._seen = rulebook


def named_folders(rulebook: Rulebook) -> tuple[str, ...]:
    """Return the keepsake folders of a rulebook, each once, as paths of this system."""
    folders = (folder for person in rulebook.people for folder in person.keepsakes)
    return tuple(dict.fromkeys(str(Path(each).expanduser()) for each in folders))


def _look(folder: str) -> Sighting:
    # Which file it was does not matter, and is not known any more.
    return Sighting(FileOpened(f"{folder}/."))
