"""Overheard: a sensor of programs that another sensor listens to."""

from collections.abc import Callable, Sequence

from walkaway_daemon.sensors.sensor import Finding, Report, Sensor
from walkaway_rules.observation import ProcessStarted


class Overheard:
    """Passes every program that began on to a listener, and on to the guard."""

    def __init__(
        self, programs: Sensor, listener: Callable[[ProcessStarted], None]
    ) -> None:
        self._programs = programs
        self._listener = listener

    def open(self, wake: Callable[[], None]) -> None:
        """Begin to watch."""
        self._programs.open(wake)

    def read(self) -> Report:
        """Return what is new, after the listener has heard it."""
        report = self._programs.read()
        for sighting in report.sightings:
            if isinstance(sighting.observation, ProcessStarted):
                self._listener(sighting.observation)
        return report

    def due_in(self) -> float | None:
        """Return the seconds after which to read."""
        return self._programs.due_in()

    def findings(self) -> Sequence[Finding]:
        """Return what is seen of programs."""
        return self._programs.findings()

    def close(self) -> None:
        """Stop watching."""
        self._programs.close()
