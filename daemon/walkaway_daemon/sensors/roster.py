"""The roster: which processes are known, and what a new look at them says.

A process that has just begun is looked at again a few times: a launcher (a
shell, snap, flatpak) turns into the program it launches without a new process.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from walkaway_rules.observation import ProcessStarted

LOOKS = 3
"""How often a process is looked at from its beginning on."""


@dataclass(frozen=True, slots=True)
class Young:
    """A process that is still looked at."""

    looks: int
    """Looks that are left."""
    seen: tuple[str, str] | None
    """Its name and path when it was last looked at; None before that."""


@dataclass(frozen=True, slots=True)
class Roster:
    """What is known of the processes between two looks."""

    pids: frozenset[int] = frozenset()
    young: Mapping[int, Young] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_settled(self) -> bool:
        """Whether only a new process could bring news."""
        return not self.young


def last_pid(loadavg: bytes) -> bytes:
    """Given the content of /proc/loadavg, return its last field.

    It is the process id given out last, and changes whenever a process or a
    thread begins; see proc_loadavg(5). Empty where the content is empty.
    """
    return loadavg.rpartition(b" ")[2].strip()


def first_roster(pids: Sequence[int], recent: Sequence[int]) -> Roster:
    """Return where to start: all are known, and the `recent` ones are looked at."""
    young = {pid: Young(LOOKS, None) for pid in recent}
    return Roster(frozenset(pids), MappingProxyType(young))


def call_roll(roster: Roster, pids: Sequence[int]) -> Roster:
    """Given all processes there are now, return the roster with the new ones."""
    now = frozenset(pids)
    young = {pid: Young(LOOKS, None) for pid in sorted(now - roster.pids)}
    kept = {pid: each for pid, each in roster.young.items() if pid in now}
    return Roster(now, MappingProxyType(kept | young))


def take_looks(
    roster: Roster, looks: Mapping[int, ProcessStarted | None]
) -> tuple[Roster, tuple[ProcessStarted, ...]]:
    """Given a look at each young process, return those that are news.

    None stands for a process that is gone, or somebody else's: it is let be.
    """
    news: list[ProcessStarted] = []
    young: dict[int, Young] = {}
    for pid, before in roster.young.items():
        look = looks.get(pid)
        if look is None:
            continue
        seen = (look.name, look.path)
        if seen != before.seen:
            news.append(look)
        if before.looks > 1:
            young[pid] = Young(before.looks - 1, seen)
    return Roster(roster.pids, MappingProxyType(young)), tuple(news)
