"""GNOME's monitor calls when somebody leaves, and again when they are back."""

from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, HeaderFields, Message

from daemon.fake_bus import FakeConnection
from walkaway_daemon.computer.bus import Bus
from walkaway_daemon.sensors.presence.idle_monitor import CINNAMON, GNOME, IdleMonitor
from walkaway_daemon.sensors.presence.presence import AWAY_AFTER, Hindrance, Word

NAME = "org.gnome.Mutter.IdleMonitor"


class Desk:
    """A monitor between a bus and a list of what it told."""

    def __init__(self) -> None:
        self.connection = FakeConnection()
        self.bus = Bus(self.connection)
        self.told: list[bool] = []
        self.monitor = IdleMonitor(GNOME, self.hear)
        self.bus.listen(self.take)

    def hear(self, word: Word) -> None:
        assert (word.source, word.hindrance) == (NAME, Hindrance.AWAY)
        self.told.append(word.holds)

    def take(self, message: Message) -> None:
        self.monitor.take(message, self.bus)

    def answer(self, method: str, *watches: int) -> None:
        call = self.connection.calls(method)[-1]
        self.connection.answer(call, "u" if watches else None, *watches)
        self.bus.pump()

    def fires(self, watch: int, at: DBusAddress = GNOME) -> None:
        self.connection.signal(at, "WatchFired", "u", (watch,))
        self.bus.pump()

    def begin(self) -> None:
        self.monitor.greet(self.bus)
        self.answer("AddIdleWatch", 7)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.bus.close()


def test_it_asks_once_and_starts_no_service(desk: Desk) -> None:
    desk.monitor.greet(desk.bus)
    (call,) = desk.connection.calls("AddIdleWatch")

    assert call.body == (AWAY_AFTER,)
    assert call.header.fields[HeaderFields.destination] == NAME
    assert call.header.flags.value == 2
    assert desk.monitor.name == NAME
    assert desk.told == []


def test_whoever_keeps_watch_says_that_somebody_is_there(desk: Desk) -> None:
    desk.begin()

    assert desk.told == [False]


def test_leaving_and_coming_back_are_told_each_time(desk: Desk) -> None:
    desk.begin()
    for watch in (8, 9):
        desk.fires(7)
        desk.answer("AddUserActiveWatch", watch)
        desk.fires(watch)

    assert desk.told == [False, True, False, True, False]


def test_other_watches_and_other_signals_are_let_be(desk: Desk) -> None:
    desk.begin()
    desk.fires(12)
    desk.fires(7, CINNAMON)
    desk.connection.signal(GNOME, "WatchFired", "", ())
    desk.bus.pump()

    assert desk.told == [False]


def test_where_nobody_keeps_watch_nothing_is_told(desk: Desk) -> None:
    desk.monitor.greet(desk.bus)
    call = desk.connection.calls("AddIdleWatch")[-1]
    desk.connection.refuse(call, "org.freedesktop.DBus.Error.ServiceUnknown")
    desk.bus.pump()
    desk.fires(7)

    assert desk.told == []


def test_an_answer_that_names_no_watch_is_none(desk: Desk) -> None:
    desk.monitor.greet(desk.bus)
    desk.answer("AddIdleWatch")
    desk.fires(0)

    assert desk.told == []


def test_a_shell_that_starts_anew_is_asked_anew(desk: Desk) -> None:
    desk.begin()
    desk.monitor.begin(desk.bus)
    desk.fires(7)
    desk.answer("AddIdleWatch", 1)
    desk.fires(1)

    assert desk.told == [False, False, True]
