"""A hint: a connection to something here that tells one thing of presence."""

import socket
from collections.abc import Callable, Sequence
from typing import Protocol

from walkaway_daemon.loop.relay import Relay
from walkaway_daemon.sensors.sensor import Finding, Report
from walkaway_daemon.sensors.windows.patience import wait_after
from walkaway_daemon.sensors.windows.talk import BrokenTalkError

_FAMILY: int = getattr(socket, "AF_UNIX", 0)
"""0 where Python has no Unix sockets."""
_PIECE = 1 << 16
_PIECES = 32
_SECONDS = 0.5
"""How long connecting and sending may hold the guard up."""


class HintTalk(Protocol):
    """One conversation, as bytes in and bytes out."""

    @property
    def holds(self) -> bool | None:
        """What is told by now; None for nothing yet."""
        ...

    def begin(self) -> bytes:
        """Return what is to be sent first."""
        ...

    def feed(self, data: bytes) -> bytes:
        """Return the reply to these bytes. Raise `BrokenTalkError` to end it."""
        ...


class Hint:
    """A sensor that observes nothing; what it knows is asked for by name."""

    def __init__(self, paths: Sequence[str], talk: Callable[[], HintTalk]) -> None:
        """Given where to connect, the first that is there, and how to talk."""
        self._paths = paths
        self._make = talk
        self._relay = Relay()
        self._talk: HintTalk | None = None
        self._socket: socket.socket | None = None
        self._failures = 0

    def holds(self) -> bool | None:
        """Return whether it is so; None where nobody tells."""
        return None if self._talk is None else self._talk.holds

    def open(self, wake: Callable[[], None]) -> None:
        """Connect; what is not there yet is tried again, ever more patiently."""
        del wake
        self._connect()

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when there is news, or None."""
        return self._relay.fileno()

    def read(self) -> Report:
        """Take in what was told; it is nothing that is observed."""
        if self._socket is None:
            self._connect()
        if self._socket is not None:
            try:
                self._pump(self._socket)
            except (OSError, BrokenTalkError):
                self._lose()
        return Report()

    def due_in(self) -> float | None:
        """Return when a lost connection is tried again; None while there is one."""
        if self._socket is not None or not self._paths:
            return None
        return wait_after(self._failures)

    def findings(self) -> Sequence[Finding]:
        """Return none: what is known is said together, with the other hints."""
        return ()

    def close(self) -> None:
        """Disconnect."""
        self._relay.close()
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self._talk = None

    def _connect(self) -> None:
        for path in self._paths:
            one = socket.socket(_FAMILY, socket.SOCK_STREAM)
            one.settimeout(_SECONDS)
            talk = self._make()
            try:
                one.connect(path)
                one.sendall(talk.begin())
            except OSError:
                one.close()
                continue
            one.settimeout(0)
            self._socket, self._talk = one, talk
            self._relay.watch(one.fileno())
            return
        self._failures += 1

    def _pump(self, one: socket.socket) -> None:
        for _ in range(_PIECES):
            try:
                data = one.recv(_PIECE)
            except BlockingIOError:
                return
            if not data or self._talk is None:
                raise ConnectionResetError
            reply = self._talk.feed(data)
            if reply:
                one.settimeout(_SECONDS)
                one.sendall(reply)
                one.settimeout(0)
            if self._talk.holds is not None:
                self._failures = 0

    def _lose(self) -> None:
        self._relay.watch(None)
        if self._socket is not None:
            self._socket.close()
        self._socket = self._talk = None
        self._failures += 1
