"""The guard's side of the control socket, in the loop and never blocking."""

import socket
from functools import partial
from typing import Protocol

from walkaway_daemon.control.conversation import Answer, Conversation, Languages
from walkaway_daemon.control.doorway import Doorway
from walkaway_daemon.control.message import AskStatus, Reply, StatusSaid
from walkaway_daemon.loop.loop import Ready
from walkaway_rules.status import Status

MOST = 32
"""Clients at one time; a further one is turned away."""

_PIECE = 64 * 1024


class Watcher(Protocol):
    """The part of the loop that a server needs."""

    def watch(self, descriptor: int, ready: Ready, *, writing: bool = False) -> None:
        """Call `ready` when the descriptor is readable, or writable too."""
        ...

    def forget(self, descriptor: int) -> None:
        """Stop watching."""
        ...


class Server:
    """Speaks to every client that comes in by the doorway."""

    def __init__(self, doorway: Doorway, watcher: Watcher, answer: Answer) -> None:
        self._doorway = doorway
        self._watcher = watcher
        self._answer = answer
        self._listening: int | None = None
        self._clients: dict[socket.socket, Conversation] = {}

    def open(self) -> None:
        """Begin to listen. Raise `OSError` where that is not possible."""
        self._listening = self._doorway.open()
        self._watcher.watch(self._listening, self._accept)

    @property
    def clients(self) -> int:
        """How many are being spoken to."""
        return len(self._clients)

    def push(self, status: Status) -> None:
        """Tell every client that asked for updates, each in its own language."""
        for client, conversation in tuple(self._clients.items()):
            if conversation.subscribed:
                conversation.say(self._news(status, conversation.languages), 0)
                self._flush(client, conversation)

    def close(self) -> None:
        """Hang up and remove what clients look for."""
        for client in tuple(self._clients):
            self._hang_up(client)
        if self._listening is not None:
            self._watcher.forget(self._listening)
            self._listening = None
            self._doorway.close()

    def _news(self, status: Status, languages: Languages) -> Reply:
        if languages is None:
            return StatusSaid(status)
        return self._answer(AskStatus(), languages)

    def _accept(self) -> None:
        while (client := self._doorway.accept()) is not None:
            if len(self._clients) >= MOST:
                client.close()
                continue
            client.settimeout(0)
            self._clients[client] = Conversation(self._answer)
            self._watcher.watch(client.fileno(), partial(self._serve, client))

    def _serve(self, client: socket.socket) -> None:
        conversation = self._clients.get(client)
        if conversation is None:
            # It was hung up on since it called.
            return
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
