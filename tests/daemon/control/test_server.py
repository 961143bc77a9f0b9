"""The server answers its clients without ever waiting for one."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.conversation import Languages
from walkaway_daemon.control.frame import encode_frame
from walkaway_daemon.control.message import (
    AskStatus,
    AskUpdates,
    Done,
    Reply,
    Request,
    StatusSaid,
)
from walkaway_daemon.control.message_json import request_to_json
from walkaway_daemon.control.server import MOST, Server
from walkaway_daemon.control.unix_doorway import UnixDoorway
from walkaway_daemon.loop.loop import Loop
from walkaway_rules.status import Status

ONE = Status(1, 2, 3, 4, 5, 6)
TWO = Status(2, 2, 3, 4, 5, 6)


class Idle:
    """Steps that do nothing and never wait long."""

    def turn(self) -> None:
        """Nothing is due."""

    def due_in(self) -> float | None:
        return 0.05


class House:
    """A server in a loop that the test turns by hand."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.loop = Loop(self._failed)
        self.server = Server(UnixDoorway(path), self.loop, self._answer)
        self.asked: list[Request] = []
        self.languages: list[Languages] = []
        self.server.open()

    def turn(self, times: int = 3) -> None:
        for _ in range(times):
            self.loop.step(Idle())

    def close(self) -> None:
        self.server.close()
        self.loop.close()

    def _answer(self, request: Request, languages: Languages) -> Reply:
        self.languages.append(languages)
        self.asked.append(request)
        return StatusSaid(ONE) if isinstance(request, AskStatus) else Done("Yes.")

    def _failed(self, error: Exception) -> None:
        raise error


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "run" / "control")
    yield house
    house.close()


@pytest.fixture
def dial(house: House) -> Iterator[Callable[[], socket.socket]]:
    opened: list[socket.socket] = []

    def one() -> socket.socket:
        client = socket.socket(socket.AF_UNIX)
        client.settimeout(2)
        client.connect(str(house.path))
        opened.append(client)
        return client

    yield one
    for client in opened:
        client.close()


def _frame(request: Request, number: int = 1) -> bytes:
    return encode_frame(request_to_json(request, number))


def test_a_request_that_arrives_in_pieces_is_answered(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    client = dial()
    for byte in _frame(AskStatus()):
        client.send(bytes([byte]))
        house.turn(2)

    assert b'"say":"status"' in client.recv(9000)
    assert house.asked == [AskStatus()]


def test_subscribers_are_told_and_others_are_not(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    subscriber, other = dial(), dial()
    subscriber.send(_frame(AskUpdates()))
    other.send(_frame(AskStatus()))
    house.turn()
    subscriber.recv(9000)
    other.recv(9000)
    house.server.push(TWO)
    other.settimeout(0)

    assert b'"streak":2' in subscriber.recv(9000)
    with pytest.raises(BlockingIOError):
        other.recv(1)


def test_each_subscriber_is_told_in_its_own_language(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    german = dial()
    german.send(encode_frame(request_to_json(AskUpdates(), 1, ["de"])))
    house.turn()
    german.recv(9000)
    house.server.push(TWO)

    assert b'"say":"status"' in german.recv(9000)
    assert house.languages == [("de",), ("de",)]


def test_a_client_that_hangs_up_is_forgotten(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    client = dial()
    client.send(_frame(AskUpdates()))
    house.turn()
    client.close()
    house.turn()
    house.server.push(TWO)

    assert house.server.clients == 0


def test_a_client_that_never_reads_is_given_up_and_the_guard_goes_on(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    deaf, well = dial(), dial()
    deaf.send(_frame(AskUpdates()))
    house.turn()
    for _ in range(4000):
        house.server.push(Status(1, 2, 3, 4, 5, 6, limits=("x" * 500,)))
    well.send(_frame(AskStatus()))
    house.turn()

    assert house.server.clients == 1
    assert b'"say":"status"' in well.recv(9000)


def test_a_slow_client_gets_everything_in_the_end(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    slow = dial()
    slow.send(_frame(AskUpdates()))
    house.turn()
    limits = ("x" * 5000,)
    for _ in range(60):
        house.server.push(Status(1, 2, 3, 4, 5, 6, limits=limits))
    slow.settimeout(0.2)
    received = 0
    while received < 60 * 5000:
        received += len(slow.recv(20_000))
        house.turn(1)

    assert house.server.clients == 1


def test_nonsense_is_hung_up_on(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    client = dial()
    client.send(b"\xff" * 64)
    house.turn()

    assert client.recv(1) == b""


def test_a_crowd_is_turned_away(
    house: House, dial: Callable[[], socket.socket]
) -> None:
    for _ in range(MOST):
        dial()
        house.turn(1)
    late = dial()
    house.turn()

    assert late.recv(1) == b""


def test_a_socket_that_a_killed_guard_left_is_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "control"
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(path))
    house = House(path)
    client = Client(path)
    client.connect()
    client.close()
    house.close()

    assert not path.exists()


def test_a_server_that_was_closed_cannot_be_reached(tmp_path: Path) -> None:
    house = House(tmp_path / "control")
    house.close()

    with pytest.raises(GuardAwayError):
        Client(tmp_path / "control").connect()
