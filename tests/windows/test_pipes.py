"""Clients and guard over a real named pipe."""

import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from select import select
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from walkaway_daemon.control.chooser import choose_doorway, reach
from windows.here import not_under_wine, on_windows, wait_until

if TYPE_CHECKING:
    from walkaway_daemon.control.doorway import Doorway

pytestmark = on_windows
_LONG = bytes(range(256)) * 4_000
"""A million bytes: many times what a pipe holds."""


class Way:
    """A doorway that is open, and who is let in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.doorway: Doorway = choose_doorway(path)
        self._descriptor = self.doorway.open()

    def let_in(self) -> socket.socket:
        assert select([self._descriptor], [], [], 10)[0]
        client = self.doorway.accept()
        assert client is not None
        client.settimeout(10)
        return client


@pytest.fixture
def way(tmp_path: Path) -> Iterator[Way]:
    way = Way(tmp_path / "control")
    with closing(way.doorway):
        yield way


def received(one: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = one.recv(65_536)
        assert piece, "it ended early"
        data += piece
    return data


def test_bytes_go_both_ways_whole(way: Way) -> None:
    with reach(way.path, 10) as there, way.let_in() as here:
        for near, far in ((there, here), (here, there)):
            sending = Thread(target=near.sendall, args=(_LONG,))
            sending.start()
            assert received(far, len(_LONG)) == _LONG
            sending.join()


def test_many_are_let_in_each_to_its_own(way: Way) -> None:
    for number in range(8):
        with reach(way.path, 10) as there, way.let_in() as here:
            here.sendall(b"%d" % number)
            assert there.recv(9) == b"%d" % number


def test_what_ends_on_one_side_ends_on_the_other(way: Way) -> None:
    with reach(way.path, 10) as there, way.let_in() as here:
        there.sendall(b"Done.")
        there.close()
        assert received(here, 5) == b"Done."
        assert here.recv(9) == b""


def test_the_last_words_of_a_guard_are_read(tmp_path: Path) -> None:
    way = Way(tmp_path / "control")
    with reach(way.path, 10) as there:
        here = way.let_in()
        here.sendall(b"Stopping.")
        here.close()
        way.doorway.close()
        assert received(there, 9) == b"Stopping."
        assert there.recv(9) == b""


@not_under_wine
def test_the_name_is_one_guards_alone(way: Way) -> None:
    with pytest.raises(OSError, match=r"WinError"):
        choose_doorway(way.path).open()
    with reach(way.path, 10), way.let_in():
        pass


def test_where_no_guard_is_nothing_is_reached(tmp_path: Path) -> None:
    way = Way(tmp_path / "control")
    way.doorway.close()

    def is_away() -> bool:
        try:
            reach(way.path, 1).close()
        except OSError:
            return True
        return False

    wait_until("nobody answers", is_away, 5)
