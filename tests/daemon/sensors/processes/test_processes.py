"""The sensor of programs tells what began and what ended, and little else."""

import select
import subprocess
from collections.abc import Callable, Collection, Iterator

import pytest

from walkaway_daemon.sensors.processes.chooser import choose_starts, choose_table
from walkaway_daemon.sensors.processes.exits import Exits, NoExits, choose_exits
from walkaway_daemon.sensors.processes.process_table import Reach
from walkaway_daemon.sensors.processes.processes import ProcessSensor
from walkaway_daemon.sensors.processes.starts import GatedStarts, NoStarts, Starts
from walkaway_daemon.sensors.sensor import AppClosed, Finding, Report, Sight, Sighting
from walkaway_rules.observation import ProcessStarted


class Table:
    """A table of processes that the test writes."""

    def __init__(self, **names: int) -> None:
        self.ages = dict.fromkeys(names.values(), 3600.0)
        self.names_by_pid = {pid: name for name, pid in names.items()}
        self.scans = 0
        self.reaches = Reach.ALL
        self.looks: list[int] = []

    def begin(self, pid: int, name: str) -> None:
        self.names_by_pid[pid] = name
        self.ages[pid] = 0.0

    def end(self, pid: int) -> None:
        del self.names_by_pid[pid]

    def reach(self) -> Reach:
        return self.reaches

    def pids(self) -> list[int]:
        self.scans += 1
        return list(self.names_by_pid)

    def look(self, pid: int) -> ProcessStarted | None:
        self.looks.append(pid)
        name = self.names_by_pid.get(pid)
        return None if name is None else ProcessStarted(pid, name, f"/bin/{name}")

    def names(self) -> list[str]:
        return [*self.names_by_pid.values()]

    def age(self, pid: int) -> float | None:
        return self.ages.get(pid)

    def folder(self, pid: int) -> str:
        return f"/home/{pid}"

    def settings(self, pid: int, names: Collection[str]) -> dict[str, str]:
        return dict.fromkeys(names, f"/home/{pid}")

    def ancestors(self, pid: int) -> tuple[int, ...]:
        return (pid - 1, 1)


class Teller:
    """Starts that the test tells of; they begin by asking for a list."""

    def __init__(self) -> None:
        self.told: list[Collection[int] | None] = [None]
        self.is_prompt = True
        self.opened = False

    def open(self) -> None:
        self.opened = True

    def fileno(self) -> int | None:
        return None

    def begun(self) -> Collection[int] | None:
        return self.told.pop(0) if self.told else ()

    def due_in(self) -> float:
        return 30.0

    def close(self) -> None:
        self.opened = False


class Told:
    """Exits that are told by the test."""

    def __init__(self) -> None:
        self.following: list[int] = []
        self.news: list[int] = []

    def fileno(self) -> int | None:
        return None

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


class Watch:
    """A sensor between a table and what tells it, with a clock that is stepped."""

    def __init__(
        self,
        table: Table,
        starts: Starts | None = None,
        exits: Exits | None = None,
    ) -> None:
        self.now = 100.0
        self.table = table
        self.sensor = ProcessSensor(
            table, exits or NoExits(), starts or NoStarts(), lambda: self.now
        )
        self.sensor.open(_nothing)

    def read(self, after: float = 0.0) -> Report:
        self.now += after
        return self.sensor.read()


@pytest.fixture
def watched() -> Iterator[Callable[..., Watch]]:
    made: list[Watch] = []

    def make(
        table: Table, starts: Starts | None = None, exits: Exits | None = None
    ) -> Watch:
        made.append(Watch(table, starts, exits))
        return made[-1]

    yield make
    for each in made:
        each.sensor.close()


def test_what_ran_before_is_no_news(watched: Callable[..., Watch]) -> None:
    assert watched(Table(init=1, panel=2)).read() == Report()


def test_what_began_within_the_last_minute_is_news(
    watched: Callable[..., Watch],
) -> None:
    table = Table(init=1)
    table.begin(5, "chat")

    assert watched(table).read() == _started(5, "chat")


def test_what_is_new_on_a_list_is_news_once(watched: Callable[..., Watch]) -> None:
    watch = watched(Table(init=1))
    watch.read()
    watch.table.begin(5, "chat")

    assert watch.read(2.0) == _started(5, "chat")
    assert [watch.read(2.0) for _ in range(5)] == [Report()] * 5


def test_what_is_told_is_news_at_once_and_nothing_is_listed(
    watched: Callable[..., Watch],
) -> None:
    starts = Teller()
    watch = watched(Table(init=1), starts)
    watch.read()
    watch.table.begin(5, "chat")
    starts.told.append({5})

    assert watch.read() == _started(5, "chat")
    assert [watch.read(2.0) for _ in range(5)] == [Report()] * 5
    assert watch.table.scans == 1


