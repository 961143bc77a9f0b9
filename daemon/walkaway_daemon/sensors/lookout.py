"""The lookout: all sensors together, each read when it calls or when it is due."""

from collections.abc import Callable, Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.sensors.sensor import Finding, Report, Sensor
from walkaway_daemon.sensors.waking import Reading, has_slept
from walkaway_rules.moment import SECOND, Moment


class Lookout:
    """The sensors by name. Times are those of the steady clock."""

    def __init__(
        self,
        sensors: Mapping[str, Sensor],
        clock: Clock,
        awake: Callable[[], int] | None = None,
    ) -> None:
        """Given also a clock that stands still while the computer sleeps, if any."""
        self._sensors = sensors
        self._clock = clock
        self._awake = awake
        self._reading: Reading | None = None
        self._due: dict[str, int] = dict.fromkeys(sensors, 0)
        self._brought: list[Report] = []

    @property
    def names(self) -> AbstractSet[str]:
        """What the sensors are called by."""
        return self._sensors.keys()

    def open(self, bell: Callable[[str], Callable[[], None]]) -> None:
        """Begin to watch; `bell` makes the wake-up call for a name."""
        for name, sensor in self._sensors.items():
            sensor.open(bell(name))

    def read(self, called: Collection[str], now: Moment) -> list[Report]:
        """Return what those bring that called or are due.

        Where one of them fails, nothing of the others is lost: what they brought is
        returned the next time, and who was not read yet is read then.
        """
        self._call(self._sensors.keys() if self._woke(now) else called, now)
        names = self._due_by(now)
        self._take(names, now)
        self._take([name for name in self._due_by(now) if name not in names], now)
        brought, self._brought = self._brought, []
        return brought

    def read_all(self, now: Moment) -> list[Report]:
        """Return what every sensor brings."""
        return self.read(self._sensors.keys(), now)

    def due_in(self, now: Moment) -> float | None:
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

    def _woke(self, now: Moment) -> bool:
        """Return whether the computer slept since the last look."""
        if self._awake is None:
            return False
        before, self._reading = self._reading, Reading(now.steady, self._awake())
        return before is not None and has_slept(before, self._reading)

    def _call(self, names: Iterable[str], now: Moment) -> None:
        for name in self._due.keys() & set(names):
            self._due[name] = now.steady

    def _due_by(self, now: Moment) -> list[str]:
        return [name for name, due in self._due.items() if due <= now.steady]

    def _take(self, names: Collection[str], now: Moment) -> None:
        """Read these; where the machine woke up, the others become due."""
        for name in names:
            report = self._read(name, now)
            self._brought.append(report)
            if report.resumed:
                self._call(self._due.keys() - set(names), now)

    def _read(self, name: str, now: Moment) -> Report:
        sensor = self._sensors[name]
        # Put off first, so that a sensor that fails is not read without end.
        self._due[name] = now.steady + SECOND
        report = sensor.read()
        wait = sensor.due_in()
        if wait is None:
            self._due[name] = _NEVER
        else:
            # It begins now, and not with the turn; else it would end before its time,
            # by all that was done since, and another one would have to follow.
            due = self._clock.now().steady + round(wait * SECOND)
            self._due[name] = min(due, _NEVER)
        return report


_NEVER = 2**62
