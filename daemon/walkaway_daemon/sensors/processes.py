"""The sensor of programs: what begins to run, and when it ends.

Every two seconds one small read tells whether any process began at all; only
then are all ids listed, and only new ones are looked at.
"""

from collections.abc import Callable, Sequence

from walkaway_daemon.sensors.exits import Exits, choose_exits
from walkaway_daemon.sensors.process_table import ProcessTable, SystemTable
from walkaway_daemon.sensors.roster import (
    Roster,
    call_roll,
    first_roster,
    take_looks,
)
from walkaway_daemon.sensors.sensor import (
    AppClosed,
    Finding,
    Report,
    Sight,
    Sighting,
)
from walkaway_rules.observation import ProcessStarted

PULSE = 2.0
"""Seconds between two looks."""
RECENT = 60.0
"""Seconds of age up to which a program that runs at the start is news."""


class ProcessSensor:
    """Programs of this person that start; those that are followed, when they end."""

    def __init__(self, table: ProcessTable, exits: Exits) -> None:
        self._table = table
        self._exits = exits
        self._roster: Roster | None = None
        self._mark: bytes | None = None
        self._followed: set[int] = set()

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; this sensor is read by time, and by its own descriptor."""
        del wake

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when a program ended, or None."""
        return self._exits.fileno()

    def follow(self, pid: int) -> None:
        """Report the end of this process, once."""
        if not self._exits.follow(pid):
            self._followed.add(pid)

    def read(self) -> Report:
        """Return what began, and which followed processes ended."""
        ended = self._exits.ended()
        mark = self._table.mark()
        if self._is_quiet(mark):
            return Report(closed=tuple(map(AppClosed, ended)))
        # Taken before the ids: what begins between the two is seen next time.
        self._mark = mark
        pids = self._table.pids()
        news = self._news(pids)
        ended += self._gone(pids)
        return Report(
            sightings=tuple(Sighting(each) for each in news),
            closed=tuple(map(AppClosed, ended)),
        )

    def pause(self) -> float | None:
        """Return two seconds."""
        return PULSE

    def findings(self) -> Sequence[Finding]:
        """Return that programs are seen."""
        return (
            Finding(
                "Programs",
                Sight.WORKING,
                "A program on your list is noticed within two seconds of its start.",
            ),
        )

    def close(self) -> None:
        """Give back every descriptor."""
        self._exits.close()
        self._table.close()

    def _is_quiet(self, mark: bytes | None) -> bool:
        settled = self._roster is not None and self._roster.is_settled
        return (
            settled and not self._followed and mark is not None and mark == self._mark
        )

    def _news(self, pids: list[int]) -> tuple[ProcessStarted, ...]:
        if self._roster is None:
            roster = first_roster(pids, [pid for pid in pids if self._is_recent(pid)])
        else:
            roster = call_roll(self._roster, pids)
        looks = {pid: self._table.look(pid) for pid in roster.young}
        self._roster, news = take_looks(roster, looks)
        return news

    def _is_recent(self, pid: int) -> bool:
        age = self._table.age(pid)
        return age is not None and age < RECENT

    def _gone(self, pids: list[int]) -> list[int]:
        gone = self._followed.difference(pids)
        self._followed -= gone
        return sorted(gone)


def open_process_sensor() -> ProcessSensor:
    """Return a sensor of this machine's programs."""
    return ProcessSensor(SystemTable(), choose_exits())
