"""One descriptor for all that come and go."""

import select
import socket
import sys
from collections.abc import Iterator

import pytest

from walkaway_daemon.sensors.windows.nest import Nest, NoNest, choose_nest


@pytest.fixture
def nest() -> Iterator[Nest]:
    nest = choose_nest()
    yield nest
    nest.close()


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def rings(nest: Nest) -> bool:
    descriptor = nest.fileno()
    assert descriptor is not None
    return bool(select.select([descriptor], [], [], 0)[0])


here = pytest.mark.skipif(sys.platform == "win32", reason="sources call by themselves")


@here
def test_it_is_readable_when_what_it_holds_is(
    nest: Nest, pair: tuple[socket.socket, socket.socket]
) -> None:
    ours, theirs = pair
    nest.hold(ours.fileno())
    assert not rings(nest)

    theirs.send(b"x")
    assert rings(nest)


@here
def test_its_descriptor_stays_while_the_one_inside_changes(
    nest: Nest, pair: tuple[socket.socket, socket.socket]
) -> None:
    before = nest.fileno()
    for one in pair:
        nest.hold(one.fileno())
    nest.hold(None)
    pair[1].send(b"x")

    assert nest.fileno() == before
    assert not rings(nest)


@here
def test_one_that_was_closed_has_left_by_itself(nest: Nest) -> None:
    first, second = socket.socketpair()
    nest.hold(first.fileno())
    first.close()
    nest.hold(second.fileno())
    second.close()

    assert not rings(nest)


def test_elsewhere_there_is_no_descriptor() -> None:
    nest = NoNest()
    nest.hold(3)
    nest.close()

    assert nest.fileno() is None
