"""The history sensor with the smallest loop around it, beside real browsers."""

import threading
import time
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.folders.chooser import choose_folders
from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.history_watch import FolderWatch
from walkaway_daemon.sensors.sensor import Cursor, Sighting
from walkaway_rules.observation import ProcessStarted, Visit


@dataclass
class HistoryGuard:
    """A sensor with the smallest loop around it."""

    sensor: HistorySensor
    woken: threading.Event = field(default_factory=threading.Event)
    sightings: list[Sighting] = field(default_factory=list[Sighting])
    cursors: dict[str, Cursor] = field(default_factory=dict[str, Cursor])

    def run(self, until: Callable[[], bool], seconds: float) -> None:
        """Read when woken or when asked to, until it holds or time is over."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            pause = self.sensor.due_in()
            self.woken.wait(min(0.2, 0.2 if pause is None else pause))
            self.woken.clear()
            report = self.sensor.read()
            self.sightings += report.sightings
            self.cursors.update({cursor.source: cursor for cursor in report.cursors})

    def has_read_a_row(self) -> bool:
        """Return whether a visit stands in a history by now."""
        return any(cursor.position > 0 for cursor in self.cursors.values())

    def has_read_until(self, at: int) -> bool:
        """Return whether a visit of then or later was read in a history by now."""
        return any(cursor.time >= at for cursor in self.cursors.values())

    def addresses(self) -> list[str]:
        """Return what was seen, each visit once, by its time."""
        return [visit.address for visit in distinct(self.sightings)]


def distinct(sightings: Sequence[Sighting]) -> list[Visit]:
    """Return the visits; one that is told again with its title is the same."""
    found: dict[tuple[str, int], Visit] = {}
    for sighting in sightings:
        if isinstance(sighting.observation, Visit):
            visit = sighting.observation
            found[visit.address, visit.at] = visit
    return [visit for visit in found.values() if visit.address.startswith("http")]


@contextmanager
def history_guard(
    home: Path,
    cursors: Sequence[Cursor] = (),
    running: Callable[[], Iterable[ProcessStarted]] = tuple,
) -> Generator[HistoryGuard]:
    surroundings = Surroundings(home, "linux", {}, running)
    watch = partial(FolderWatch, folders=choose_folders("linux"))
    sensor = HistorySensor(
        surroundings, b"secret", SystemClock().now, cursors, watch=watch
    )
    guard = HistoryGuard(sensor)
    sensor.open(guard.woken.set)
    try:
        yield guard
    finally:
        sensor.close()
