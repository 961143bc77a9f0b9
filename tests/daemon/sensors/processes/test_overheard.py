"""A sensor of programs that somebody listens to."""

from collections.abc import Callable, Sequence

from walkaway_daemon.sensors.processes.overheard import Overheard
from walkaway_daemon.sensors.sensor import Finding, Report, Sight, Sighting
from walkaway_rules.observation import FileOpened, ProcessStarted

_BEGAN = ProcessStarted(7, "chat", "/usr/bin/chat")
_FOUND = Finding("Programs", Sight.WORKING, "They are seen.")
_REPORT = Report((Sighting(_BEGAN), Sighting(FileOpened("/x"))))


class _Programs:
    """A sensor that notes what is asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def open(self, wake: Callable[[], None]) -> None:
        wake()

    def read(self) -> Report:
        return _REPORT

    def due_in(self) -> float | None:
        return 2.0

    def findings(self) -> Sequence[Finding]:
        return (_FOUND,)

    def close(self) -> None:
        self.asked.append("close")


def test_programs_are_heard_and_all_that_was_seen_is_passed_on() -> None:
    heard: list[ProcessStarted] = []
    sensor = Overheard(_Programs(), heard.append)

    assert sensor.read() is _REPORT
    assert heard == [_BEGAN]


def test_everything_else_is_the_sensors_own() -> None:
    programs, woken = _Programs(), list[str]()
    sensor = Overheard(programs, lambda _: None)
    sensor.open(lambda: woken.append("woken"))
    sensor.close()

    assert (sensor.due_in(), sensor.findings()) == (2.0, (_FOUND,))
    assert (woken, programs.asked) == (["woken"], ["close"])
