"""A client asks, waits for its own reply, and hands news on."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.control.client import Client, GuardAwayError
from walkaway_daemon.control.frame import encode_frame
from walkaway_daemon.control.message import AskStop, Done, Refused, Reply, StatusSaid
from walkaway_daemon.control.message_json import reply_to_json
from walkaway_rules.status import Status

ONE = Status(1, 2, 3, 4, 5, 6)
TWO = Status(2, 2, 3, 4, 5, 6)


class Far:
    """The other end of the socket: says what it is told to say."""

    def __init__(self, path: Path) -> None:
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._speaking: socket.socket | None = None

    def say(self, *replies: tuple[Reply, int]) -> None:
        """Send ahead of the question; the socket keeps it until it is read."""
        self.send(b"".join(encode_frame(reply_to_json(*each)) for each in replies))

    def send(self, raw: bytes) -> None:
        if self._speaking is None:
            self._speaking, _ = self._listening.accept()
        self._speaking.sendall(raw)

    def close(self) -> None:
        self._listening.close()
        if self._speaking is not None:
            self._speaking.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "control"


@pytest.fixture
def far(path: Path) -> Iterator[Far]:
    far = Far(path)
    yield far
    far.close()


@pytest.fixture
def client(far: Far, path: Path) -> Iterator[Client]:
    del far
    client = Client(path)
    client.connect()
    yield client
    client.close()


def test_without_a_guard_a_client_says_so(path: Path) -> None:
    with pytest.raises(GuardAwayError, match="the guard is not running"):
        Client(path).connect()


def test_before_connecting_nothing_can_be_asked(path: Path) -> None:
    with pytest.raises(GuardAwayError, match="not connected"):
        Client(path).ask(AskStop())


def test_a_question_gets_its_own_reply(far: Far, client: Client) -> None:
    far.say((Done("Stopping."), 1))

    assert client.ask(AskStop()) == Done("Stopping.")


def test_news_that_comes_before_the_reply_is_handed_on(
    far: Far, client: Client
) -> None:
    told: list[Status] = []
    far.say((StatusSaid(ONE), 1))
    client.subscribe(told.append)
    far.say((StatusSaid(TWO), 0), (Done("Yes."), 2))

    assert client.ask(AskStop()) == Done("Yes.")
    assert told == [ONE, TWO]


def test_a_subscriber_is_told_the_status_now(far: Far, client: Client) -> None:
    told: list[Status] = []
    far.say((StatusSaid(ONE), 1))
    client.subscribe(told.append)

    assert told == [ONE]


def test_a_subscriber_is_told_of_changes_when_it_pumps(
    far: Far, client: Client
) -> None:
    told: list[Status] = []
    far.say((StatusSaid(ONE), 1))
    client.subscribe(told.append)
    far.say((StatusSaid(TWO), 0))
    assert client.fileno() > 0
    client.pump()

    assert told == [ONE, TWO]


def test_a_refused_subscription_is_a_guard_that_is_away(
    far: Far, client: Client
) -> None:
    far.say((Refused("Another version."), 1))

    with pytest.raises(GuardAwayError, match="Another version"):
        client.subscribe(lambda _: None)


def test_a_guard_that_goes_away_is_noticed(far: Far, client: Client) -> None:
    far.say((Done("Yes."), 1))
    client.ask(AskStop())
    far.close()

    with pytest.raises(GuardAwayError, match="went away"):
        client.pump()
    with pytest.raises(GuardAwayError, match="not connected"):
        client.fileno()


def test_a_guard_that_speaks_nonsense_counts_as_away(far: Far, client: Client) -> None:
    far.send(b"\xff\xff\xff\xff")

    with pytest.raises(GuardAwayError, match="of another version"):
        client.ask(AskStop())
