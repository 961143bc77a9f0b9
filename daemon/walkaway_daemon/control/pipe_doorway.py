"""The doorway of Windows: a named pipe, and a thread that waits at it."""

import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Lock, Thread
from typing import Protocol

from walkaway_daemon.control.bridge import Bridge, Pipe
from walkaway_daemon.loop.mailbox import Mailbox

_SECONDS = 2.0
"""How long whoever is spoken to may take to read the last words."""
_RETRY = 1.0
"""Seconds after which a further end of the pipe is tried again."""


class FreeEnd(Pipe, Protocol):
    """An end of the pipe that nobody is connected to yet."""

    def wait(self) -> bool:
        """Wait for a client; False when it is over, or when it went wrong."""
        ...


class Pipes(Protocol):
    """Where ends of the pipe come from."""

    def offer(self, *, first: bool) -> FreeEnd:
        """Return a new end. Raise `OSError` where there is none to be had.

        The first one is refused where anybody has a pipe of this name already.
        """
        ...


class PipeDoorway:
    """Lets clients in by a pipe, each of them as a socket."""

    def __init__(self, pipes: Pipes) -> None:
        self._pipes = pipes
        self._mailbox: Mailbox | None = None
        self._came: deque[Pipe] = deque()
        self._bridges: list[Bridge] = []
        self._offer: FreeEnd | None = None
        self._changing = Lock()
        """Held while the offer is another one, so that none is ended that is closed."""
        self._over = Event()
        self._thread: Thread | None = None

    def open(self) -> int:
        """Begin to wait for clients. Raise `OSError` where the name is taken."""
        self._offer = self._pipes.offer(first=True)
        self._mailbox = Mailbox()
        ring = self._mailbox.bell("client")
        self._thread = Thread(
            target=self._attend, args=(ring,), name="pipe", daemon=True
        )
        self._thread.start()
        return self._mailbox.fileno()

    def accept(self) -> socket.socket | None:
        """Return a client that waits. Whose it is, the pipe itself sees to."""
        if self._mailbox is not None:
            self._mailbox.collect()
        if not self._came:
            return None
        bridge = Bridge(self._came.popleft())
        self._bridges = [one for one in self._bridges if not one.is_over]
        self._bridges.append(bridge)
        return bridge.begin()

    def close(self) -> None:
        """End the thread, and let the last words be read."""
        self._over.set()
        with self._changing:
            if self._offer is not None:
                self._offer.end()
        if self._thread is not None:
            self._thread.join(_SECONDS)
        for pipe in self._came:
            pipe.close()
        for bridge in self._bridges:
            bridge.join(_SECONDS)
        if self._mailbox is not None:
            self._mailbox.close()

    def _attend(self, ring: Callable[[], None]) -> None:
        while (offer := self._offer) is not None and not self._over.is_set():
            came = offer.wait()
            # Before anybody is let in: the name must never be free for others.
            self._change(self._fresh())
            if came:
                self._came.append(offer)
                ring()
            else:
                offer.close()
                self._over.wait(_RETRY)
        if offer is not None:
            self._change(None)
            offer.close()

    def _change(self, offer: FreeEnd | None) -> None:
        with self._changing:
            self._offer = offer

    def _fresh(self) -> FreeEnd | None:
        while not self._over.is_set():
            with suppress(OSError):
                return self._pipes.offer(first=False)
            self._over.wait(_RETRY)
        return None
