"""Either: one descriptor in place of several, readable when any of them is."""

import sys
from selectors import EVENT_READ, DefaultSelector


class Either:
    """By epoll(7) or kqueue(2), whose descriptor can be watched like any other."""

    def __init__(self) -> None:
        self._selector = DefaultSelector()

    def hold(self, descriptor: int | None) -> None:
        """Let this one count, too; None adds nothing."""
        if descriptor is not None:
            self._selector.register(descriptor, EVENT_READ)

    def let_go(self, descriptor: int | None) -> None:
        """Let this one count no longer; None takes nothing away."""
        if descriptor is not None:
            self._selector.unregister(descriptor)

    def fileno(self) -> int | None:
        """Return the one descriptor; None on Windows, which has no such thing."""
        number = None
        if sys.platform != "win32":
            number = self._selector.fileno()
        return number

    def close(self) -> None:
        """Let go of all of them; they stay with their owners."""
        self._selector.close()
