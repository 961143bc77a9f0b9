"""A player in a process of its own, on a real bus: what it begins is told."""

import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TypeAlias

import pytest

from desktop.session import needs, wait_until
from walkaway_daemon.computer.bus import open_session_bus
from walkaway_daemon.sensors.media.mpris import MediaSensor
from walkaway_rules.observation import TrackPlayed

pytestmark = pytest.mark.desktop

_Process: TypeAlias = "subprocess.Popen[str]"
_PLAYER = Path(__file__).with_name("player.py")


@pytest.fixture
def bus() -> Iterator[dict[str, str]]:
    """Start a bus of our own; return the environment that leads to it."""
    needs("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        daemon.terminate()


@contextmanager
def player(bus: dict[str, str], name: str) -> Generator[_Process, None, None]:
    command = [sys.executable, str(_PLAYER), name]
    with subprocess.Popen(
        command, env=bus, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def say(process: _Process, line: str) -> None:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()
    assert process.stdout.readline() == "said\n"


class Ear:
    """A sensor that is read until it says what is waited for."""

    def __init__(self, sensor: MediaSensor) -> None:
        self.sensor = sensor
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        for each in self.sensor.read().sightings:
            if isinstance(each.observation, TrackPlayed):
                self.heard.append(each.observation.title)
        return self.heard

    def hears(self, *titles: str) -> None:
        wait_until(str(titles), lambda: self.listen() == [*titles])


@pytest.fixture
def ear(bus: dict[str, str]) -> Iterator[Ear]:
    sensor = MediaSensor(partial(open_session_bus, bus))
    with closing(sensor):
        yield Ear(sensor)


def test_players_present_and_future_are_heard(bus: dict[str, str], ear: Ear) -> None:
    with player(bus, "first") as first, player(bus, "second") as second:
        say(first, "Playing|Bon Iver|Holocene")
        ear.sensor.open(lambda: None)
        ear.hears("Holocene")
        say(first, "Paused|Bon Iver|Holocene")
        say(first, "Playing|Bon Iver|Holocene")
        say(second, "Playing|Bon Iver|Perth")
        ear.hears("Holocene", "Perth")
        say(first, "Playing|Bon Iver|Towers")
        ear.hears("Holocene", "Perth", "Towers")


def test_a_player_that_starts_later_is_heard(bus: dict[str, str], ear: Ear) -> None:
    ear.sensor.open(lambda: None)
    with player(bus, "later") as later:
        say(later, "Playing|Bon Iver|Holocene")
        ear.hears("Holocene")
    with player(bus, "later") as again:
        say(again, "Playing|Bon Iver|Holocene")
        ear.hears("Holocene", "Holocene")


def test_a_thousand_tracks_are_heard_and_each_at_once(
    bus: dict[str, str], ear: Ear
) -> None:
    ear.sensor.open(lambda: None)
    waits: list[float] = []
    with player(bus, "fast") as fast:
        for number in range(1000):
            begin = monotonic()
            say(fast, f"Playing|Somebody|{number}")
            while len(ear.listen()) <= number:
                assert monotonic() - begin < 5
            waits.append(monotonic() - begin)

    assert ear.heard == [str(number) for number in range(1000)]
    assert sorted(waits)[500] < 0.05
