"""A link to a bus comes back by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from jeepney import DBusAddress, Message, message_bus

from daemon.fake_bus import FakeBuses
from walkaway_daemon.computer.bus import Bus, is_good
from walkaway_daemon.computer.bus_link import BusLink

PLAYER = DBusAddress("/p", "com.example", "com.example")


@dataclass
class Line(FakeBuses):
    """A link, the bus behind it, and what was heard."""

    heard: list[Message] = field(default_factory=list[Message])
    lost: int = 0
    replies: list[bool] = field(default_factory=list[bool])
    now: float = 100.0
    link: BusLink = field(init=False)

    def __post_init__(self) -> None:
        self.link = BusLink(
            self.open_bus, self.heard.append, self.on_lost, lambda: self.now
        )

    def greet(self, bus: Bus) -> None:
        bus.call(message_bus.ListNames(), self.on_reply)

    def on_lost(self) -> None:
        self.lost += 1

    def on_reply(self, reply: Message | None) -> None:
        self.replies.append(is_good(reply))


@pytest.fixture
def line() -> Iterator[Line]:
    line = Line()
    yield line
    line.link.close()
    assert all(connection.closed for connection in line.connections)


def test_a_new_connection_is_greeted(line: Line) -> None:
    line.link.open(line.greet)
    line.bus.answer(line.bus.calls("ListNames")[0], "as", [])

    line.link.pump()

    assert line.link.is_up
    assert line.replies == [True]


def test_signals_are_heard(line: Line) -> None:
    line.link.open(line.greet)
    line.bus.signal(PLAYER, "Sang", "s", ("la",))
    line.link.pump()

    assert [message.body for message in line.heard] == [("la",)]


def test_an_error_is_no_good_reply(line: Line) -> None:
    line.link.open(line.greet)
    line.bus.refuse(line.bus.calls("ListNames")[0], "com.example.No")
    line.link.pump()

    assert line.replies == [False]


def test_a_missing_bus_is_looked_for_less_and_less_often(line: Line) -> None:
    line.has_bus = False
    line.link.open(line.greet)
    waits = list[float | None]()
    for _ in range(8):
        waits.append(line.link.due_in())
        line.now += waits[-1] or 0
        line.link.pump()

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert not line.link.is_up


def test_a_lost_bus_is_told_once_and_found_again(line: Line) -> None:
    line.link.open(line.greet)
    line.bus.broken = True
    line.link.pump()
    line.link.pump()
    assert (line.lost, line.link.is_up) == (1, False)

    line.now += 1
    line.link.pump()
    assert (line.lost, line.link.is_up) == (1, True)
    assert len(line.connections) == 2


def test_asking_a_bus_that_breaks_loses_it(line: Line) -> None:
    line.link.open(line.greet)
    line.bus.broken = True
    line.link.call(message_bus.ListNames(), line.on_reply)

    assert (line.lost, line.link.is_up) == (1, False)
    line.link.call(message_bus.ListNames(), line.on_reply)
    assert line.replies == []


def test_a_bus_can_be_looked_for_before_it_is_due(line: Line) -> None:
    line.has_bus = False
    line.link.open(line.greet)
    assert not line.link.look()

    line.has_bus = True
    assert line.link.look()
    assert line.link.look()
    assert len(line.connections) == 1


def test_the_descriptor_stays(line: Line) -> None:
    before = line.link.fileno()
    line.link.open(line.greet)
    line.bus.broken = True
    line.link.pump()

    assert line.link.fileno() == before


def test_a_reply_is_waited_for_only_so_long(line: Line) -> None:
    line.link.open(line.greet)
    pause = line.link.due_in()

    assert pause is not None
    assert 0 < pause <= 5