def test_what_was_lost_is_found_on_a_list(watched: Callable[..., Watch]) -> None:
    starts = Teller()
    watch = watched(Table(init=1), starts)
    watch.read()
    watch.table.begin(5, "chat")
    starts.told.append(None)

    assert watch.read() == _started(5, "chat")


def test_a_launcher_that_turns_into_a_program_is_news_again(
    watched: Callable[..., Watch],
) -> None:
    watch = watched(Table(init=1))
    watch.read()
    watch.table.begin(5, "sh")
    watch.read(2.0)
    watch.table.names_by_pid[5] = "chat"

    assert watch.read(3.0) == _started(5, "chat")


def test_a_launcher_is_told_of_as_soon_as_it_turns(
    watched: Callable[..., Watch],
) -> None:
    starts = Teller()
    watch = watched(Table(init=1), starts)
    watch.read()
    watch.table.begin(5, "sh")
    starts.told.append({5})
    watch.read()
    watch.table.names_by_pid[5] = "chat"
    starts.told.append({5})

    assert watch.read(0.01) == _started(5, "chat")


def test_what_just_began_is_not_looked_at_again_for_others(
    watched: Callable[..., Watch],
) -> None:
    starts = Teller()
    watch = watched(Table(init=1), starts)
    watch.read()
    for pid in range(10, 20):
        watch.table.begin(pid, "make")
        starts.told.append({pid})
        watch.read(0.01)

    assert watch.table.looks == [*range(10, 20)]
    assert watch.sensor.due_in() == pytest.approx(1.9)


def test_the_end_of_a_followed_program_is_told_once(
    watched: Callable[..., Watch],
) -> None:
    starts = Teller()
    watch = watched(Table(init=1, chat=5), starts)
    watch.read()
    watch.sensor.follow(5)
    assert watch.sensor.due_in() == 2.0
    assert watch.read() == Report()
    watch.table.end(5)

    assert watch.read() == Report(closed=(AppClosed(5),))
    assert watch.read() == Report()
    assert watch.sensor.due_in() == 30.0


def test_the_end_is_told_at_once_where_the_system_says_it(
    watched: Callable[..., Watch],
) -> None:
    exits = Told()
    watch = watched(Table(init=1, chat=5), Teller(), exits)
    watch.read()
    watch.sensor.follow(5)
    exits.news.append(5)

    assert exits.following == [5]
    assert watch.read() == Report(closed=(AppClosed(5),))


@pytest.mark.parametrize(
    ("prompt", "when"), [(True, "at once"), (False, "within two seconds")]
)
def test_the_sensor_says_how_well_it_sees(
    watched: Callable[..., Watch], when: str, *, prompt: bool
) -> None:
    starts = Teller()
    starts.is_prompt = prompt

    assert watched(Table(), starts).sensor.findings() == (
        Finding(
            "Programs",
            Sight.WORKING,
            f"A program on your list is noticed {when} when it starts.",
        ),
    )


def test_in_a_container_programs_outside_of_it_are_said_to_be_unseen(
    watched: Callable[..., Watch],
) -> None:
    table = Table()
    table.reaches = Reach.INSIDE

    assert watched(table).sensor.findings() == (
        Finding(
            "Programs",
            Sight.LIMITED,
            "Walkaway runs in a container: a program on your list is noticed within"
            " two seconds when it starts in there, and nowhere else.",
            "Start Walkaway outside of the container.",
        ),
    )


def test_where_the_system_shows_no_programs_it_is_said(
    watched: Callable[..., Watch],
) -> None:
    table = Table()
    table.reaches = Reach.NOTHING

    assert watched(table).sensor.findings() == (
        Finding(
            "Programs",
            Sight.BLIND,
            "The system does not show which programs run, so none is noticed.",
            "Make /proc readable.",
        ),
    )


def test_where_nobody_tells_it_looks_every_two_seconds(
    watched: Callable[..., Watch],
) -> None:
    assert watched(Table()).sensor.due_in() == 2.0


def test_a_closed_sensor_holds_nothing() -> None:
    exits, starts = Told(), Teller()
    watch = Watch(Table(init=1), starts, exits)
    watch.sensor.follow(1)
    watch.sensor.close()

    assert (starts.opened, exits.following) == (False, [])


def test_whom_a_process_descends_from_is_asked_of_the_table(
    watched: Callable[..., Watch],
) -> None:
    assert watched(Table()).sensor.ancestors(7) == (6, 1)


@pytest.mark.parametrize("prompt", [True, False])
def test_a_real_program_is_seen_from_its_start_to_its_end(*, prompt: bool) -> None:
    starts = choose_starts("linux") if prompt else GatedStarts()
    sensor = ProcessSensor(choose_table("linux"), choose_exits(), starts)
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
    descriptor = sensor.fileno()
    assert descriptor is not None
    for _ in range(100):
        pause = sensor.due_in()
        assert pause is not None
        select.select([descriptor], [], [], min(pause, 0.3))
        if done(sensor.read()):
            return True
    return False
