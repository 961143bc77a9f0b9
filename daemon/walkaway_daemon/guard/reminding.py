"""Reminding: one word to who turned back, while what they turned from is still there.

It is shown as every prompt is, under a name of its own: whatever becomes of it is no
answer to the urge, and nothing is counted by it.
"""

from dataclasses import dataclass
from functools import partial

from walkaway_daemon.guard.notice_board import NoticeBoard
from walkaway_daemon.guard.notices import reminder, reminder_name
from walkaway_daemon.guard.open_apps import OpenApps
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.deciding.lingering import lingering, next_telling, to_tell
from walkaway_rules.deciding.state import State
from walkaway_rules.matching.front.front import Front, is_away, looked_at
from walkaway_rules.moment import SECOND, Moment


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of urges, and what is there to be left."""

    state: State
    front: Front
    apps: OpenApps

    @property
    def still(self) -> frozenset[str]:
        """The boundaries that were not left for good yet."""
        known = {looked_at(self.front), *self.apps.boundaries.values()}
        return frozenset(known - {""})

    @property
    def here(self) -> frozenset[str]:
        """Those that are there at this very moment."""
        if is_away(self.front):
            return frozenset(self.apps.boundaries.values())
        return self.still


class Reminding:
    """Remembers what was said, so that it is said once and taken down in time."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._board = NoticeBoard(parts)
        self._told: dict[str, Moment] = {}
        self._open: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """The names of what is shown, or waits to be."""
        return frozenset(map(reminder_name, self._open))

    def turn(self, around: Around, now: Moment) -> None:
        """Take down what is not so any more, and say what is due."""
        state = around.state
        there = {urge.id for urge in lingering(state, around.still, now)}
        for gone in self._open - there:
            self._board.take_down(reminder_name(gone))
        self._open &= there
        self._told = {one: at for one, at in self._told.items() if one in state.urges}
        for urge in to_tell(state, around.here, self._told, now):
            if urge.turned is not None:
                self._told[urge.id] = urge.turned
                self._open |= {urge.id}
                name = reminder_name(urge.id)
                self._board.show(name, partial(self._phrase, name))

    def due_in(self, around: Around, now: Moment) -> float | None:
        """Return the seconds until something is to be said; None for never."""
        due = next_telling(around.state, around.here, self._told, now)
        return None if due is None else due / SECOND

    def _phrase(self, name: str) -> Whisper:
        discreet = self._parts.rules.rulebook.discreet
        return reminder(name, discreet=discreet, tongue=self._parts.tongue)
