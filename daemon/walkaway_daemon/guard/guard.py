"""The guard: what happens in one turn.

Sensors are read; what matches becomes events; the events become entries; the
entries and the sensors' cursors are written in one transaction; and only then is
anything shown. Where the write fails, nothing of the turn holds: the state stays,
nothing is shown, and the same finds are decided upon again later.
"""

from collections.abc import Iterable
from dataclasses import replace
from math import inf

from walkaway_daemon.guard.found import Found, matched
from walkaway_daemon.guard.gathering import Gathering
from walkaway_daemon.guard.meeting import Meeting
from walkaway_daemon.guard.notices import is_notice, reminder
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.reminding import Around, Reminding
from walkaway_daemon.guard.rules_notices import RulesNotices
from walkaway_daemon.guard.turn import Turn, take_turn
from walkaway_daemon.guard.waiting_cursors import WaitingCursors
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.sensors.sensor import Finding, Report, Sight
from walkaway_daemon.service.soonest import soonest
from walkaway_rules.deciding.event import (
    Answered,
    Event,
    GuardStarted,
    GuardStopped,
    HoldAsked,
    Shown,
    Ticked,
)
from walkaway_rules.deciding.state import State, next_due, open_urges, under_way
from walkaway_rules.matching.longing.glance import forget_words
from walkaway_rules.moment import SECOND, Moment, end_of_day
from walkaway_rules.tender import is_tender

RETRY = 5 * SECOND
"""Microseconds after which a ledger that could not be written is tried again."""
_SOON = SECOND // 20
_LONGEST_QUIET = SECOND
"""Microseconds after which everything is looked at once more in any case: of a folder
of rules.yaml that was replaced by another nobody tells."""


