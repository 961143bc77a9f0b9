"""A nest: one descriptor that stays the same while the one inside it changes.

A connection that is made anew has a new descriptor; the loop watches the nest.
"""

import sys
from selectors import EVENT_READ, DefaultSelector
from typing import Protocol


class Nest(Protocol):
    """Somewhere to put a descriptor."""

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when the one inside is, or None."""
        ...

    def hold(self, descriptor: int | None) -> None:
        """Watch this one, instead of the last; None for none."""
        ...

    def close(self) -> None:
        """Watch nothing any longer."""
        ...


class NoNest:
    """Where sources call by themselves and have no descriptor."""

    def fileno(self) -> int | None:
        """Return None."""
        return None

    def hold(self, descriptor: int | None) -> None:
        """Hold nothing."""

    def close(self) -> None:
        """Close nothing."""


if sys.platform != "win32":

    class SelectorNest:
        """By epoll(7) or kqueue(2), whose descriptor can be watched like any other."""

        def __init__(self) -> None:
            self._selector = DefaultSelector()
            self._inside: int | None = None

        def fileno(self) -> int | None:
            """Return the descriptor that is readable when the one inside is."""
            return self._selector.fileno()

        def hold(self, descriptor: int | None) -> None:
            """Watch this one, instead of the last, which may be closed by now."""
            if self._inside is not None:
                self._selector.unregister(self._inside)
            self._inside = descriptor
            if descriptor is not None:
                self._selector.register(descriptor, EVENT_READ)

        def close(self) -> None:
            """Watch nothing any longer."""
            self._selector.close()


def choose_nest() -> Nest:
    """Return the nest that this platform offers."""
    if sys.platform != "win32":
        nest: Nest = SelectorNest()
    else:
        nest = NoNest()
    return nest
