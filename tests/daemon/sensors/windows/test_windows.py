"""The window in front, from a desktop that comes and goes."""

import select
import socket
from collections import deque
from collections.abc import Callable, Iterator, Sequence

import pytest

from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_daemon.sensors.windows.source import Outlook, Source
from walkaway_daemon.sensors.windows.talk import LOST, BrokenTalkError
from walkaway_daemon.sensors.windows.windows import WindowSensor
from walkaway_rules.observation import WindowShown

Happening = Sequence[WindowShown] | OSError | BrokenTalkError
A, B = WindowShown("A", "app"), WindowShown("B", "app")


class Script:
    """A source that brings what the test lays out."""

    def __init__(self, happenings: Sequence[Happening]) -> None:
        self.happenings = deque(happenings)
        self.near, self.far = socket.socketpair()
        self.wait: float | None = None

    def fileno(self) -> int | None:
        return self.near.fileno()

    def read(self) -> Sequence[WindowShown]:
        happened = self.happenings.popleft() if self.happenings else ()
        if isinstance(happened, Exception):
            raise happened
        return happened

    def due_in(self) -> float | None:
        return self.wait

    def outlook(self) -> Outlook:
        return Outlook.CLEAR

    def close(self) -> None:
        self.near.close()
        self.far.close()


class Desk:
    """Desktops one after the other, some of which do not answer."""

    def __init__(self) -> None:
        self.next: deque[Script | None] = deque()
        self.opened: list[Script] = []
        self.wakes: list[Callable[[], None]] = []
        self.sensor = WindowSensor(self.open)

    def open(self, wake: Callable[[], None]) -> Source:
        self.wakes.append(wake)
        script = self.next.popleft() if self.next else None
        if script is None:
            raise ConnectionRefusedError
        self.opened.append(script)
        return script

    def begin(self, *scripts: Script | None) -> None:
        self.next.extend(scripts)
        self.sensor.open(_sleep_on)

    def read(self) -> list[object]:
        return [each.observation for each in self.sensor.read().sightings]


def _sleep_on() -> None:
    """Wake nobody."""


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.sensor.close()
    assert all(script.near.fileno() == -1 for script in desk.opened)


def test_what_comes_to_the_front_is_told_in_order(desk: Desk) -> None:
    desk.begin(Script([[A, B], []]))

    assert desk.read() == [A, B]
    assert desk.read() == []


def test_while_nothing_changes_nothing_is_due(desk: Desk) -> None:
    desk.begin(Script([]))

    assert desk.sensor.due_in() is None


def test_a_source_that_waits_for_an_answer_is_read_in_time(desk: Desk) -> None:
    script = Script([])
    script.wait = 4.0
    desk.begin(script)

    assert desk.sensor.due_in() == 4.0


def test_a_source_is_given_what_wakes_the_guard(desk: Desk) -> None:
    desk.begin(Script([]))

    assert desk.wakes == [_sleep_on]


@pytest.mark.parametrize(
    "loss", [ConnectionResetError(), BrokenTalkError("nonsense"), TimeoutError()]
)
def test_from_its_loss_on_what_is_in_front_is_not_known(
    desk: Desk, loss: OSError | BrokenTalkError
) -> None:
    desk.begin(Script([[A], loss]))
    desk.read()

    assert desk.read() == [LOST]
    assert desk.sensor.due_in() == 0.5


def test_a_lost_desktop_is_found_again_and_read_at_once(desk: Desk) -> None:
    desk.begin(Script([[A], ConnectionResetError()]), Script([[B]]))
    desk.read()
    desk.read()

    assert desk.read() == [B]
    assert desk.sensor.due_in() is None


def test_a_desktop_that_stays_away_is_tried_more_patiently(desk: Desk) -> None:
    desk.begin(None)
    waits: list[float | None] = []
    for _ in range(9):
        waits.append(desk.sensor.due_in())
        desk.read()

    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0]


def test_one_that_is_lost_again_and_again_without_a_word_is_tried_patiently(
    desk: Desk,
) -> None:
    desk.begin(*(Script([BrokenTalkError()]) for _ in range(3)))
    waits: list[float | None] = []
    for _ in range(3):
        desk.read()
        waits.append(desk.sensor.due_in())

    assert waits == [0.5, 1.0, 2.0]


def test_one_word_brings_patience_back(desk: Desk) -> None:
    desk.begin(None, None, None, Script([[A], ConnectionResetError()]))
    for _ in range(4):
        desk.read()

    assert desk.sensor.due_in() == 0.5


def test_one_descriptor_stands_for_every_desktop(desk: Desk) -> None:
    first, second = Script([ConnectionResetError()]), Script([])
    desk.begin(first, second)
    descriptor = desk.sensor.fileno()
    assert descriptor is not None
    desk.read()
    desk.read()
    second.far.send(b"x")

    assert desk.sensor.fileno() == descriptor
    assert select.select([descriptor], [], [], 0)[0] == [descriptor]


def test_whether_the_screen_is_covered_is_told_while_it_is_known(desk: Desk) -> None:
    own = WindowShown("Walkaway", "pause", full_screen=True)
    covering = WindowShown("A film", "player", full_screen=True)
    desk.begin(Script([[A], [covering], [own], [], ConnectionResetError()]))
    told: list[bool | None] = []
    for _ in range(5):
        desk.read()
        told.append(desk.sensor.full_screen)

    assert told == [False, True, False, False, None]


def test_what_is_seen_is_said(desk: Desk) -> None:
    desk.begin(Script([ConnectionResetError()]))
    (clear,) = desk.sensor.findings()
    desk.read()

    assert clear.sight is Sight.WORKING
    assert desk.sensor.findings() == (
        Finding(
            "Windows",
            Sight.BLIND,
            "The desktop does not answer, so the window in front is not seen.",
            "It is tried again by itself.",
        ),
    )


def test_without_a_known_desktop_nothing_is_tried() -> None:
    sensor = WindowSensor(None)
    sensor.open(_sleep_on)

    assert sensor.read().sightings == ()
    assert sensor.due_in() is None
    (finding,) = sensor.findings()
    assert finding.said == "This desktop does not say which window is in front."
    sensor.close()