class Guard:
    """Holds the state between two turns."""

    def __init__(self, parts: Parts, state: State) -> None:
        self._parts = parts
        self._state = state
        self._waiting: list[Found | Event] = []
        self._gathering = Gathering(parts)
        self._cursors = WaitingCursors()
        self._meeting = Meeting(parts, state, lambda: self._gathering.apps)
        self._called: set[str] = set()
        self._fault: LedgerError | None = None
        self._retry_at = 0
        self._glances = False
        """The last turn looked at nothing but sensors."""
        self._attended_at = 0
        self._quiet_until: float = 0
        """Until then, by the steady clock, only sensors can bring anything."""
        self._reminding = Reminding(parts.gate, parts.notifier, self._reminder)
        self._notices = RulesNotices(parts)

    @property
    def state(self) -> State:
        """What the ledger comes to; nothing unwritten is in it."""
        return self._state

    @property
    def fault(self) -> LedgerError | None:
        """Why the ledger cannot be written at the moment, if so."""
        return self._fault

    def fresh(self) -> str:
        """Return a random id for an urge."""
        return self._parts.fresh()

    def begin(self) -> None:
        """Begin to watch, and find what happened meanwhile."""
        now = self._parts.clock.now()
        self._notices.turn()
        self._waiting.append(GuardStarted())
        self._settle(now)
        self._gather(self._parts.lookout.read_all(now), now)
        # What was found may have happened while it was read.
        self._settle(self._parts.clock.now())

    def end(self) -> None:
        """Stop in good order; what was still waiting is written, if it can be."""
        self._waiting.append(GuardStopped())
        self._retry_at = 0
        self._settle(self._parts.clock.now())

    def call(self, names: Iterable[str]) -> None:
        """Note that these sensors called; they are read in the next turn."""
        self._called |= set(names)

    def turn(self) -> bool:
        """Do what is due; return whether anything that is told may be new."""
        now = self._parts.clock.now()
        self._glances = self._may_glance(now)
        fresh_rules = not self._glances and self._attend(now)
        self._gather(self._read(now, afresh=fresh_rules), now)
        if self._glances and self._saw_nothing(now):
            return False
        return self._conclude() or fresh_rules

    def due_in(self) -> float | None:
        """Return the seconds until something is due by itself."""
        if self._parts.heard:
            return 0.0
        now = self._parts.clock.now()
        sensors = self._parts.lookout.due_in(now)
        if self._glances:
            # Nothing else was looked at, so that nothing else is due sooner.
            quiet = max(0, self._quiet_until - now.steady) / SECOND
            others = None if quiet == inf else quiet
        else:
            others = self._others_due_in(now)
        return soonest((sensors, others))

    def tell(self, event: Event) -> LedgerError | None:
        """Decide upon what the person says; return why it could not be written."""
        now = self._parts.clock.now()
        self._retry_at = 0
        self._waiting.append(event)
        self._settle(now)
        if event in self._waiting:
            # The person is told no, so it must not come true later.
            self._waiting.remove(event)
        return self._fault

    def findings(self) -> tuple[Finding, ...]:
        """Return what is seen and shown, and what is not."""
        shown = (self._parts.notifier.finding(), self._parts.pauses.finding())
        return (*self._parts.lookout.findings(), *shown, *self._parts.about())

    def can_show(self) -> bool:
        """Return whether a pause, or a whisper in its place, can be shown."""
        return self._parts.pauses.finding().sight is not Sight.BLIND

    def _may_glance(self, now: Moment) -> bool:
        """Return whether sensors alone called, while nothing is under way or due.

        Most turns are for a title or a program that nobody minds, and cost a third
        less where nothing else is looked at.
        """
        called = self._called
        is_theirs = bool(called) and called <= self._parts.lookout.names
        until = min(self._quiet_until, self._attended_at + _LONGEST_QUIET)
        return is_theirs and now.steady < until and not self._parts.heard

    def _attend(self, now: Moment) -> bool:
        """Hear what others than sensors say; return whether the rules are new."""
        self._attended_at = now.steady
        self._parts.notifier.pump()
        self._parts.pauses.pump()
        fresh_rules = self._parts.rules.poll(now)
        self._notices.turn()
        return fresh_rules

    def _saw_nothing(self, now: Moment) -> bool:
        """Return whether what was gathered asks for nothing, now or later."""
        return not self._waiting and self._gathering.due_in(now) is None

    def _conclude(self) -> bool:
        """Do what follows from what was gathered; return whether anything is new."""
        before, fault = self._state, self._fault
        # What was found may have happened while it was read.
        now = self._parts.clock.now()
        self._settle(now)
        self._reminding.turn(self._around(), now)
        self._release(now)
        return self._state is not before or self._fault is not fault

    def _others_due_in(self, now: Moment) -> float | None:
        """Return when something is due beside sensors; note until when it is quiet."""
        due = soonest(
            (
                self._parts.rules.due_in(now),
                self._parts.notifier.due_in(),
                self._parts.pauses.due_in(),
                self._until_judged(now),
                self._gathering.due_in(now),
                self._reminding.due_in(self._around(), now),
            )
        )
        shown = self._parts.gate.holds(self._notices.names)
        under_way = open_urges(self._state) or shown or self._fault
        wait = inf if due is None else round(due * SECOND)
        self._quiet_until = 0 if under_way else now.steady + wait
        return due

    def _until_judged(self, now: Moment) -> float | None:
        if self._fault is not None:
            return max(_SOON, self._retry_at - now.steady) / SECOND
        due = next_due(self._state, now)
        return None if due is None else max(_SOON, due) / SECOND

    def _read(self, now: Moment, *, afresh: bool) -> list[Report]:
        called, self._called = self._called, set()
        if afresh or next_due(self._state, now) == 0:
            # Sensors follow the rules, and an urge is judged with all there is to know.
            return self._parts.lookout.read_all(now)
        return self._parts.lookout.read(called, now)

    def _gather(self, reports: Iterable[Report], now: Moment) -> None:
        for report in reports:
            self._waiting += self._gathering.gather(report, now)
            self._cursors.keep(report.cursors, now)
        forget_words()

    def _settle(self, now: Moment) -> None:
        """Decide, write, and only then act."""
        self._glances, self._quiet_until = False, 0
        self._take_heard()
        self._waiting += self._gathering.look_on(now)
        if self._fault is not None and now.steady < self._retry_at:
            return
        # Taken out first: what nothing can be made of must not come back forever.
        waiting, self._waiting = self._waiting, []
        turn = take_turn(self._state, self._events_of(waiting, now), now)
        if not self._write(turn, now):
            self._waiting = waiting
            return
        self._state = turn.state
        for action in turn.actions:
            self._meeting.act(action, turn.state, now)

    def _take_heard(self) -> None:
        apps, rulebook = self._gathering.apps, self._parts.rules.rulebook
        self._parts.turning_back.follow(self._parts.heard, self._state, apps, rulebook)
        while self._parts.heard:
            heard = self._parts.heard.popleft()
            if is_notice(heard.urge):
                continue
            if heard.answer is None:
                self._waiting.append(Shown(heard.urge, heard.response))
            else:
                self._waiting.append(Answered(heard.urge, heard.answer))
            if heard.hold:
                self._waiting.append(HoldAsked(self._midnight()))

    def _midnight(self) -> Moment:
        clock = self._parts.clock
        return end_of_day(clock.now(), clock.offset_at)

    def _events_of(self, waiting: Iterable[Found | Event], now: Moment) -> list[Event]:
        rulebook = self._parts.rules.rulebook
        terms = rulebook.responses.terms
        offset_at = self._parts.clock.offset_at
        fresh = self._parts.fresh
        events = [
            replace(
                matched(each, now, offset_at, terms, fresh()),
                tender=is_tender(rulebook, now),
            )
            if isinstance(each, Found)
            else each
            for each in waiting
        ]
        if open_urges(self._state):
            events.append(Ticked())
        return events

    def _write(self, turn: Turn, now: Moment) -> bool:
        if not turn.recorded and not self._cursors.are_due(now):
            return True
        try:
            self._parts.store.append(turn.recorded, self._cursors.all())
        except LedgerError as error:
            self._fault = error
            self._retry_at = now.steady + RETRY
            return False
        self._fault = None
        self._cursors.clear()
        return True

    def _release(self, now: Moment) -> None:
        """Show what waited, and take down what an urge with an outcome left behind."""
        going_on = {urge.id for urge in under_way(self._state, now)}
        going_on |= self._reminding.names | self._notices.names
        for urge in self._parts.gate.release(going_on):
            known = self._state.urges.get(urge)
            if known is not None and known.outcome is not None:
                self._meeting.withdraw(urge)

    def _around(self) -> Around:
        return Around(self._state, self._gathering.front, self._gathering.apps)

    def _reminder(self, name: str) -> Whisper:
        discreet = self._parts.rules.rulebook.discreet
        return reminder(name, discreet=discreet, tongue=self._parts.tongue)
