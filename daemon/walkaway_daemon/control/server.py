"""The guard's side of the control socket, in the loop and never blocking."""

import contextlib
import os
import socket
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from walkaway_daemon.control.conversation import Conversation
from walkaway_daemon.control.message import Reply, Request, StatusSaid
from walkaway_daemon.control.peer import peer_is_ours
from walkaway_daemon.loop import Ready
from walkaway_daemon.paths import private_folder
from walkaway_rules.status import Status

MOST = 32
"""Clients at one time; a further one is turned away."""

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
"""0 where Python has no Unix sockets."""
_PIECE = 64 * 1024


class Watcher(Protocol):
    """The part of the loop that a server needs."""

    def watch(self, descriptor: int, ready: Ready, *, writing: bool = False) -> None:
        """Call `ready` when the descriptor is readable, or writable too."""
        ...

    def forget(self, descriptor: int) -> None:
        """Stop watching."""
        ...


class Server(Protocol):
    """Where clients are spoken to, on whatever the platform offers."""

    def open(self) -> None:
        """Begin to listen. Raise `OSError` where that is not possible."""
        ...

    def push(self, status: Status) -> None:
        """Tell every client that asked for updates."""
        ...

    def close(self) -> None:
        """Hang up and remove what clients look for."""
        ...


class NoServer:
    """For platforms where the guard cannot be spoken to yet."""

    def open(self) -> None:
        """Say that there is no way yet."""
        message = "speaking to the guard is not on this platform yet"
        raise OSError(message)

    def push(self, status: Status) -> None:
        """Tell nobody."""

    def close(self) -> None:
        """Close nothing."""


class SocketServer:
    """A Unix socket that only the person's own processes may speak to."""

    def __init__(
        self, path: Path, watcher: Watcher, answer: Callable[[Request], Reply]
    ) -> None:
        self._path = path
        self._watcher = watcher
        self._answer = answer
        self._listening: socket.socket | None = None
        self._clients: dict[socket.socket, Conversation] = {}

    def open(self) -> None:
        """Begin to listen; a socket that a killed guard left is taken away."""
        private_folder(self._path.parent)
        self._path.unlink(missing_ok=True)
        listening = _listen(self._path)
        self._listening = listening
        self._watcher.watch(listening.fileno(), partial(self._accept, listening))

    @property
    def clients(self) -> int:
        """How many are being spoken to."""
        return len(self._clients)

    def push(self, status: Status) -> None:
        """Tell every client that asked for updates."""
        for client, conversation in tuple(self._clients.items()):
            if conversation.subscribed:
                conversation.say(StatusSaid(status), 0)
                self._flush(client, conversation)

    def close(self) -> None:
        """Hang up and remove the socket."""
        for client in tuple(self._clients):
            self._hang_up(client)
        if self._listening is not None:
            self._watcher.forget(self._listening.fileno())
            self._listening.close()
            self._listening = None
            self._path.unlink(missing_ok=True)

    def _accept(self, listening: socket.socket) -> None:
        with contextlib.suppress(BlockingIOError, ConnectionError):
            client, _ = listening.accept()
            if len(self._clients) >= MOST or not peer_is_ours(client):
                client.close()
                return
            client.settimeout(0)
            self._clients[client] = Conversation(self._answer)
            self._watcher.watch(client.fileno(), partial(self._serve, client))

    def _serve(self, client: socket.socket) -> None:
        conversation = self._clients[client]
        try:
            piece = client.recv(_PIECE)
        except BlockingIOError:
            self._flush(client, conversation)
            return
        except OSError:
            self._hang_up(client)
            return
        if not piece:
            self._hang_up(client)
            return
        conversation.hear(piece)
        self._flush(client, conversation)

    def _flush(self, client: socket.socket, conversation: Conversation) -> None:
        """Send what the client takes now; the rest waits until it takes more."""
        try:
            sent = client.send(conversation.unsent) if conversation.unsent else 0
        except BlockingIOError:
            sent = 0
        except OSError:
            self._hang_up(client)
            return
        conversation.was_sent(sent)
        if conversation.over:
            self._hang_up(client)
            return
        serve = partial(self._serve, client)
        writing = bool(conversation.unsent)
        self._watcher.watch(client.fileno(), serve, writing=writing)

    def _hang_up(self, client: socket.socket) -> None:
        self._watcher.forget(client.fileno())
        del self._clients[client]
        client.close()


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


def choose_server(
    path: Path, watcher: Watcher, answer: Callable[[Request], Reply]
) -> Server:
    """Return what this platform offers."""
    if not _FAMILY:
        return NoServer()
    return SocketServer(path, watcher, answer)
