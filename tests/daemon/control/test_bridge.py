"""A pipe is carried to a socket and back, and both end together."""

import socket
from collections.abc import Iterator

import pytest

from walkaway_daemon.control.bridge import Bridge


class SocketPipe:
    """A pipe that is a socket."""

    def __init__(self, end: socket.socket) -> None:
        self.end_of_ours = end
        self.closed = 0

    def read(self) -> bytes:
        return self.end_of_ours.recv(4096)

    def write(self, data: bytes) -> None:
        self.end_of_ours.sendall(data)

    def end(self) -> None:
        self.end_of_ours.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.closed += 1
        self.end_of_ours.close()


class Crossing:
    """A bridge, the socket on this side, and the pipe's other end."""

    def __init__(self) -> None:
        self.beyond, end = socket.socketpair()
        self.beyond.settimeout(5)
        self.pipe = SocketPipe(end)
        self.bridge = Bridge(self.pipe)
        self.here = self.bridge.begin()
        self.here.settimeout(5)

    def close(self) -> None:
        self.here.close()
        self.beyond.close()
        self.bridge.join(5)


@pytest.fixture
def crossing() -> Iterator[Crossing]:
    crossing = Crossing()
    yield crossing
    crossing.close()


def received(one: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += one.recv(size - len(data))
    return data


def test_bytes_go_both_ways_whole(crossing: Crossing) -> None:
    crossing.beyond.sendall(b"hello")
    assert received(crossing.here, 5) == b"hello"

    crossing.here.sendall(b"and " * 40_000)
    assert received(crossing.beyond, 160_000) == b"and " * 40_000


def test_what_ends_beyond_ends_here(crossing: Crossing) -> None:
    crossing.beyond.sendall(b"bye")
    crossing.beyond.close()

    assert received(crossing.here, 3) == b"bye"
    assert crossing.here.recv(1) == b""


def test_what_ends_here_ends_beyond_after_the_last_word(crossing: Crossing) -> None:
    assert not crossing.bridge.is_over
    crossing.here.sendall(b"Done.")
    crossing.here.close()
    crossing.bridge.join(5)

    assert received(crossing.beyond, 5) == b"Done."
    assert crossing.beyond.recv(1) == b""
    assert crossing.pipe.closed == 1
    assert crossing.bridge.is_over


def test_whoever_never_reads_here_does_not_keep_it_open(crossing: Crossing) -> None:
    crossing.beyond.settimeout(0.2)
    with pytest.raises(TimeoutError):
        crossing.beyond.sendall(bytes(4_000_000))
    crossing.here.close()
    crossing.bridge.join(5)

    assert crossing.bridge.is_over
