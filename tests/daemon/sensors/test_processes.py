"""The sensor of programs tells what began and what ended, and little else."""

import subprocess
from collections.abc import Callable

from walkaway_daemon.sensors.exits import NoExits
from walkaway_daemon.sensors.processes import ProcessSensor, open_process_sensor
from walkaway_daemon.sensors.sensor import AppClosed, Finding, Report, Sight, Sighting
from walkaway_rules.observation import ProcessStarted


class Table:
    """A table of processes that the test writes."""

    def __init__(self, **names: int) -> None:
        self.ages = dict.fromkeys(names.values(), 3600.0)
        self.names = {pid: name for name, pid in names.items()}
        self.marks = 1
        self.scans = 0
        self.gated = True

    def begin(self, pid: int, name: str) -> None:
        self.names[pid] = name
        self.ages[pid] = 0.0
        self.marks += 1

    def end(self, pid: int) -> None:
        del self.names[pid]

    def mark(self) -> bytes | None:
        return b"%d" % self.marks if self.gated else None

    def pids(self) -> list[int]:
        self.scans += 1
        return list(self.names)

    def look(self, pid: int) -> ProcessStarted | None:
        name = self.names.get(pid)
        return None if name is None else ProcessStarted(pid, name, f"/bin/{name}")

    def age(self, pid: int) -> float | None:
        return self.ages.get(pid)

    def close(self) -> None:
        self.names = {}


class Told:
    """Exits that are told by the test."""

    def __init__(self) -> None:
        self.following: list[int] = []
        self.news: list[int] = []

    def fileno(self) -> int | None:
        return 99

    def follow(self, pid: int) -> bool:
        self.following.append(pid)
        return True

    def ended(self) -> list[int]:
        news, self.news = self.news, []
        return news

    def close(self) -> None:
        self.following = []


def _started(pid: int, name: str) -> Report:
    return Report(sightings=(Sighting(ProcessStarted(pid, name, f"/bin/{name}")),))


def _nothing() -> None:
    """Nobody is woken."""


def _settled(table: Table) -> ProcessSensor:
    sensor = ProcessSensor(table, NoExits())
    sensor.open(_nothing)
    sensor.read()
    return sensor


def test_what_ran_before_is_no_news() -> None:
    sensor = ProcessSensor(Table(init=1, panel=2), NoExits())

    assert sensor.read() == Report()


def test_what_began_within_the_last_minute_is_news() -> None:
    table = Table(init=1)
    table.begin(5, "chat")

    assert ProcessSensor(table, NoExits()).read() == _started(5, "chat")


def test_what_begins_is_news_once() -> None:
    table = Table(init=1)
    sensor = _settled(table)
    table.begin(5, "chat")

    assert sensor.read() == _started(5, "chat")
    assert [sensor.read() for _ in range(5)] == [Report()] * 5


def test_a_launcher_that_turns_into_a_program_is_news_again() -> None:
    table = Table(init=1)
    sensor = _settled(table)
    table.begin(5, "sh")
    sensor.read()
    table.names[5] = "chat"

    assert sensor.read() == _started(5, "chat")


def test_where_nothing_begins_nothing_is_listed() -> None:
    table = Table(init=1)
    sensor = _settled(table)
    scans = table.scans
    for _ in range(10):
        sensor.read()

    assert table.scans == scans


def test_without_a_gate_every_read_lists() -> None:
    table = Table(init=1)
    table.gated = False
    sensor = _settled(table)
    table.names[5] = "chat"

    assert sensor.read() == _started(5, "chat")


def test_the_end_of_a_followed_program_is_told_once() -> None:
    table = Table(init=1, chat=5)
    sensor = _settled(table)
    sensor.follow(5)
    assert sensor.read() == Report()
    table.end(5)

    assert sensor.read() == Report(closed=(AppClosed(5),))
    assert sensor.read() == Report()


def test_the_end_is_told_at_once_where_the_system_says_it() -> None:
    table, exits = Table(init=1, chat=5), Told()
    sensor = ProcessSensor(table, exits)
    sensor.read()
    sensor.follow(5)
    exits.news.append(5)

    assert exits.following == [5]
    assert sensor.fileno() == 99
    assert sensor.read() == Report(closed=(AppClosed(5),))


def test_the_sensor_says_how_well_it_sees() -> None:
    sensor = ProcessSensor(Table(), NoExits())

    assert sensor.pause() == 2.0
    assert sensor.fileno() is None
    assert sensor.findings() == (
        Finding(
            "Programs",
            Sight.WORKING,
            "A program on your list is noticed within two seconds of its start.",
        ),
    )


def test_a_closed_sensor_holds_nothing() -> None:
    table, exits = Table(init=1), Told()
    sensor = ProcessSensor(table, exits)
    sensor.follow(1)
    sensor.close()

    assert (table.names, exits.following) == ({}, [])


def test_a_real_program_is_seen_from_its_start_to_its_end() -> None:
    sensor = open_process_sensor()
    sensor.open(_nothing)
    sensor.read()
    with subprocess.Popen(["/bin/sleep", "60"]) as child:
        seen = _read_until(sensor, lambda report: _names(report, child.pid))
        sensor.follow(child.pid)
        child.kill()
        child.wait()
        ended = _read_until(
            sensor, lambda report: AppClosed(child.pid) in report.closed
        )
    sensor.close()

    assert seen
    assert ended


def _names(report: Report, pid: int) -> bool:
    looks = [sighting.observation for sighting in report.sightings]
    return any(isinstance(look, ProcessStarted) and look.pid == pid for look in looks)


def _read_until(sensor: ProcessSensor, done: Callable[[Report], bool]) -> bool:
    return any(done(sensor.read()) for _ in range(1000))
