"""A relay: one descriptor that stays while what stands behind it comes and goes.

A connection that is made anew has a new descriptor; the loop watches the relay.
"""

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

    def watch(self, descriptor: int | None) -> None:
        """Put this behind it, None for nothing, instead of what was there.

        That may be closed by now; its number must not be anybody else's yet.
        """
        if self._behind is not None:
            self._selector.unregister(self._behind)
        if descriptor is not None:
            self._selector.register(descriptor, EVENT_READ)
        self._behind = descriptor

    def close(self) -> None:
        """Give the descriptor back."""
        self._selector.close()
