"""A guard's socket that answers as a test says."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Thread

from walkaway_daemon.control.message import Reply, Request
from walkaway_daemon.control.server import Server
from walkaway_daemon.control.unix_doorway import UnixDoorway
from walkaway_daemon.loop import Loop
from walkaway_daemon.paths import Paths


class Idle:
    """Steps that only wait."""

    def turn(self) -> None:
        """Nothing is due."""

    def pause(self) -> float | None:
        return 0.02


@contextmanager
def answering(
    paths: Paths, answer: Callable[[Request], Reply]
) -> Generator[None, None, None]:
    """Answer every request on these paths' socket, until the block is over."""
    loop, over = Loop(lambda _: None), Event()
    server = Server(UnixDoorway(paths.socket), loop, lambda request, _: answer(request))
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
