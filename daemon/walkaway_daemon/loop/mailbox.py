"""The mailbox: how another thread wakes the loop."""

import signal
import socket
from collections.abc import Callable
from functools import partial


class Mailbox:
    """A wake-up call that any thread may make and one thread answers.

    It is a pair of sockets because Windows can wait for nothing else.
    """

    def __init__(self) -> None:
        self._ours, self._theirs = socket.socketpair()
        self._ours.settimeout(0)
        self._theirs.settimeout(0)
        self._names: set[str] = set()
        self._hears_signals = False

    def fileno(self) -> int:
        """Return the descriptor that is readable when somebody called."""
        return self._ours.fileno()

    def bell(self, name: str) -> Callable[[], None]:
        """Return a function that calls under `name`, from any thread."""

        def ring() -> None:
            self._names.add(name)
            self._call()

        return ring

    def note(self, name: str) -> Callable[[], None]:
        """Return a function that calls under `name` from the thread that answers.

        That one is awake by then, and collects before it waits again.
        """
        return partial(self._names.add, name)

    def collect(self) -> set[str]:
        """Return the names that called since the last time."""
        self._drain()
        names: set[str] = set()
        # One by one, since each step is whole while other threads go on calling.
        while self._names:
            names.add(self._names.pop())
        return names

    def hear_signals(self) -> None:
        """Let signals wake the loop, too; only the main thread may ask for it.

        One that comes just before the loop waits, or to another thread, ends no wait
        by itself, and its handler would run when something else does.
        """
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._hears_signals = True

    def close(self) -> None:
        """Close both ends; calling afterwards does nothing."""
        if self._hears_signals:
            signal.set_wakeup_fd(-1)
            self._hears_signals = False
        self._ours.close()
        self._theirs.close()

    def _call(self) -> None:
        try:
            self._theirs.send(b"!")
        except OSError:
            # Full, so the loop is awake already; or closed, so it is over.
            return

    def _drain(self) -> None:
        try:
            while self._ours.recv(4096):
                pass
        except BlockingIOError:
            return
