"""Each sensor is read when it calls or is due, and not otherwise."""

from collections.abc import Callable, Mapping

import pytest

from daemon.fake_house import NOON, ScriptedSensor, StepClock
from walkaway_daemon.sensors.lookout import Lookout
from walkaway_daemon.sensors.sensor import Report, Sensor
from walkaway_rules.moment import HOUR, SECOND, plus


class BrokenSensor(ScriptedSensor):
    """A sensor with a fault."""

    def read(self) -> Report:
        self.reads += 1
        message = "a fault"
        raise ValueError(message)


class SlowSensor(ScriptedSensor):
    """A sensor that takes a quarter of a second to read, and rests for two."""

    def __init__(self, clock: StepClock) -> None:
        super().__init__(pause=2)
        self._clock = clock

    def read(self) -> Report:
        self._clock.step(0.25)
        return super().read()


def _lookout(
    sensors: Mapping[str, Sensor], awake: Callable[[], int] | None = None
) -> Lookout:
    return Lookout(sensors, StepClock(), awake)


def test_at_first_every_sensor_is_read() -> None:
    one, two = ScriptedSensor(), ScriptedSensor(pause=2)

    assert _lookout({"one": one, "two": two}).read((), NOON) == [Report(), Report()]


def test_a_sensor_is_read_when_it_calls() -> None:
    one, two = ScriptedSensor(), ScriptedSensor()
    lookout = _lookout({"one": one, "two": two})
    lookout.read_all(NOON)
    lookout.read({"two", "nobody"}, NOON)

    assert (one.reads, two.reads) == (1, 2)


def test_a_sensor_is_read_when_it_is_due() -> None:
    sensor = ScriptedSensor(pause=2)
    lookout = _lookout({"one": sensor})
    lookout.read_all(NOON)
    lookout.read((), plus(NOON, SECOND))
    early = sensor.reads
    lookout.read((), plus(NOON, 2 * SECOND))

    assert (early, sensor.reads) == (1, 2)


def test_a_wait_begins_once_the_sensor_was_read() -> None:
    clock = StepClock()
    lookout = Lookout({"one": SlowSensor(clock)}, clock)
    turn = clock.now()
    clock.step(0.25)  # What else is done in a turn, before sensors are read.
    lookout.read_all(turn)

    assert lookout.due_in(clock.now()) == 2.0


def test_when_the_machine_wakes_up_every_sensor_is_read_once() -> None:
    one, two = ScriptedSensor(), ScriptedSensor()
    lookout = _lookout({"one": one, "two": two})
    lookout.read_all(NOON)
    two.reports.append(Report(resumed=True))
    lookout.read({"two"}, NOON)

    assert (one.reads, two.reads) == (2, 2)


def test_sleep_that_nobody_told_of_is_noticed_by_the_clocks() -> None:
    one, two = ScriptedSensor(), ScriptedSensor()
    clock = iter([0, 2 * SECOND, 3 * SECOND, 4 * SECOND])
    lookout = _lookout({"one": one, "two": two}, lambda: next(clock))
    lookout.read((), NOON)
    lookout.read((), plus(NOON, 2 * SECOND))
    before = one.reads, two.reads
    lookout.read({"one"}, plus(NOON, 8 * HOUR))
    lookout.read((), plus(NOON, 8 * HOUR + SECOND))

    assert before == (1, 1)
    assert (one.reads, two.reads) == (2, 2)


def test_the_pause_is_that_of_the_next_one() -> None:
    lookout = _lookout({"one": ScriptedSensor(), "two": ScriptedSensor(pause=2)})
    assert lookout.due_in(NOON) == 0.0
    lookout.read_all(NOON)

    assert lookout.due_in(plus(NOON, SECOND // 2)) == 1.5
    assert lookout.due_in(plus(NOON, 9 * SECOND)) == 0.0


def test_sensors_that_only_call_have_no_pause() -> None:
    lookout = _lookout({"one": ScriptedSensor()})
    lookout.read_all(NOON)

    assert lookout.due_in(NOON) is None
    assert _lookout({}).due_in(NOON) is None


def test_a_sensor_with_a_fault_is_not_read_without_end() -> None:
    sensor = BrokenSensor()
    lookout = _lookout({"one": sensor})
    with pytest.raises(ValueError, match="a fault"):
        lookout.read((), NOON)

    assert lookout.read((), NOON) == []
    assert lookout.due_in(NOON) == 1.0


def test_a_sensor_with_a_fault_costs_nothing_of_what_the_others_bring() -> None:
    before, after = ScriptedSensor(), ScriptedSensor()
    lookout = _lookout({"one": before, "two": BrokenSensor(), "three": after})
    before.reports.append(Report(resumed=True))
    with pytest.raises(ValueError, match="a fault"):
        lookout.read((), NOON)

    assert lookout.read((), NOON) == [Report(resumed=True), Report()]
    assert (before.reads, after.reads) == (1, 1)


def test_who_called_is_read_also_after_another_failed() -> None:
    sensor = ScriptedSensor()
    lookout = _lookout({"one": BrokenSensor(), "two": sensor})
    with pytest.raises(ValueError, match="a fault"):
        lookout.read((), NOON)
    lookout.read((), NOON)
    later = plus(NOON, SECOND)
    with pytest.raises(ValueError, match="a fault"):
        lookout.read({"two"}, later)

    assert sensor.reads == 1
    assert lookout.read((), later) == [Report()]
    assert sensor.reads == 2


def test_opening_gives_each_its_own_bell() -> None:
    one, two, rung = ScriptedSensor(), ScriptedSensor(), list[str]()
    lookout = _lookout({"one": one, "two": two})
    lookout.open(lambda name: lambda: rung.append(name))
    two.wake()

    assert rung == ["two"]


def test_findings_and_closing_are_those_of_all() -> None:
    one, two = ScriptedSensor(), ScriptedSensor()
    lookout = _lookout({"one": one, "two": two})
    lookout.close()

    assert len(lookout.findings()) == 2
    assert one.closed
    assert two.closed
