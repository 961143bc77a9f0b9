"""Clients come in by ends of a pipe, and one end is always there for the next."""

import socket
from collections.abc import Iterator
from queue import Queue
from select import select
from threading import Event

import pytest

from walkaway_daemon.control.pipe_doorway import PipeDoorway


class Offered:
    """An end that a test lets somebody come to, as a socket."""

    def __init__(self) -> None:
        self.beyond, self._here = socket.socketpair()
        self.beyond.settimeout(5)
        self._words: Queue[bool] = Queue()
        self.closed = Event()

    def come(self) -> socket.socket:
        self._words.put(item=True)
        return self.beyond

    def fail(self) -> None:
        self._words.put(item=False)

    def wait(self) -> bool:
        return self._words.get(timeout=20)

    def read(self) -> bytes:
        return self._here.recv(4096)

    def write(self, data: bytes) -> None:
        self._here.sendall(data)

    def end(self) -> None:
        self._here.shutdown(socket.SHUT_RDWR)
        self._words.put(item=False)

    def close(self) -> None:
        self._here.close()
        self.closed.set()


class Yard:
    """Where ends come from."""

    def __init__(self) -> None:
        self.offers: Queue[Offered] = Queue()
        self.firsts: list[bool] = []
        self.refuses = 0

    def offer(self, *, first: bool) -> Offered:
        self.firsts.append(first)
        if self.refuses:
            self.refuses -= 1
            raise PermissionError
        offered = Offered()
        self.offers.put(offered)
        return offered

    def next(self) -> Offered:
        return self.offers.get(timeout=5)


@pytest.fixture
def yard() -> Yard:
    return Yard()


@pytest.fixture
def doorway(yard: Yard) -> Iterator[PipeDoorway]:
    doorway = PipeDoorway(yard)
    yield doorway
    doorway.close()


def let_in(doorway: PipeDoorway, descriptor: int) -> socket.socket:
    assert select([descriptor], [], [], 5)[0] == [descriptor]
    client = doorway.accept()
    assert client is not None
    client.settimeout(5)
    return client


def test_a_client_is_let_in_and_heard(doorway: PipeDoorway, yard: Yard) -> None:
    descriptor = doorway.open()
    one = yard.next().come()
    with let_in(doorway, descriptor) as client, one:
        one.sendall(b"ask")
        assert client.recv(9) == b"ask"
        client.sendall(b"answer")
        assert one.recv(9) == b"answer"
    assert doorway.accept() is None
    yard.next().beyond.close()


def test_the_name_is_claimed_once_and_never_free_after_that(
    doorway: PipeDoorway, yard: Yard
) -> None:
    descriptor = doorway.open()
    first = yard.next()
    with first.come(), yard.next().beyond:
        # The next end was there before the first client was let in.
        let_in(doorway, descriptor).close()

    assert yard.firsts == [True, False]
    assert first.closed.wait(5)


def test_a_name_that_somebody_else_has_is_an_error(
    doorway: PipeDoorway, yard: Yard
) -> None:
    yard.refuses = 1

    with pytest.raises(PermissionError):
        doorway.open()
    assert doorway.accept() is None


def test_an_end_that_fails_is_replaced(doorway: PipeDoorway, yard: Yard) -> None:
    descriptor = doorway.open()
    failing = yard.next()
    yard.refuses = 1
    failing.fail()
    with failing.beyond, yard.next().come() as one, yard.next().beyond:
        client = let_in(doorway, descriptor)
        client.sendall(b"here")
        assert one.recv(9) == b"here"
        client.close()
    assert failing.closed.is_set()


def test_at_the_end_the_last_words_are_read_and_nothing_stays(
    doorway: PipeDoorway, yard: Yard
) -> None:
    descriptor = doorway.open()
    first = yard.next()
    with first.come() as one, yard.next().beyond as free:
        client = let_in(doorway, descriptor)
        client.sendall(b"Stopping.")
        client.close()
        doorway.close()

        assert one.recv(99) == b"Stopping."
        assert free.recv(1) == b""
    assert first.closed.is_set()


def test_who_came_too_late_is_hung_up_on(doorway: PipeDoorway, yard: Yard) -> None:
    descriptor = doorway.open()
    with yard.next().come() as one, yard.next().beyond:
        assert select([descriptor], [], [], 5)[0]
        doorway.close()

        assert one.recv(1) == b""
