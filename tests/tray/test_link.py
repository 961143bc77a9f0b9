"""The link to the guard comes back by itself, over a real socket."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from select import select
from tempfile import TemporaryDirectory

import pytest

from desktop.pretend_guard import pretend_guard
from walkaway_daemon.control.client import Client
from walkaway_daemon.control.message import Done, FeelPull
from walkaway_rules.status import Status
from walkaway_tray.link import LATER_SECONDS, RETRY_SECONDS, GuardLink

STATUS = Status(23, 22, 23, 23, 0, 5)


class Ear:
    """Hears what the link tells, and has the time it asks for."""

    def __init__(self, path: Path) -> None:
        self.told: list[Status | None] = []
        self.time = 100.0
        self.link = GuardLink(Client(path), self.told.append, lambda: self.time)

    def turn(self, seconds: float = 0.0) -> None:
        self.time += seconds
        self.link.pump()

    def until(self, count: int) -> None:
        """Take turns until `count` statuses were told."""
        while len(self.told) < count:
            assert select([self.link.fileno() or 0], [], [], 10)[0], "nothing was told"
            self.turn()


@pytest.fixture
def path() -> Iterator[Path]:
    # A socket's path may have 107 characters; pytest's own folders are longer.
    with TemporaryDirectory(prefix="walk-") as folder:
        yield Path(folder, "control")


@pytest.fixture
def ear(path: Path) -> Iterator[Ear]:
    ear = Ear(path)
    yield ear
    ear.link.close()


def test_the_status_is_told_at_once(path: Path, ear: Ear) -> None:
    with pretend_guard(path, STATUS):
        ear.turn()

    assert ear.told == [STATUS]


def test_a_change_is_told(path: Path, ear: Ear) -> None:
    with pretend_guard(path, STATUS) as guard:
        ear.turn()
        guard.say(replace(STATUS, streak=24))
        ear.until(2)

    assert ear.told == [STATUS, replace(STATUS, streak=24)]


def test_an_absent_guard_is_told_once(ear: Ear) -> None:
    ear.turn()
    ear.turn(RETRY_SECONDS)
    ear.turn(RETRY_SECONDS)

    assert ear.told == [None]


def test_a_guard_that_starts_later_is_found(path: Path, ear: Ear) -> None:
    ear.turn()
    with pretend_guard(path, STATUS):
        ear.turn(RETRY_SECONDS / 2)
        assert ear.told == [None]
        ear.turn(RETRY_SECONDS)

    assert ear.told == [None, STATUS]


def test_a_guard_that_starts_anew_is_found_again(path: Path, ear: Ear) -> None:
    with pretend_guard(path, STATUS):
        ear.turn()
    ear.turn()
    with pretend_guard(path, STATUS):
        ear.turn(RETRY_SECONDS)

    assert ear.told == [STATUS, None, STATUS]


def test_the_guard_can_be_asked(path: Path, ear: Ear) -> None:
    with pretend_guard(path, STATUS) as guard:
        ear.turn()
        reply = ear.link.ask(FeelPull())

    assert reply == Done("Done")
    assert FeelPull() in guard.asked


def test_an_absent_guard_cannot_be_asked(ear: Ear) -> None:
    assert ear.link.ask(FeelPull()) is None


def test_a_guard_that_goes_while_asked_is_missed(path: Path, ear: Ear) -> None:
    with pretend_guard(path, STATUS):
        ear.turn()

    assert ear.link.ask(FeelPull()) is None
    assert ear.told == [STATUS, None]


def test_a_present_guard_costs_nothing(path: Path, ear: Ear) -> None:
    with pretend_guard(path, STATUS):
        ear.turn()

        assert ear.link.due_in() is None
        assert ear.link.fileno() is not None


def test_a_long_absence_is_looked_at_less_often(ear: Ear) -> None:
    for _ in range(100):
        ear.turn(LATER_SECONDS)

    assert ear.link.fileno() is None
    assert ear.link.due_in() == LATER_SECONDS


def test_a_guard_that_is_about_to_start_is_looked_for_at_once(ear: Ear) -> None:
    for _ in range(100):
        ear.turn(LATER_SECONDS)
    ear.link.hurry()

    assert ear.link.due_in() == 0
    ear.turn()
    assert ear.link.due_in() == RETRY_SECONDS
    assert ear.told == [None]
