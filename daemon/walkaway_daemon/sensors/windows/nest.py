"""A nest: one descriptor that stays the same while the one inside it changes.

A connection that is made anew has a new descriptor; the loop watches the nest.
"""

import select
import sys
from contextlib import suppress
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


if sys.platform == "linux":

    class EpollNest:
        """By epoll(7), whose descriptor can be watched like any other."""

        def __init__(self) -> None:
            self._poll = select.epoll()
            self._inside: int | None = None

        def fileno(self) -> int | None:
            """Return the descriptor that is readable when the one inside is."""
            return self._poll.fileno()

        def hold(self, descriptor: int | None) -> None:
            """Watch this one, instead of the last."""
            if self._inside is not None:
                # One that was closed meanwhile has left by itself.
                with suppress(OSError):
                    self._poll.unregister(self._inside)
            self._inside = descriptor
            if descriptor is not None:
                self._poll.register(descriptor, select.EPOLLIN)

        def close(self) -> None:
            """Watch nothing any longer."""
            self._poll.close()


def choose_nest() -> Nest:
    """Return the nest that this platform offers."""
    if sys.platform == "linux":
        nest: Nest = EpollNest()
    else:
        nest = NoNest()
    return nest
