"""The loop waits, turns, and outlives what fails."""

import socket
from collections.abc import Callable, Iterator

import pytest

from walkaway_daemon.loop.loop import Loop


class Counted:
    """Steps that count their turns, and do something in each."""

    def __init__(
        self, each: Callable[[], None] = lambda: None, pause: float = 0.0
    ) -> None:
        self.turns = 0
        self._each = each
        self._pause = pause

    def turn(self) -> None:
        self.turns += 1
        self._each()

    def due_in(self) -> float | None:
        return self._pause


class Fixture:
    """A loop, what it told of and how long it slept."""

    def __init__(self) -> None:
        self.failed: list[Exception] = []
        self.slept: list[float] = []
        self.loop = Loop(self.failed.append, self.slept.append)


@pytest.fixture
def fixture() -> Iterator[Fixture]:
    fixture = Fixture()
    yield fixture
    fixture.loop.close()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    one, other = socket.socketpair()
    with one, other:
        yield one, other


def _fail() -> None:
    message = "broken"
    raise ValueError(message)


def test_a_loop_turns_until_it_is_stopped(fixture: Fixture) -> None:
    steps = Counted(lambda: fixture.loop.stop() if steps.turns == 3 else None)
    fixture.loop.run(steps)

    assert steps.turns == 3


def test_a_readable_descriptor_is_called(
    fixture: Fixture, pair: tuple[socket.socket, socket.socket]
) -> None:
    called: list[bytes] = []
    one, other = pair
    fixture.loop.watch(one.fileno(), lambda: called.append(one.recv(9)))
    fixture.loop.step(Counted())
    other.send(b"news")
    fixture.loop.step(Counted())

    assert called == [b"news"]


def test_a_writable_descriptor_is_called_when_that_is_asked_for(
    fixture: Fixture, pair: tuple[socket.socket, socket.socket]
) -> None:
    called: list[str] = []
    descriptor = pair[0].fileno()
    fixture.loop.watch(descriptor, lambda: called.append("read"))
    fixture.loop.watch(descriptor, lambda: called.append("write"), writing=True)
    fixture.loop.step(Counted())

    assert called == ["write"]


def test_a_forgotten_descriptor_is_not_called(
    fixture: Fixture, pair: tuple[socket.socket, socket.socket]
) -> None:
    fixture.loop.watch(pair[0].fileno(), _fail)
    fixture.loop.forget(pair[0].fileno())
    fixture.loop.forget(pair[0].fileno())
    pair[1].send(b"news")
    fixture.loop.step(Counted())

    assert fixture.failed == []


def test_what_is_due_in_months_does_not_keep_the_loop_from_waiting(
    fixture: Fixture, pair: tuple[socket.socket, socket.socket]
) -> None:
    called: list[bytes] = []
    one, other = pair
    fixture.loop.watch(one.fileno(), lambda: called.append(one.recv(9)))
    other.send(b"news")
    fixture.loop.step(Counted(pause=90 * 86_400.0))

    assert called == [b"news"]
    assert fixture.failed == []


def test_a_turn_that_fails_is_told_and_the_next_one_runs(fixture: Fixture) -> None:
    steps = Counted(_fail)
    fixture.loop.step(steps)
    fixture.loop.step(steps)

    assert [str(error) for error in fixture.failed] == ["broken", "broken"]
    assert steps.turns == 2


def test_a_descriptor_that_fails_does_not_keep_the_turn_from_running(
    fixture: Fixture, pair: tuple[socket.socket, socket.socket]
) -> None:
    fixture.loop.watch(pair[0].fileno(), _fail)
    pair[1].send(b"news")
    steps = Counted()
    fixture.loop.step(steps)

    assert len(fixture.failed) == 1
    assert steps.turns == 1
    assert fixture.slept == [0.2]


def test_a_fault_that_stays_slows_the_loop_down(fixture: Fixture) -> None:
    for _ in range(8):
        fixture.loop.step(Counted(_fail))
    fixture.loop.step(Counted())
    fixture.loop.step(Counted(_fail))

    assert fixture.slept == [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0, 5.0, 0.2]
