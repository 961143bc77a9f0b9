"""A relay: one descriptor that stays while what stands behind it comes and goes."""

import sys
from selectors import EVENT_READ, DefaultSelector


class Relay:
    """Readable whenever the one descriptor behind it is."""

    def __init__(self) -> None:
        self._selector = DefaultSelector()
        self._behind: int | None = None

    def fileno(self) -> int | None:
        """Return the descriptor; None where the system has none to offer."""
        number = None
        if sys.platform != "win32":
            number = self._selector.fileno()
        return number

    def watch(self, descriptor: int) -> None:
        """Put this descriptor behind it."""
        self.forget()
        self._selector.register(descriptor, EVENT_READ)
        self._behind = descriptor

    def forget(self) -> None:
        """Put nothing behind it; call this before the descriptor is closed."""
        if self._behind is not None:
            self._selector.unregister(self._behind)
            self._behind = None

    def close(self) -> None:
        """Give the descriptor back."""
        self._selector.close()
