"""The roster: which processes are known, and what a new look at them says.

A process that has just begun is looked at again a few times: a launcher (a
shell, snap, flatpak) turns into the program it launches without a new process,
and some give themselves another name once they run.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from walkaway_daemon.sensors.processes.starts import PULSE, in_step
from walkaway_rules.observation import ProcessStarted

LOOKS = 3
"""How often a process is looked at from its beginning on."""
LOOKS_WHEN_TOLD = 2
"""The same where every program is told: only its own name for itself may change."""
_AT_ONCE = 0.0


@dataclass(frozen=True, slots=True)
class Young:
    """A process that is still looked at."""

    looks: int
    """Looks that are left."""
    seen: tuple[str, str] | None
    """Its name and path when it was last looked at; None before that."""
    due: float = _AT_ONCE
    """When it is looked at next."""


@dataclass(frozen=True, slots=True)
class Roster:
    """What is known of the processes between two looks."""

    pids: frozenset[int] = frozenset()
    young: Mapping[int, Young] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def due(self) -> float | None:
        """When the next look is; None where only a new process could bring news."""
        return min((each.due for each in self.young.values()), default=None)

    def due_by(self, now: float) -> tuple[int, ...]:
        """Return the processes whose look is due."""
        return tuple(pid for pid, each in self.young.items() if each.due <= now)


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


def let_in(roster: Roster, begun: Collection[int]) -> Roster:
    """Given processes that just turned into a program, return the roster with them."""
    if not begun:
        return roster
    young = {pid: Young(LOOKS_WHEN_TOLD, None) for pid in sorted(begun)}
    return Roster(roster.pids.union(begun), MappingProxyType({**roster.young, **young}))


def take_looks(
    roster: Roster, looks: Mapping[int, ProcessStarted | None], now: float = 0.0
) -> tuple[Roster, tuple[ProcessStarted, ...]]:
    """Given looks at young processes, return those that are news.

    None stands for a process that is gone, or somebody else's: it is let be.
    """
    news: list[ProcessStarted] = []
    young = dict(roster.young)
    for pid, look in looks.items():
        before = young.pop(pid)
        if look is None:
            continue
        seen = (look.name, look.path)
        if seen != before.seen:
            news.append(look)
        if before.looks > 1:
            young[pid] = Young(before.looks - 1, seen, in_step(now, PULSE))
    return Roster(roster.pids, MappingProxyType(young)), tuple(news)
