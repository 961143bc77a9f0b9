"""What every way of showing a whisper has in common, whatever the system does."""

import threading
from collections.abc import Callable, Iterator

import pytest

from daemon.fake_bus import FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError
from walkaway_daemon.interventions.balloon import limits_of
from walkaway_daemon.interventions.baseline import BaselineNotifier
from walkaway_daemon.interventions.freedesktop import FreedesktopNotifier
from walkaway_daemon.interventions.notifier import Ear, Heard, Notifier, Whisper
from walkaway_daemon.interventions.silent import SilentNotifier
from walkaway_daemon.sensors.sensor import Sight
from walkaway_rules.boundary import Response

WHISPER = Whisper("u", "J can wait", "A breath.", "Turn back", "Not now")


def _lost() -> Bus:
    raise BusLostError


def _failing(title: str, body: str, sender: str) -> Callable[[], None]:
    del title, body, sender
    raise OSError


def _silent(heard: Ear) -> Notifier:
    del heard
    return SilentNotifier()


WAYS: dict[str, Callable[[Ear], Notifier]] = {
    "a bus that nobody answers on": lambda heard: FreedesktopNotifier(
        heard, lambda: Bus(FakeConnection())
    ),
    "no bus": lambda heard: FreedesktopNotifier(heard, _lost),
    "a balloon that fails": lambda heard: BaselineNotifier(
        heard, limits_of("win32"), _failing
    ),
    "nothing": _silent,
}


@pytest.fixture
def heard() -> list[Heard]:
    return []


@pytest.fixture(params=WAYS)
def notifier(request: pytest.FixtureRequest, heard: list[Heard]) -> Iterator[Notifier]:
    notifier = WAYS[request.param](heard.append)
    yield notifier
    notifier.close()
    for thread in threading.enumerate():
        if thread.name == "whisper":
            thread.join(10)


def test_what_was_not_shown_is_not_heard_and_never_raises(
    notifier: Notifier, heard: list[Heard]
) -> None:
    notifier.show(WHISPER)
    notifier.show(WHISPER)
    notifier.pump()
    notifier.withdraw("u")
    notifier.withdraw("another")
    notifier.pump()

    assert heard == []


def test_the_descriptor_stays_the_same_from_first_to_last(notifier: Notifier) -> None:
    before = notifier.fileno()
    notifier.show(WHISPER)
    notifier.pump()

    assert notifier.fileno() == before


def test_asking_how_well_it_shows_changes_nothing(notifier: Notifier) -> None:
    first = notifier.finding()

    assert notifier.finding() == first
    assert first.sight in Sight
    assert WHISPER.title not in first.said


def test_a_whisper_names_us_unless_it_is_to_be_discreet() -> None:
    assert not WHISPER.discreet


def test_what_is_heard_without_a_word_is_a_whisper_on_the_screen() -> None:
    assert Heard("u", None) == Heard("u", None, Response.WHISPER)
