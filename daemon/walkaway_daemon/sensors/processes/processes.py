"""The sensor of programs: what begins to run, and when it ends.

The kernel tells of each program where it lets an ordinary user ask. Elsewhere one
small read every two seconds tells whether any process began at all; only then are
all ids listed, and only new ones are looked at.
"""

from collections.abc import Callable, Collection, Sequence
from time import monotonic

from walkaway_daemon.loop.either import Either
from walkaway_daemon.sensors.processes.exits import Exits
from walkaway_daemon.sensors.processes.process_table import ProcessTable, Reach
from walkaway_daemon.sensors.processes.roster import (
    Roster,
    call_roll,
    first_roster,
    let_in,
    take_looks,
)
from walkaway_daemon.sensors.processes.starts import PULSE, Starts
from walkaway_daemon.sensors.sensor import AppClosed, Finding, Report, Sight, Sighting
from walkaway_rules.observation import ProcessStarted

RECENT = 60.0
"""Seconds of age up to which a program that runs at the start is news."""


class ProcessSensor:
    """Programs of this person that start; those that are followed, when they end."""

    def __init__(
        self,
        table: ProcessTable,
        exits: Exits,
        starts: Starts,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._table = table
        self._exits = exits
        self._starts = starts
        self._clock = clock
        self._roster: Roster | None = None
        self._followed: set[int] = set()
        self._either = Either()

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; this sensor is read by time, and by its own descriptor."""
        del wake
        self._starts.open()
        for source in (self._exits, self._starts):
            self._either.hold(source.fileno())

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when a program began or ended."""
        return self._either.fileno()

    def follow(self, pid: int) -> None:
        """Report the end of this process, once."""
        if not self._exits.follow(pid):
            self._followed.add(pid)

    def ancestors(self, pid: int) -> Sequence[int]:
        """Return the processes that this one descends from."""
        return self._table.ancestors(pid)

    def read(self) -> Report:
        """Return what began, and which followed processes ended."""
        ended = self._exits.ended()
        begun = self._starts.begun()
        if begun is None or self._followed or self._roster is None:
            pids = self._table.pids()
            ended += self._gone(pids)
            self._list(pids)
        # Not in place of a list: what turned into a program may be on it already.
        news = self._news(begun or ())
        return Report(
            sightings=tuple(Sighting(each) for each in news),
            closed=tuple(map(AppClosed, ended)),
        )

    def due_in(self) -> float | None:
        """Return the seconds until another look at what has just begun, or at all."""
        wait = PULSE if self._followed else self._starts.due_in()
        due = self._roster.due if self._roster else None
        return wait if due is None else min(wait, max(0.0, due - self._clock()))

    def findings(self) -> Sequence[Finding]:
        """Return that programs are seen, and how soon."""
        if self._starts.is_prompt:
            return (_AT_ONCE,)
        return (_SOON[self._table.reach()],)

    def close(self) -> None:
        """Give back every descriptor."""
        self._either.close()
        self._starts.close()
        self._exits.close()

    def _list(self, pids: list[int]) -> None:
        if self._roster is None:
            recent = [pid for pid in pids if self._is_recent(pid)]
            self._roster = first_roster(pids, recent)
        else:
            self._roster = call_roll(self._roster, pids)

    def _news(self, begun: Collection[int]) -> tuple[ProcessStarted, ...]:
        now = self._clock()
        roster = let_in(self._roster or Roster(), begun)
        looks = {pid: self._table.look(pid) for pid in roster.due_by(now)}
        self._roster, news = take_looks(roster, looks, now)
        return news

    def _is_recent(self, pid: int) -> bool:
        age = self._table.age(pid)
        return age is not None and age < RECENT

    def _gone(self, pids: list[int]) -> list[int]:
        gone = self._followed.difference(pids)
        self._followed -= gone
        return sorted(gone)


_SUBJECT = "Programs"
_AT_ONCE = Finding(
    _SUBJECT,
    Sight.WORKING,
    "A program on your list is noticed at once when it starts.",
)
_SOON = {
    Reach.ALL: Finding(
        _SUBJECT,
        Sight.WORKING,
        "A program on your list is noticed within two seconds when it starts.",
    ),
    Reach.INSIDE: Finding(
        _SUBJECT,
        Sight.LIMITED,
        "Walkaway runs in a container: a program on your list is noticed within two"
        " seconds when it starts in there, and nowhere else.",
        "Start Walkaway outside of the container.",
    ),
    Reach.NOTHING: Finding(
        _SUBJECT,
        Sight.BLIND,
        "The system does not show which programs run, so none is noticed.",
        "Make /proc readable.",
    ),
}
