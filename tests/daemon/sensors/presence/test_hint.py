"""A connection that tells one thing, and may come and go."""

import select
import socket
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from walkaway_daemon.sensors.presence.hint import Hint
from walkaway_daemon.sensors.sensor import Report
from walkaway_daemon.sensors.windows.talk import BrokenTalkError


class Word:
    """A talk in which `y` and `n` say it all, and `!` makes no sense."""

    def __init__(self) -> None:
        self.holds: bool | None = None

    def begin(self) -> bytes:
        return b"hello"

    def feed(self, data: bytes) -> bytes:
        if b"!" in data:
            raise BrokenTalkError
        self.holds = data[-1:] == b"y"
        return b"thanks" if b"?" in data else b""


class Teller:
    """Whoever is at the other end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.hint = Hint((f"{path}-not-there", str(path)), Word)

    def listen(self) -> None:
        self.server = socket.socket(socket.AF_UNIX)
        self.server.settimeout(20)
        self.server.bind(str(self.path))
        self.server.listen(1)

    def accept(self) -> None:
        self.other, _ = self.server.accept()
        self.other.settimeout(20)

    def say(self, data: bytes) -> bool | None:
        """Say it, and return what the hint makes of it."""
        self.other.sendall(data)
        number = self.hint.fileno()
        assert number is not None
        assert select.select([number], [], [], 20)[0]
        assert self.hint.read() == Report()
        return self.hint.holds()

    def go(self) -> None:
        """End it, and leave nobody in its place."""
        self.other.close()
        self.server.close()
        self.path.unlink()


@pytest.fixture
def teller() -> Iterator[Teller]:
    # A socket's path may have 107 characters; pytest's own folders are longer.
    with TemporaryDirectory(prefix="walk-") as folder:
        teller = Teller(Path(folder, "s"))
        yield teller
        teller.hint.close()


@pytest.fixture
def heard(teller: Teller) -> Iterator[Teller]:
    teller.listen()
    teller.hint.open(lambda: None)
    teller.accept()
    yield teller
    teller.other.close()
    teller.server.close()


def test_what_is_told_is_known(heard: Teller) -> None:
    assert heard.other.recv(100) == b"hello"
    assert heard.hint.holds() is None
    assert heard.say(b"y") is True
    assert heard.say(b"n") is False
    assert heard.hint.due_in() is None
    assert heard.hint.findings() == ()


def test_a_question_is_answered(heard: Teller) -> None:
    heard.other.recv(100)
    heard.say(b"?y")

    assert heard.other.recv(100) == b"thanks"


@pytest.mark.parametrize("nonsense", [b"!", b""])
def test_what_ends_is_not_known_any_more_and_tried_again(
    heard: Teller, nonsense: bytes
) -> None:
    heard.say(b"y")
    if nonsense:
        heard.say(nonsense)
    else:
        heard.other.close()
        heard.hint.read()

    assert heard.hint.holds() is None
    assert heard.hint.due_in() == 0.5
    heard.other.close()
    heard.hint.read()
    heard.accept()
    assert heard.say(b"y") is True


def test_where_nobody_is_it_is_tried_ever_more_patiently(teller: Teller) -> None:
    teller.hint.open(lambda: None)
    pauses = [teller.hint.due_in()]
    for _ in range(3):
        teller.hint.read()
        pauses.append(teller.hint.due_in())

    assert pauses == [0.5, 1.0, 2.0, 4.0]
    assert teller.hint.holds() is None


def test_where_nobody_can_be_nothing_is_tried() -> None:
    hint = Hint((), Word)
    hint.open(lambda: None)
    hint.read()

    assert (hint.due_in(), hint.holds()) == (None, None)
    hint.close()
