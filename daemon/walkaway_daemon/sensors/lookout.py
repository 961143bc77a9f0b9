"""The lookout: all sensors together, each read when it calls or when it is due."""

from collections.abc import Callable, Collection, Mapping

from walkaway_daemon.sensors.sensor import Finding, Report, Sensor
from walkaway_rules.moment import SECOND, Moment


class Lookout:
    """The sensors by name. Times are those of the steady clock."""

    def __init__(self, sensors: Mapping[str, Sensor]) -> None:
        self._sensors = sensors
        self._due: dict[str, int] = dict.fromkeys(sensors, 0)

    def open(self, bell: Callable[[str], Callable[[], None]]) -> None:
        """Begin to watch; `bell` makes the wake-up call for a name."""
        for name, sensor in self._sensors.items():
            sensor.open(bell(name))

    def read(self, called: Collection[str], now: Moment) -> list[Report]:
        """Return what those bring that called or are due."""
        names = [
            name
            for name, due in self._due.items()
            if name in called or due <= now.steady
        ]
        reports = [self._read(name, now) for name in names]
        if any(report.resumed for report in reports):
            rest = [name for name in self._due if name not in names]
            reports += [self._read(name, now) for name in rest]
        return reports

    def read_all(self, now: Moment) -> list[Report]:
        """Return what every sensor brings."""
        return self.read(self._sensors.keys(), now)

    def pause(self, now: Moment) -> float | None:
        """Return the seconds until the next one is due, or None."""
        due = min(self._due.values(), default=_NEVER)
        return None if due >= _NEVER else max(0.0, (due - now.steady) / SECOND)

    def findings(self) -> tuple[Finding, ...]:
        """Return what all of them see and do not see."""
        return tuple(
            finding
            for sensor in self._sensors.values()
            for finding in sensor.findings()
        )

    def close(self) -> None:
        """Close all of them."""
        for sensor in self._sensors.values():
            sensor.close()

    def _read(self, name: str, now: Moment) -> Report:
        sensor = self._sensors[name]
        # Put off first, so that a sensor that fails is not read without end.
        self._due[name] = now.steady + SECOND
        report = sensor.read()
        pause = sensor.pause()
        wait = _NEVER if pause is None else round(pause * SECOND)
        self._due[name] = min(now.steady + wait, _NEVER)
        return report


_NEVER = 2**62
