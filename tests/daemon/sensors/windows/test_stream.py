"""A talk over a real socket."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.stream import Stream, connect
from walkaway_daemon.sensors.windows.talk import BrokenTalkError, Said
from walkaway_rules.observation import WindowShown


class Echo:
    """A talk in which every byte is a window, and is answered."""

    @property
    def outlook(self) -> Outlook:
        return Outlook.NO_MANAGER

    def begin(self) -> bytes:
        return b"hello"

    def feed(self, data: bytes) -> Said:
        if b"!" in data:
            raise BrokenTalkError
        return Said(data.upper(), [WindowShown(one, "") for one in data.decode()])


class Endless(socket.socket):
    """A desktop that never stops telling, and never listens."""

    def __init__(self) -> None:
        super().__init__(socket.AF_UNIX)
        self.settimeout(0)
        self.patience: list[float | None] = []

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        del bufsize, flags
        return b"x"

    def send(self, data: object, flags: int = 0, /) -> int:
        del data, flags
        raise BlockingIOError

    def sendall(self, data: object, flags: int = 0, /) -> None:
        del data, flags
        self.patience.append(self.gettimeout())
        if len(self.patience) > 40:
            raise TimeoutError


class Prompt(socket.socket):
    """One end of a pair, at whose other end there is more to read once it was asked."""

    def ask(self, far: socket.socket) -> None:
        """Have something told there now, and more when somebody asks here."""
        far.send(b"a")
        self.far, self.more = far, [b"b"]

    def send(self, data: object, flags: int = 0, /) -> int:
        del data, flags
        for more in self.more:
            self.far.send(more)
        self.more.clear()
        return 1


@pytest.fixture
def server(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "here"))
        server.listen()
        yield server


@pytest.fixture
def stream(server: socket.socket) -> Iterator[Stream]:
    stream = connect([server.getsockname()], Echo())
    yield stream
    stream.close()


@pytest.fixture
def far(server: socket.socket, stream: Stream) -> Iterator[socket.socket]:
    del stream
    far, _ = server.accept()
    with far:
        assert far.recv(9) == b"hello"
        yield far


def test_what_arrives_is_shown_and_answered(stream: Stream, far: socket.socket) -> None:
    far.send(b"ab")

    assert [each.title for each in stream.read()] == ["a", "b"]
    assert far.recv(9) == b"AB"


def test_an_answer_that_comes_a_moment_later_is_read_at_once() -> None:
    near, far = socket.socketpair()
    with far, Prompt(fileno=near.detach()) as desktop:
        desktop.settimeout(0)
        desktop.ask(far)
        stream = Stream(desktop, Echo())

        assert [each.title for each in stream.read()] == ["a", "b"]
        assert desktop.gettimeout() == 0


def test_what_was_asked_for_elsewhere_comes_first_and_once(
    stream: Stream, far: socket.socket
) -> None:
    stream.begin_with(WindowShown("first", ""))
    far.send(b"a")

    assert [each.title for each in stream.read()] == ["first", "a"]
    assert stream.read() == []


def test_nothing_is_waited_for(stream: Stream, far: socket.socket) -> None:
    del far

    assert stream.read() == []
    assert stream.due_in() is None
    assert stream.outlook() is Outlook.NO_MANAGER


def test_the_end_is_an_error(stream: Stream, far: socket.socket) -> None:
    far.close()

    with pytest.raises(ConnectionError):
        stream.read()


def test_nonsense_is_an_error(stream: Stream, far: socket.socket) -> None:
    far.send(b"!")

    with pytest.raises(BrokenTalkError):
        stream.read()


def test_a_desktop_that_never_stops_is_read_in_portions() -> None:
    stream = Stream(Endless(), Echo())

    assert len(stream.read()) == 32
    stream.close()


def test_somebody_who_does_not_listen_is_given_up_after_half_a_second() -> None:
    endless = Endless()
    stream = Stream(endless, Echo())
    stream.read()
    with pytest.raises(TimeoutError):
        stream.read()
    stream.close()

    assert set(endless.patience) == {0.5}


def test_the_first_place_that_answers_is_taken(
    server: socket.socket, tmp_path: Path
) -> None:
    stream = connect([str(tmp_path / "nobody"), server.getsockname()], Echo())
    stream.close()

    far, _ = server.accept()
    with far:
        assert far.recv(9) == b"hello"


def test_nobody_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        connect([], Echo())
    with pytest.raises(FileNotFoundError):
        connect([str(tmp_path / "nobody")], Echo())
