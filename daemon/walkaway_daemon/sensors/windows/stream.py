"""A talk over a socket of this machine."""

import select
import socket
from collections.abc import Sequence
from contextlib import suppress

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import Talk
from walkaway_rules.observation import WindowShown

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
"""0 where Python has no Unix sockets."""
_PIECE = 1 << 16
_PIECES = 32
"""Read at most this much at once: others want their turn, too."""
_SECONDS = 0.5
"""How long connecting and sending may hold the guard up."""
_AT_ONCE = 0.005
"""How long an answer is waited for that comes at once as a rule: a turn of the guard
for the question and another for the answer would be twice the work."""


class Stream:
    """A connected socket and what is said over it."""

    def __init__(self, connected: socket.socket, talk: Talk) -> None:
        self._socket = connected
        self._talk = talk
        self._first: list[WindowShown] = []

    def begin_with(self, shown: WindowShown) -> None:
        """Return this, asked for elsewhere, before all that is told."""
        self._first.append(shown)

    def begin(self) -> None:
        """Say what is said first."""
        self._socket.settimeout(0)
        self._send(self._talk.begin())

    def fileno(self) -> int | None:
        """Return the socket."""
        return self._socket.fileno()

    def read(self) -> Sequence[WindowShown]:
        """Return what came to the front. Raise `ConnectionError` at the end."""
        shown, self._first = self._first, []
        for _ in range(_PIECES):
            data = self._receive()
            if data is None:
                break
            if not data:
                raise ConnectionResetError
            said = self._talk.feed(data)
            shown += said.shown
            if said.reply:
                self._send(said.reply)
                select.select([self._socket], [], [], _AT_ONCE)
            elif len(data) < _PIECE:
                # What comes later calls again.
                break
        return shown

    def due_in(self) -> float | None:
        """Return None: whatever happens is told."""
        return None

    def outlook(self) -> Outlook:
        """Return how well it sees."""
        return self._talk.outlook

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()

    def _send(self, data: bytes) -> None:
        sent = 0
        with suppress(BlockingIOError):
            sent = self._socket.send(data)
        if sent < len(data):
            self._socket.settimeout(_SECONDS)
            self._socket.sendall(data[sent:])
            self._socket.settimeout(0)

    def _receive(self) -> bytes | None:
        try:
            return self._socket.recv(_PIECE)
        except BlockingIOError:
            return None


def connect(paths: Sequence[str], talk: Talk) -> Stream:
    """Return a stream to the first of these Unix sockets that is there.

    Raise `OSError` where none is. A path that begins with a zero is abstract.
    """
    problem: OSError = FileNotFoundError()
    for path in paths:
        one = socket.socket(_FAMILY, socket.SOCK_STREAM)
        one.settimeout(_SECONDS)
        try:
            one.connect(path)
            stream = Stream(one, talk)
            stream.begin()
        except OSError as error:
            one.close()
            problem = error
        else:
            return stream
    raise problem
