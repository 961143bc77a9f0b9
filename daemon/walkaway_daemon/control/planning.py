"""Planning: pauses of the guard and steps back, which wait as every loosening does."""

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.control.message import (
    AskRest,
    Done,
    Refused,
    Reply,
    TakeRestBack,
    TakeStep,
    TakeStepsBack,
)
from walkaway_daemon.control.pledging import PromisedRules
from walkaway_daemon.control.telling import tell
from walkaway_daemon.guard.graduating import Graduating
from walkaway_daemon.guard.guard import Guard
from walkaway_rules.deciding.event import (
    LONGEST_REST,
    RestAsked,
    RestTakenBack,
    StepAsked,
    StepTakenBack,
)
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.wall_clocks import as_clocks_will_show
from walkaway_rules.moment import by_the_wall, elapsed, end_of_day, plus
from walkaway_rules.tongue.tongue import Tongue
from walkaway_rules.words.fading import COME_NEARER, NO_STEP, NOT_YET, step_planned
from walkaway_rules.words.resting import (
    rest_planned,
    rest_taken_back,
    too_long_a_rest,
)

Plan = AskRest | TakeRestBack | TakeStep | TakeStepsBack


class Planning:
    """Answers for what the ledger plans."""

    def __init__(
        self,
        guard: Guard,
        rules: PromisedRules,
        clock: Clock,
        graduating: Graduating,
    ) -> None:
        self._guard = guard
        self._rules = rules
        self._clock = clock
        self._graduating = graduating

    def answer(self, request: Plan, tongue: Tongue) -> Reply:
        """Return the answer, once it is done."""
        match request:
            case AskRest(length):
                return self._rest(length, tongue)
            case TakeRestBack():
                said = rest_taken_back(self._plans, self._clock.now(), tongue)
                return tell(self._guard, RestTakenBack(), said)
            case TakeStep():
                return self._step(tongue)
            case TakeStepsBack():
                said = COME_NEARER if self._guard.state.steps else NO_STEP
                return tell(self._guard, StepTakenBack(), said)

    @property
    def _plans(self) -> State:
        """The state, with what lies ahead as clocks will show it."""
        return as_clocks_will_show(self._guard.state, self._clock.offset_at)

    @property
    def _wait(self) -> int:
        """Microseconds for which whatever loosens waits."""
        return self._rules.rulebook.promise.loosen_after

    def _rest(self, asked: int | None, tongue: Tongue) -> Reply:
        length = self._rest_of_day() if asked is None else asked
        if length > LONGEST_REST:
            return Refused(too_long_a_rest(tongue))
        refused = self._plan(RestAsked(self._wait, length))
        return refused or Done(rest_planned(self._plans, self._clock.now(), tongue))

    def _rest_of_day(self) -> int:
        """Return what is left of the day after the wait."""
        offset_at = self._clock.offset_at
        starts = by_the_wall(plus(self._clock.now(), self._wait), offset_at)
        return elapsed(starts, end_of_day(starts, offset_at))

    def _step(self, tongue: Tongue) -> Reply:
        if not self._graduating.may_step_back():
            return Refused(NOT_YET)
        refused = self._plan(StepAsked(self._wait))
        return refused or Done(step_planned(self._plans, self._clock.now(), tongue))

    def _plan(self, event: RestAsked | StepAsked) -> Refused | None:
        """Have it planned, and waiting by the count that cannot be set."""
        reply = tell(self._guard, event)
        if isinstance(reply, Refused):
            return reply
        self._rules.keeper.plan(self._clock.now())
        return None
