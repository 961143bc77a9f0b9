"""A guard's socket that answers as a test says."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from threading import Event, Thread

from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.conversation import Answer
from walkaway_daemon.control.message import Reply, Request
from walkaway_daemon.control.server import Server
from walkaway_daemon.control.unix_doorway import UnixDoorway
from walkaway_daemon.loop.loop import Loop


class Idle:
    """Steps that only wait."""

    def turn(self) -> None:
        """Nothing is due."""

    def due_in(self) -> float | None:
        return 0.02


def answering(
    paths: Paths, answer: Callable[[Request], Reply]
) -> AbstractContextManager[None]:
    """Answer every request on these paths' socket, until the block is over."""
    return answering_in(paths, lambda request, _: answer(request))


@contextmanager
def answering_in(paths: Paths, answer: Answer) -> Generator[None, None, None]:
    """Do the same, and be told the languages that are asked in."""
    loop, over = Loop(lambda _: None), Event()
    server = Server(UnixDoorway(paths.socket), loop, answer)
    server.open()

    def serve() -> None:
        while not over.is_set():
            loop.step(Idle())

    thread = Thread(target=serve)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        server.close()
        loop.close()
