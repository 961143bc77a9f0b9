"""Bridges: a pipe as a socket, since Windows can wait for sockets alone.

Two threads carry bytes, one in each direction; neither looks at them.
"""

import socket
from contextlib import suppress
from threading import Thread
from typing import Protocol

_PIECE = 64 * 1024


class Pipe(Protocol):
    """One end of a connected pipe."""

    def read(self) -> bytes:
        """Wait for bytes and return them; none when it is over."""
        ...

    def write(self, data: bytes) -> None:
        """Wait until all of it was taken. Raise `OSError` when it is over."""
        ...

    def end(self) -> None:
        """Let whoever waits go, now and later; from any thread."""
        ...

    def close(self) -> None:
        """Give it back. Nobody may wait for it then."""
        ...


class Bridge:
    """Carries bytes between a pipe and a socket until either is closed."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        near, self._far = socket.socketpair()
        self._near: socket.socket = near
        self._inward = Thread(target=self._carry_in, name="pipe in", daemon=True)
        self._outward = Thread(target=self._carry_out, name="pipe out", daemon=True)

    def begin(self) -> socket.socket:
        """Begin, and return the socket; closing it closes the pipe, too."""
        self._inward.start()
        self._outward.start()
        return self._near

    def join(self, seconds: float) -> None:
        """Wait until what was sent was taken, but no longer than this."""
        self._outward.join(seconds)

    @property
    def is_over(self) -> bool:
        """Whether nothing is carried any more."""
        return not self._outward.is_alive()

    def _carry_in(self) -> None:
        with suppress(OSError):
            while piece := self._pipe.read():
                self._far.sendall(piece)
        with suppress(OSError):
            self._far.shutdown(socket.SHUT_WR)

    def _carry_out(self) -> None:
        with suppress(OSError):
            while piece := self._far.recv(_PIECE):
                self._pipe.write(piece)
        # The one thread may still be reading, or sending to nobody.
        self._pipe.end()
        with suppress(OSError):
            self._far.shutdown(socket.SHUT_RDWR)
        self._inward.join()
        self._pipe.close()
        self._far.close()
