"""Starts: learning that processes began, without listing all of them each time."""

import os
from collections.abc import Collection
from typing import Protocol

PULSE = 2.0
"""Seconds between two looks where nothing calls."""


def end_of_pulse(now: float) -> float:
    """Return when the pulse ends in which this moment lies; all count from the same.

    What ends with a pulse ends together, so that one awakening is enough for it.
    """
    return (now // PULSE + 1) * PULSE


def in_step(now: float, rest: float) -> float:
    """Return when a rest is over that is half to one and a half times as long as asked.

    It is a multiple of its length: where that fits into a pulse, it often ends with it.
    """
    return ((now + rest / 2) // rest + 1) * rest


_LOADAVG = "/proc/loadavg"


class Starts(Protocol):
    """Some way to learn which processes began."""

    @property
    def is_prompt(self) -> bool:
        """Whether a start is told at once."""
        ...

    def open(self) -> None:
        """Begin to listen; what began before is not told."""
        ...

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when one began, or None."""
        ...

    def begun(self) -> Collection[int] | None:
        """Return which began or turned into another program since the last call.

        None stands for "perhaps some": all processes have to be listed.
        """
        ...

    def due_in(self) -> float:
        """Return the seconds until `begun` is to be called without being told."""
        ...

    def close(self) -> None:
        """Listen no longer."""
        ...


class NoStarts:
    """Where the system says nothing: every look is a list."""

    is_prompt = False

    def open(self) -> None:
        """Open nothing."""

    def fileno(self) -> int | None:
        """Return None: there is nothing to watch."""
        return None

    def begun(self) -> Collection[int] | None:
        """Return None each time."""
        return None

    def due_in(self) -> float:
        """Return two seconds."""
        return PULSE

    def close(self) -> None:
        """Close nothing."""


class GatedStarts(NoStarts):
    """Behind one small read: the id given out last changes with every start."""

    def __init__(self, path: str = _LOADAVG) -> None:
        super().__init__()
        self._path = path
        self._gate: int | None = None
        self._mark = b""

    def open(self) -> None:
        """Open the gate; where it cannot be, every look is a list."""
        try:
            self._gate = os.open(self._path, os.O_RDONLY)
        except OSError:
            self._gate = None

    def begun(self) -> Collection[int] | None:
        """Return none where nothing began at all, else None."""
        if self._gate is None:
            return None
        # Read before the ids are: what begins between the two is seen next time.
        os.lseek(self._gate, 0, os.SEEK_SET)
        mark = last_pid(os.read(self._gate, 128))
        if mark and mark == self._mark:
            return ()
        self._mark = mark
        return None

    def close(self) -> None:
        """Close the gate."""
        if self._gate is not None:
            os.close(self._gate)
            self._gate = None


def last_pid(loadavg: bytes) -> bytes:
    """Given the content of /proc/loadavg, return its last field.

    It is the process id given out last, and changes whenever a process or a
    thread begins; see proc_loadavg(5). Empty where the content is empty.
    """
    return loadavg.rpartition(b" ")[2].strip()
