"""The client's side of the control socket.

`ask` blocks until the reply is there; news that arrives meanwhile is handed out
in its turn. A client that subscribed watches `fileno` and calls `pump`.
"""

import os
import socket
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path
from typing import Any, Final

from walkaway_daemon.control.chooser import reach
from walkaway_daemon.control.frame import FrameError, Unframer, encode_frame
from walkaway_daemon.control.message import (
    AskUpdates,
    Refused,
    Reply,
    Request,
    StatusSaid,
)
from walkaway_daemon.control.message_json import (
    MessageError,
    reply_from_json,
    request_to_json,
)
from walkaway_daemon.tongue.tongue import wanted_languages
from walkaway_rules.status import Status

REPLY_SECONDS: Final = 5.0
"""How long the guard may take to answer."""

_PIECE = 64 * 1024


class GuardAwayError(ConnectionError):
    """The guard is not running, went away, or speaks another language."""


class Client:
    """A connection to the guard. Every method raises `GuardAwayError` without it."""

    def __init__(self, path: Path, languages: Sequence[str] | None = None) -> None:
        """`languages` are those to be answered in; None for the person's own."""
        self._path = path
        own = wanted_languages(os.environ)
        self._languages = own if languages is None else languages
        self._socket: socket.socket | None = None
        self._unframer = Unframer()
        self._numbers = count(1)
        self._told: Callable[[Status], None] | None = None

    def connect(self) -> None:
        """Reach the guard."""
        try:
            self._socket = reach(self._path, REPLY_SECONDS)
        except OSError as error:
            message = "the guard is not running"
            raise GuardAwayError(message) from error
        self._unframer = Unframer()

    def ask(self, request: Request) -> Reply:
        """Send the request and return its reply."""
        number = next(self._numbers)
        self._send(encode_frame(request_to_json(request, number, self._languages)))
        replies: list[Reply] = []
        while not replies:
            for reply, to in self._receive():
                if to == number:
                    replies.append(reply)
                else:
                    self._hand_out(reply)
        return replies[0]

    def subscribe(self, told: Callable[[Status], None]) -> None:
        """Have `told` called with the status now and whenever it changes."""
        self._told = told
        reply = self.ask(AskUpdates())
        if isinstance(reply, Refused):
            raise GuardAwayError(reply.said)
        self._hand_out(reply)

    def fileno(self) -> int:
        """Return the descriptor to watch for reading."""
        return self._connected().fileno()

    def pump(self) -> None:
        """Hand out what has arrived; call it when `fileno` is readable."""
        for reply, _ in self._receive():
            self._hand_out(reply)

    def close(self) -> None:
        """Let go of the connection. Closing twice is harmless."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _connected(self) -> socket.socket:
        if self._socket is None:
            message = "not connected to the guard"
            raise GuardAwayError(message)
        return self._socket

    def _send(self, frame: bytes) -> None:
        connection = self._connected()
        try:
            connection.sendall(frame)
        except OSError as error:
            raise self._lost() from error

    def _receive(self) -> list[tuple[Reply, int]]:
        """Wait for the next bytes and return the messages complete by then."""
        connection = self._connected()
        try:
            piece = connection.recv(_PIECE)
            found: list[dict[str, Any]] = self._unframer.feed(piece)
            messages = [reply_from_json(each) for each in found]
        except (OSError, FrameError, MessageError) as error:
            raise self._lost() from error
        if not piece:
            raise self._lost()
        return messages

    def _hand_out(self, reply: Reply) -> None:
        if isinstance(reply, StatusSaid) and self._told is not None:
            self._told(reply.status)

    def _lost(self) -> GuardAwayError:
        self.close()
        return GuardAwayError("the guard went away, or is of another version")
