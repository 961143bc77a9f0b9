"""One descriptor that stays."""

import socket
from collections.abc import Iterator
from selectors import EVENT_READ, DefaultSelector

import pytest

from walkaway_daemon.loop.relay import Relay

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pair() -> Iterator[Pair]:
    near, far = socket.socketpair()
    yield near, far
    near.close()
    far.close()


@pytest.fixture
def relay() -> Iterator[Relay]:
    relay = Relay()
    yield relay
    relay.close()


def readable(relay: Relay) -> bool:
    number = relay.fileno()
    assert number is not None
    with DefaultSelector() as selector:
        selector.register(number, EVENT_READ)
        return bool(selector.select(0))


def test_it_is_readable_when_what_is_behind_it_is(relay: Relay, pair: Pair) -> None:
    relay.watch(pair[0].fileno())
    assert not readable(relay)

    pair[1].send(b"x")
    assert readable(relay)


def test_it_stays_when_what_is_behind_it_goes(relay: Relay, pair: Pair) -> None:
    number = relay.fileno()
    with socket.socket() as first:
        relay.watch(first.fileno())
        relay.watch(None)
    pair[1].send(b"x")
    relay.watch(pair[0].fileno())

    assert relay.fileno() == number
    assert readable(relay)


def test_what_was_closed_already_has_left_by_itself(relay: Relay, pair: Pair) -> None:
    first, far = socket.socketpair()
    relay.watch(first.fileno())
    first.close()
    far.close()
    relay.watch(pair[0].fileno())
    assert not readable(relay)

    relay.watch(None)
    pair[1].send(b"x")
    assert not readable(relay)


def test_nothing_behind_it_is_never_readable(relay: Relay) -> None:
    relay.watch(None)

    assert not readable(relay)
