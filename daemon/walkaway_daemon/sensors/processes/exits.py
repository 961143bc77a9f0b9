"""Exits: learning at once that a process has ended, where the system can say.

Linux has a descriptor for a process that becomes readable when it ends. All of
them stand behind one descriptor, so that the loop has one to watch.
"""

import os
import select
import sys
from typing import Protocol


class Exits(Protocol):
    """Some way to learn of the end of a process."""

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when one ended, or None."""
        ...

    def follow(self, pid: int) -> bool:
        """Begin to follow a process; return False where that is not possible."""
        ...

    def ended(self) -> list[int]:
        """Return the followed processes that ended since the last call."""
        ...

    def close(self) -> None:
        """Follow no process any longer."""
        ...


class NoExits:
    """Where the system does not say: the next look at all processes will."""

    def fileno(self) -> int | None:
        """Return None: there is nothing to watch."""
        return None

    def follow(self, pid: int) -> bool:
        """Return False for every process."""
        del pid
        return False

    def ended(self) -> list[int]:
        """Return none."""
        return []

    def close(self) -> None:
        """Close nothing."""


if sys.platform == "linux":

    class PidfdExits:
        """By pidfd_open(2), from Linux 5.3 on."""

        def __init__(self) -> None:
            self._poll = select.epoll()
            self._pids: dict[int, int] = {}

        def fileno(self) -> int | None:
            """Return the descriptor that is readable when one ended."""
            return self._poll.fileno()

        def follow(self, pid: int) -> bool:
            """Begin to follow; False where it is gone or may not be followed."""
            if pid in self._pids.values():
                return True
            try:
                descriptor = os.pidfd_open(pid)
            except OSError:
                return False
            self._poll.register(descriptor, select.EPOLLIN)
            self._pids[descriptor] = pid
            return True

        def ended(self) -> list[int]:
            """Return those that ended, and follow them no longer."""
            ready = [descriptor for descriptor, _ in self._poll.poll(0)]
            return [self._drop(descriptor) for descriptor in ready]

        def close(self) -> None:
            """Follow no process any longer."""
            for descriptor in tuple(self._pids):
                self._drop(descriptor)
            self._poll.close()

        def _drop(self, descriptor: int) -> int:
            self._poll.unregister(descriptor)
            os.close(descriptor)
            return self._pids.pop(descriptor)


def choose_exits() -> Exits:
    """Return the best that this platform offers."""
    if sys.platform == "linux":
        exits: Exits = PidfdExits()
    else:
        exits = NoExits()
    return exits
