"""The doorway of Linux and macOS: a Unix socket that the person alone may open."""

import os
import socket
from pathlib import Path

from walkaway_daemon.computer.paths import private_folder
from walkaway_daemon.control.peer import peer_is_ours

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
"""0 where Python has no Unix sockets."""


class UnixDoorway:
    """A listening socket in a folder of the person's own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._listening: socket.socket | None = None

    def open(self) -> int:
        """Begin to listen; a socket that a killed guard left is taken away."""
        private_folder(self._path.parent)
        self._path.unlink(missing_ok=True)
        self._listening = _listen(self._path)
        return self._listening.fileno()

    def accept(self) -> socket.socket | None:
        """Return a client that waits, if it is a process of the person's."""
        if self._listening is None:
            return None
        try:
            client, _ = self._listening.accept()
        except (BlockingIOError, ConnectionError):
            return None
        if peer_is_ours(client):
            return client
        client.close()
        return None

    def close(self) -> None:
        """Remove the socket."""
        if self._listening is not None:
            self._listening.close()
            self._listening = None
            self._path.unlink(missing_ok=True)


def reach_unix(path: Path, seconds: float) -> socket.socket:
    """Return a connection to this socket. Raise `OSError` where nobody listens."""
    connection = socket.socket(_FAMILY)
    connection.settimeout(seconds)
    try:
        connection.connect(str(path))
    except OSError:
        connection.close()
        raise
    return connection


def _listen(path: Path) -> socket.socket:
    listening = socket.socket(_FAMILY)
    before = os.umask(0o177)
    try:
        listening.settimeout(0)
        listening.bind(str(path))
        listening.listen()
    except OSError:
        listening.close()
        raise
    finally:
        os.umask(before)
    return listening
