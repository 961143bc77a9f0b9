"""Pledging: what clients ask about the promise itself, and what they are told."""

from typing import Protocol

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.control.message import (
    Done,
    EndLogin,
    KeepLogin,
    LeavePromise,
    Refused,
    Reply,
    TakeHold,
)
from walkaway_daemon.control.telling import tell
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.guard.parts import Rules
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_rules.deciding.event import EarlyExit, HoldAsked, PlansHeld
from walkaway_rules.deciding.pledges import are_plans_foreign, waits_in_ledger
from walkaway_rules.deciding.state import is_held
from walkaway_rules.moment import Moment, elapsed, end_of_day
from walkaway_rules.promise.beside import BETWEEN_EXITS
from walkaway_rules.words import promising

Pledge = LeavePromise | EndLogin | KeepLogin | TakeHold


class PromisedRules(Rules, Protocol):
    """What is in force, and what waits."""

    @property
    def pending(self) -> tuple[str, ...]:
        """What waits to loosen, in sentences."""
        ...

    @property
    def keeper(self) -> PromiseKeeper:
        """What keeps the promise."""
        ...

    def leave(self, now: Moment) -> bool:
        """Leave the promise early; return whether that was allowed."""
        ...


class Pledging:
    """Answers for the promise."""

    def __init__(self, guard: Guard, rules: PromisedRules, clock: Clock) -> None:
        self._guard = guard
        self._rules = rules
        self._clock = clock

    def answer(self, request: Pledge) -> Reply:
        """Return the answer, once it is done."""
        now = self._clock.now()
        match request:
            case LeavePromise():
                return self._leave(now)
            case EndLogin():
                return self._end_login(now)
            case KeepLogin():
                self._rules.keeper.keep_login(now)
                return Done(promising.LOGIN_STAYS)
            case TakeHold():
                return self._hold(now)

    def mend(self) -> None:
        """Let what was planned in another boot wait by the count that cannot be set."""
        now = self._clock.now()
        left = self._rules.keeper.beside(now).until_plan
        if left and are_plans_foreign(self._guard.state, now):
            self._guard.tell(PlansHeld(left))

    def _hold(self, now: Moment) -> Reply:
        if is_held(self._guard.state, now):
            return Done(promising.HELD_ALREADY)
        midnight = end_of_day(now, self._clock.offset_at)
        return tell(self._guard, HoldAsked(midnight), promising.HELD)

    def _leave(self, now: Moment) -> Reply:
        if not self._rules.pending and not waits_in_ledger(self._guard.state, now):
            return Done(promising.NOTHING_WAITS)
        if left := self._until_exit(now):
            return Refused(promising.too_soon(left))
        told = tell(self._guard, EarlyExit(), promising.LEFT)
        if isinstance(told, Done):
            self._rules.leave(now)
        return told

    def _until_exit(self, now: Moment) -> int:
        """Return the microseconds until an exit is possible, by the firmer witness.

        The record counts in time that cannot be set; the ledger is another copy of
        the fact, should the record be an older one.
        """
        left = self._guard.state.left_early
        known = 0 if left is None else BETWEEN_EXITS - elapsed(left, now)
        return max(0, known, self._rules.keeper.beside(now).until_exit)

    def _end_login(self, now: Moment) -> Reply:
        keeper = self._rules.keeper
        keeper.end_login(now)
        return Done(promising.login_waits(keeper.beside(now).until_login_off))
