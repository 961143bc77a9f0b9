"""One descriptor that is readable when any of several is."""

import select
import socket
import sys
from collections.abc import Iterator
from contextlib import closing

import pytest

from walkaway_daemon.loop.either import Either


@pytest.fixture
def either() -> Iterator[Either]:
    with closing(Either()) as either:
        yield either


def rings(either: Either) -> bool:
    descriptor = either.fileno()
    assert descriptor is not None
    return bool(select.select([descriptor], [], [], 0)[0])


@pytest.mark.skipif(sys.platform == "win32", reason="it has no descriptor there")
def test_what_it_let_go_counts_no_longer(either: Either) -> None:
    one, other = socket.socketpair()
    with one, other:
        either.hold(other.fileno())
        one.send(b"x")
        before = rings(either)
        either.let_go(other.fileno())
        either.let_go(None)

        assert before
        assert not rings(either)


@pytest.mark.skipif(sys.platform == "win32", reason="it has no descriptor there")
def test_it_is_readable_when_any_of_those_it_holds_is(either: Either) -> None:
    one, other = socket.socketpair()
    with one, other:
        either.hold(one.fileno())
        either.hold(other.fileno())
        quiet = rings(either)
        one.send(b"x")

        assert not quiet
        assert rings(either)


def test_on_windows_there_is_none(
    either: Either, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        either.hold(None)

        assert either.fileno() is None
