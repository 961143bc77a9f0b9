"""The process table: what any system says about the programs that run."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import Protocol

from walkaway_rules.observation import ProcessStarted


class Reach(Enum):
    """How far a table reaches."""

    ALL = "all"
    INSIDE = "inside"
    """Not beyond the container that its reader runs in."""
    NOTHING = "nothing"
    """Not even its reader is on it."""


class ProcessTable(Protocol):
    """What the sensors need of the system."""

    def reach(self) -> Reach:
        """Return whether all that runs on this machine is on it."""
        ...

    def pids(self) -> list[int]:
        """Return the ids of all processes."""
        ...

    def look(self, pid: int) -> ProcessStarted | None:
        """Return a look at it; None where it is gone or another person's."""
        ...

    def names(self) -> Iterable[str]:
        """Return what all processes are called, whosever they are."""
        ...

    def age(self, pid: int) -> float | None:
        """Return the seconds since it began; None where it is gone."""
        ...

    def folder(self, pid: int) -> str:
        """Return its working folder; "" where the system keeps it back."""
        ...

    def settings(self, pid: int, names: Collection[str]) -> Mapping[str, str]:
        """Return what its environment says under these names, nothing of the rest.

        Empty where the system keeps it back.
        """
        ...

    def ancestors(self, pid: int) -> Sequence[int]:
        """Return the processes that it descends from, the nearest first."""
        ...


def running(table: ProcessTable) -> Iterator[ProcessStarted]:
    """Yield a look at each of this person's processes."""
    yield from filter(None, map(table.look, table.pids()))
