"""The guard: what happens in one turn.

Sensors are read; what matches becomes events; the events become entries; the
entries and the sensors' cursors are written in one transaction; and only then is
anything shown.
"""

from collections.abc import Iterable

from walkaway_daemon.guard.gathering import Gathering
from walkaway_daemon.guard.glancing import Glancing
from walkaway_daemon.guard.notices import OFFER
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.reminding import Around, Reminding
from walkaway_daemon.guard.rules_notices import RulesNotices
from walkaway_daemon.guard.settling import Settling
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.loop.soonest import soonest
from walkaway_daemon.sensors.sensor import Finding, Report, Sight
from walkaway_rules.deciding.event import Event, GuardStarted, GuardStopped
from walkaway_rules.deciding.state import State, next_due, open_urges, under_way
from walkaway_rules.matching.longing.glance import forget_words
from walkaway_rules.moment import Moment

_STAYING = RulesNotices.names | {OFFER}
"""What stays on the screen, or waits for it, whatever urges there are."""


class Guard:
    """Takes one turn after another."""

    def __init__(self, parts: Parts, state: State) -> None:
        self._parts = parts
        self._called: set[str] = set()
        self._gathering = Gathering(parts)
        self._glancing = Glancing(parts)
        self._settling = Settling(parts, state, self._gathering)
        self._reminding = Reminding(parts)
        self._notices = RulesNotices(parts)

    @property
    def state(self) -> State:
        """What the ledger comes to; nothing unwritten is in it."""
        return self._settling.state

    @property
    def fault(self) -> LedgerError | None:
        """Why the ledger cannot be written at the moment, if so."""
        return self._settling.fault

    def fresh(self) -> str:
        """Return a random id for an urge."""
        return self._parts.fresh()

    def begin(self) -> None:
        """Begin to watch, and find what happened meanwhile."""
        now = self._parts.clock.now()
        self._settling.be_discreet()
        self._notices.turn()
        self._settling.take((GuardStarted(),))
        self._settle(now)
        self._gather(self._parts.lookout.read_all(now), now)
        # What was found may have happened while it was read.
        self._settle(self._parts.clock.now())

    def end(self) -> None:
        """Stop in good order; what was still waiting is written, if it can be."""
        self.tell(GuardStopped())

    def call(self, names: Iterable[str]) -> None:
        """Note that these sensors called; they are read in the next turn."""
        self._called |= set(names)

    def turn(self) -> bool:
        """Do what is due; return whether anything that is told may be new."""
        now = self._parts.clock.now()
        glances = self._glancing.begin(self._called, now)
        fresh_rules = not glances and self._attend(now)
        self._gather(self._read(now, afresh=fresh_rules), now)
        if glances and self._saw_nothing(now):
            return False
        return self._conclude() or fresh_rules

    def due_in(self) -> float | None:
        """Return the seconds until something is due by itself."""
        if self._parts.heard:
            return 0.0
        now = self._parts.clock.now()
        sensors = self._parts.lookout.due_in(now)
        if self._glancing.is_on:
            # Nothing else was looked at, so that nothing else is due sooner.
            return soonest((sensors, self._glancing.quiet_for(now)))
        return soonest((sensors, self._others_due_in(now)))

    def tell(self, event: Event) -> LedgerError | None:
        """Decide upon what the person says; return why it could not be written."""
        self._glancing.end()
        return self._settling.tell(event, self._parts.clock.now())

    def findings(self) -> tuple[Finding, ...]:
        """Return what is seen and shown, and what is not."""
        shown = (self._parts.notifier.finding(), self._parts.pauses.finding())
        return (*self._parts.lookout.findings(), *shown, *self._parts.about())

    def can_show(self) -> bool:
        """Return whether a pause, or a whisper in its place, can be shown."""
        return self._parts.pauses.finding().sight is not Sight.BLIND

    def _attend(self, now: Moment) -> bool:
        """Hear what others than sensors say; return whether the rules are new."""
        self._parts.notifier.pump()
        self._parts.pauses.pump()
        fresh_rules = self._parts.rules.poll(now)
        self._settling.be_discreet()
        self._notices.turn()
        return fresh_rules

    def _read(self, now: Moment, *, afresh: bool) -> list[Report]:
        called, self._called = self._called, set()
        if afresh or next_due(self.state, now) == 0:
            # Sensors follow the rules, and an urge is judged with all there is to know.
            return self._parts.lookout.read_all(now)
        return self._parts.lookout.read(called, now)

    def _gather(self, reports: Iterable[Report], now: Moment) -> None:
        for report in reports:
            self._settling.take(self._gathering.gather(report, now))
            self._settling.keep(report.cursors, now)
        forget_words()

    def _saw_nothing(self, now: Moment) -> bool:
        """Return whether what was gathered asks for nothing, now or later."""
        return self._settling.is_done and self._gathering.due_in(now) is None

    def _conclude(self) -> bool:
        """Do what follows from what was gathered; return whether anything is new."""
        before = self.state, self.fault
        # What was found may have happened while it was read.
        now = self._parts.clock.now()
        self._settle(now)
        self._reminding.turn(self._around(), now)
        self._release(now)
        return before[0] is not self.state or before[1] is not self.fault

    def _settle(self, now: Moment) -> None:
        self._glancing.end()
        self._settling.settle(now)

    def _release(self, now: Moment) -> None:
        """Show what waited, and take down what an urge with an outcome left behind."""
        going_on = {urge.id for urge in under_way(self.state, now)}
        going_on |= self._reminding.names | _STAYING
        for urge in self._parts.gate.release(going_on):
            self._settling.clear_away(urge)

    def _others_due_in(self, now: Moment) -> float | None:
        """Return when something is due beside sensors; note until when it is quiet."""
        due = soonest(
            (
                self._parts.rules.due_in(now),
                self._parts.notifier.due_in(),
                self._parts.pauses.due_in(),
                self._settling.due_in(now),
                self._gathering.due_in(now),
                self._reminding.due_in(self._around(), now),
            )
        )
        is_shown = self._parts.gate.holds(_STAYING)
        if not (open_urges(self.state) or is_shown or self.fault):
            self._glancing.expect(due, now)
        return due

    def _around(self) -> Around:
        return Around(self.state, self._gathering.front, self._gathering.apps)
