"""Whispers through something that may fail, hang, or say nothing."""

import select
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest

from walkaway_daemon.interventions.balloon import limits_of
from walkaway_daemon.interventions.baseline import BaselineNotifier
from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Heard, Whisper

WHISPER = Whisper("u", "J can wait", "A breath.", "Turn back", "Not now")


class OddError(Exception):
    """What a foreign library may raise."""


@dataclass
class Corner:
    """A baseline notifier over a balloon that does as the test says."""

    heard: list[Heard] = field(default_factory=list[Heard])
    shown: list[tuple[str, str, str]] = field(
        default_factory=list[tuple[str, str, str]]
    )
    may_return: threading.Event = field(default_factory=threading.Event)
    fails: bool = False
    now: float = 0.0
    taken_down: list[threading.Event] = field(default_factory=list[threading.Event])
    """One for each that was shown."""
    notifier: BaselineNotifier = field(init=False)

    def __post_init__(self) -> None:
        self.may_return.set()
        self.notifier = BaselineNotifier(
            self.heard.append,
            limits_of("win32"),
            self.balloon,
            Service.SCRIPTED,
            lambda: self.now,
        )

    def balloon(self, title: str, body: str, sender: str) -> Callable[[], None]:
        self.shown.append((title, body, sender))
        self.may_return.wait(10)
        if self.fails:
            raise OddError(body)
        self.taken_down.append(threading.Event())
        return self.taken_down[-1].set

    def settle(self) -> None:
        """Wait for the worker as the loop would: by the descriptor."""
        number = self.notifier.fileno()
        assert number is not None
        assert select.select([number], [], [], 10)[0]
        self.notifier.pump()

    def settle_all(self, count: int) -> None:
        """Wait until so many are heard of."""
        while len(self.heard) < count:
            self.settle()

    def is_taken_down(self, number: int) -> bool:
        """Wait for that, and return whether it came."""
        return self.taken_down[number].wait(10)

    def service(self) -> Service:
        found = self.notifier.finding()
        return next(one for one in Service if notification_finding(one) == found)


@pytest.fixture
def corner() -> Iterator[Corner]:
    corner = Corner()
    yield corner
    corner.may_return.set()
    corner.notifier.close()
    for thread in threading.enumerate():
        if thread.name == "whisper":
            thread.join()


def test_a_taken_whisper_is_told_as_shown_and_nothing_more(corner: Corner) -> None:
    corner.notifier.show(WHISPER)
    corner.settle()

    assert corner.shown == [("J can wait", "A breath.", "Walkaway")]
    assert corner.heard == [Heard("u", None)]
    assert corner.service() is Service.SCRIPTED


def test_a_discreet_whisper_has_no_sender(corner: Corner) -> None:
    corner.notifier.show(replace(WHISPER, discreet=True))
    corner.settle()

    assert corner.shown == [("J can wait", "A breath.", "")]


def test_a_failed_whisper_is_not_told_as_shown(
    corner: Corner, caplog: pytest.LogCaptureFixture
) -> None:
    corner.fails = True
    corner.notifier.show(WHISPER)
    corner.settle()

    assert corner.heard == []
    assert corner.service() is Service.FAILING
    assert caplog.messages == ["a whisper was not shown: OddError"]


def test_a_later_success_is_believed(corner: Corner) -> None:
    corner.fails = True
    corner.notifier.show(WHISPER)
    corner.settle()
    corner.fails = False
    corner.notifier.show(WHISPER)
    corner.settle()

    assert corner.service() is Service.SCRIPTED


def test_a_hung_call_blocks_nobody_and_is_told(corner: Corner) -> None:
    corner.may_return.clear()
    corner.notifier.show(WHISPER)
    corner.notifier.pump()
    assert corner.service() is Service.SCRIPTED

    corner.now = 15.0
    assert corner.service() is Service.HANGING
    assert corner.heard == []


def test_a_second_whisper_does_not_wait_for_the_one_before(corner: Corner) -> None:
    corner.may_return.clear()
    for urge in ("u", "v"):
        corner.notifier.show(replace(WHISPER, urge=urge))
    corner.may_return.set()
    corner.settle_all(2)

    assert sorted(one.urge for one in corner.heard) == ["u", "v"]


def test_a_second_whisper_takes_the_place_of_the_one_before(corner: Corner) -> None:
    corner.notifier.show(WHISPER)
    corner.settle()
    corner.notifier.show(replace(WHISPER, urge="v"))
    corner.settle()

    assert corner.is_taken_down(0)
    assert not corner.taken_down[1].is_set()


def test_one_that_fails_takes_no_place(corner: Corner) -> None:
    corner.notifier.show(WHISPER)
    corner.settle()
    corner.fails = True
    corner.notifier.show(replace(WHISPER, urge="v"))
    corner.settle()

    assert not corner.taken_down[0].is_set()


def test_where_one_hangs_the_newest_waits_for_it(corner: Corner) -> None:
    corner.may_return.clear()
    corner.notifier.show(WHISPER)
    corner.now = 15.0
    for urge in ("v", "w"):
        corner.notifier.show(replace(WHISPER, urge=urge))
    corner.may_return.set()
    corner.settle_all(2)

    assert corner.heard == [Heard("u", None), Heard("w", None)]


def test_a_waiting_whisper_can_be_withdrawn(corner: Corner) -> None:
    corner.may_return.clear()
    corner.notifier.show(WHISPER)
    corner.now = 15.0
    corner.notifier.show(replace(WHISPER, urge="v"))
    corner.notifier.withdraw("v")
    corner.may_return.set()
    corner.settle()

    assert corner.heard == [Heard("u", None)]
    assert len(corner.shown) == 1


def test_what_is_withdrawn_is_taken_down_alone(corner: Corner) -> None:
    corner.notifier.show(WHISPER)
    corner.settle()
    corner.notifier.withdraw("v")
    assert not corner.taken_down[0].is_set()

    corner.notifier.withdraw("u")
    assert corner.is_taken_down(0)


def test_all_is_taken_down_at_once(corner: Corner) -> None:
    corner.notifier.show(WHISPER)
    corner.settle()

    assert list(corner.notifier.clear()) == ["u"]
    assert corner.is_taken_down(0)
    assert list(corner.notifier.clear()) == []


def test_what_waits_for_a_hung_call_is_cleared_as_well(corner: Corner) -> None:
    corner.may_return.clear()
    corner.notifier.show(WHISPER)
    corner.now = 15.0
    corner.notifier.show(replace(WHISPER, urge="v"))
    assert list(corner.notifier.clear()) == ["u", "v"]
    corner.may_return.set()
    corner.settle()

    assert len(corner.shown) == 1
    assert corner.is_taken_down(0)


def test_what_is_shown_stays_until_the_guard_ends(corner: Corner) -> None:
    corner.notifier.show(WHISPER)
    corner.settle()
    assert not corner.taken_down[0].is_set()

    corner.notifier.close()
    assert corner.is_taken_down(0)


def test_closing_does_not_wait_for_a_hung_call(corner: Corner) -> None:
    corner.may_return.clear()
    corner.notifier.show(WHISPER)
    corner.notifier.close()
    corner.may_return.set()

    assert corner.notifier.due_in() is None
