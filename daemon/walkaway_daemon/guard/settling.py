"""Settling: what waits is decided upon, written, and only then acted on.

Where the write fails, nothing of it holds: the state stays, nothing is shown, and the
same finds are decided upon again later.
"""

from collections.abc import Iterable

from walkaway_daemon.guard.found import Found, matched
from walkaway_daemon.guard.gathering import Gathering
from walkaway_daemon.guard.hearing import events_heard
from walkaway_daemon.guard.meeting import Meeting
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.turn import take_turn
from walkaway_daemon.guard.writing import Writing
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.deciding.event import Event, Ticked
from walkaway_rules.deciding.state import State, next_due, open_urges
from walkaway_rules.moment import SECOND, Moment

_SOON = SECOND // 20


class Settling:
    """Holds the state, and what waits to be decided upon."""

    def __init__(self, parts: Parts, state: State, gathering: Gathering) -> None:
        self._parts = parts
        self._state = state
        self._gathering = gathering
        self._waiting: list[Found | Event] = []
        self._writing = Writing(parts.store)
        self._meeting = Meeting(parts, state, lambda: gathering.apps)
        self._discreet = False

    @property
    def state(self) -> State:
        """What the ledger comes to; nothing unwritten is in it."""
        return self._state

    @property
    def fault(self) -> LedgerError | None:
        """Why the ledger cannot be written at the moment, if so."""
        return self._writing.fault

    @property
    def is_done(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def take(self, found: Iterable[Found | Event]) -> None:
        """Let these wait to be decided upon."""
        self._waiting += found

    def keep(self, cursors: Iterable[Cursor], now: Moment) -> None:
        """Take in how far sources were read, to be written with what they brought."""
        self._writing.keep(cursors, now)

    def settle(self, now: Moment) -> None:
        """Decide upon what waits and what was answered, write, and only then act."""
        self._take_heard()
        self._waiting += self._gathering.look_on(now)
        if self._writing.try_again_in(now):
            return
        # Taken out first: what nothing can be made of must not come back forever.
        waiting, self._waiting = self._waiting, []
        turn = take_turn(self._state, self._events_of(waiting, now), now)
        if not self._writing.write(turn.recorded, now):
            self._waiting = waiting
            return
        self._state = turn.state
        for action in turn.actions:
            self._meeting.act(action, turn.state, now)

    def tell(self, event: Event, now: Moment) -> LedgerError | None:
        """Settle what the person says; return why it could not be written."""
        self._writing.try_at_once()
        self._waiting.append(event)
        self.settle(now)
        if event in self._waiting:
            # The person is told no, so it must not come true later.
            self._waiting.remove(event)
        return self.fault

    def be_discreet(self) -> None:
        """Leave no words on the screen from before the person asked for discretion."""
        before, self._discreet = self._discreet, self._parts.rules.rulebook.discreet
        if self._discreet and not before:
            self._meeting.clear()

    def clear_away(self, urge: str) -> None:
        """Take down what an urge left behind, where it has an outcome."""
        known = self._state.urges.get(urge)
        if known is not None and known.outcome is not None:
            self._meeting.withdraw(urge)

    def due_in(self, now: Moment) -> float | None:
        """Return the seconds until an urge is judged, or a disk is tried again."""
        again = self._writing.try_again_in(now)
        due = next_due(self._state, now) if again is None else again
        return None if due is None else max(_SOON, due) / SECOND

    def _take_heard(self) -> None:
        apps, rulebook = self._gathering.apps, self._parts.rules.rulebook
        heard = tuple(self._parts.heard)
        self._parts.heard.clear()
        if any(one.answer is None and one.covers for one in heard):
            self._meeting.clear()
        self._parts.turning_back.follow(heard, self._state, apps, rulebook)
        self._waiting += events_heard(heard, self._parts.clock)

    def _events_of(self, waiting: Iterable[Found | Event], now: Moment) -> list[Event]:
        rulebook, offset_at = self._parts.rules.rulebook, self._parts.clock.offset_at
        events = [
            matched(each, now, offset_at, rulebook, self._parts.fresh())
            if isinstance(each, Found)
            else each
            for each in waiting
        ]
        if open_urges(self._state):
            events.append(Ticked())
        return events
