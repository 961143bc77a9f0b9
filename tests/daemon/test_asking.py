"""Asking the guard one question."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from walkaway_daemon.asking import ask_guard
from walkaway_daemon.control.message import AskStatus, Done, Refused, Reply, Request
from walkaway_daemon.control.server import SocketServer
from walkaway_daemon.loop import Loop
from walkaway_daemon.paths import Paths
from walkaway_daemon.trouble import TroubleError


class Idle:
    """Steps that only wait."""

    def turn(self) -> None:
        """Nothing is due."""

    def pause(self) -> float | None:
        return 0.02


@contextmanager
def _answering(
    paths: Paths, answer: Callable[[Request], Reply]
) -> Generator[None, None, None]:
    loop, over = Loop(lambda _: None), Event()
    server = SocketServer(paths.socket, loop, answer)
    server.open()

    def serve() -> None:
        while not over.is_set():
            loop.step(Idle())

    thread = Thread(target=serve)
    thread.start()
    yield
    over.set()
    thread.join()
    server.close()
    loop.close()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path, tmp_path, tmp_path)


def test_the_reply_comes_back(paths: Paths) -> None:
    with _answering(paths, lambda _: Done("Yes.")):
        assert ask_guard(paths, AskStatus()) == Done("Yes.")


def test_a_refusal_is_trouble(paths: Paths) -> None:
    with (
        _answering(paths, lambda _: Refused("No.")),
        pytest.raises(TroubleError, match=r"^No\.$"),
    ):
        ask_guard(paths, AskStatus())


def test_without_a_guard_there_is_no_reply(paths: Paths) -> None:
    assert ask_guard(paths, AskStatus()) is None
