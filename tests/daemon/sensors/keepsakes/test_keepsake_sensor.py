"""From a file that is opened to a match on the person it reminds of."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from walkaway_daemon.sensors.keepsakes.keepsake_sensor import (
    KeepsakeSensor,
    named_folders,
)
from walkaway_daemon.sensors.keepsakes.keepsake_watch import KeepsakeWatch
from walkaway_daemon.sensors.sensor import Sight, Sighting
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import FileOpened
from walkaway_rules.rulebook import Person, Rulebook


def _rulebook(*folders: str) -> Rulebook:
    return Rulebook(people=(Person(alias="J", keepsakes=folders),))


@dataclass
class Room:
    """A sensor over a real folder, on a clock that the test moves."""

    folder: Path
    rulebook: Rulebook = field(default_factory=Rulebook)
    programs: list[str] = field(default_factory=list[str])
    ahead: float = 0.0
    news: Event = field(default_factory=Event)

    def sensor(self) -> KeepsakeSensor:
        return KeepsakeSensor(
            lambda: self.rulebook,
            watch=partial(KeepsakeWatch, pulse=0.05),
            clock=lambda: monotonic() + self.ahead,
            programs=lambda: self.programs,
        )

    def watched(self, sensor: KeepsakeSensor) -> None:
        sensor.open(self.news.set)
        self.until(lambda: is_watching(sensor))

    def until(self, holds: Callable[[], bool]) -> None:
        end = monotonic() + 20
        while not holds():
            assert monotonic() < end
            self.news.wait(0.02)

    def look(self) -> None:
        self.news.clear()
        (self.folder / "a.jpg").read_bytes()
        assert self.news.wait(20)


def is_watching(sensor: KeepsakeSensor) -> bool:
    """Return whether a folder is watched by now."""
    return any(each.sight is Sight.WORKING for each in sensor.findings())


@pytest.fixture
def room(tmp_path: Path) -> Room:
    folder = tmp_path / "Lisbon"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"1")
    return Room(folder, _rulebook(str(folder)))


@pytest.fixture
def sensor(room: Room) -> Iterator[KeepsakeSensor]:
    sensor = room.sensor()
    with closing(sensor):
        yield sensor


def test_a_look_into_a_keepsake_is_a_match_and_its_file_is_not_known(
    room: Room, sensor: KeepsakeSensor
) -> None:
    room.watched(sensor)
    room.look()
    assert not sensor.read().sightings
    wait = sensor.due_in()
    assert wait is not None
    room.ahead += wait + 0.01
    (seen,) = sensor.read().sightings
    match = compile_matcher(room.rulebook, b"secret").match(seen.observation)

    assert seen == Sighting(FileOpened(f"{room.folder}/."))
    assert match is not None
    assert (match.kind, match.boundary.alias) == (MatchKind.KEEPSAKE, "J")


def test_what_an_indexer_opens_is_no_look(room: Room, sensor: KeepsakeSensor) -> None:
    room.watched(sensor)
    room.programs.append("tracker-extract-3")
    room.look()
    sensor.read()
    room.ahead += 2

    assert not sensor.read().sightings


def test_a_watch_that_cannot_begin_is_told(room: Room) -> None:
    def fail(_: Callable[[], None]) -> KeepsakeWatch:
        raise ImportError

    sensor = KeepsakeSensor(lambda: room.rulebook, watch=fail)
    with closing(sensor), pytest.raises(ImportError):
        sensor.open(room.news.set)

    told = [(each.subject, each.sight) for each in sensor.findings()]
    assert told == [("Keepsakes", Sight.LIMITED)]


def test_rules_that_change_are_followed(room: Room, sensor: KeepsakeSensor) -> None:
    folder = str(room.folder)
    room.rulebook = Rulebook()
    sensor.open(room.news.set)
    assert sensor.findings() == ()

    room.rulebook = _rulebook(folder)
    sensor.read()
    room.until(lambda: is_watching(sensor))


def test_folders_are_named_once_and_at_home() -> None:
    rulebook = Rulebook(
        people=(
            Person(alias="J", keepsakes=("~/a", "/b")),
            Person(alias="K", keepsakes=("/b",)),
        )
    )

    assert named_folders(rulebook) == (str(Path.home() / "a"), "/b")


def test_a_sensor_that_never_opened_says_nothing(sensor: KeepsakeSensor) -> None:
    assert sensor.findings() == ()
    assert not sensor.read().sightings
    assert sensor.due_in() is None


def test_nothing_watches_before_the_rules_name_a_folder(room: Room) -> None:
    made: list[KeepsakeWatch] = []

    def make(wake: Callable[[], None]) -> KeepsakeWatch:
        made.append(KeepsakeWatch(wake))
        return made[0]

    rulebook = Rulebook()
    with closing(KeepsakeSensor(lambda: rulebook, watch=make)) as sensor:
        sensor.open(room.news.set)
        sensor.read()
        assert not made

        rulebook = room.rulebook
        sensor.read()
        rulebook = Rulebook()
        sensor.read()
        assert len(made) == 1


def test_a_watch_that_cannot_be_loaded_is_asked_for_again(room: Room) -> None:
    tries: list[str] = []

    def make(wake: Callable[[], None]) -> KeepsakeWatch:
        tries.append("again")
        if len(tries) < 3:
            raise ImportError
        return KeepsakeWatch(wake)

    with closing(KeepsakeSensor(lambda: room.rulebook, watch=make)) as sensor:
        with pytest.raises(ImportError):
            sensor.open(room.news.set)
        with pytest.raises(ImportError):
            sensor.read()
        sensor.read()

    assert len(tries) == 3
