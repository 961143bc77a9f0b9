"""The reception: what clients ask of the guard, and what they are told."""

from collections.abc import Callable
from dataclasses import replace

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.control.conversation import Languages
from walkaway_daemon.control.limits import (
    EXPECTED,
    guard_findings,
    have_stopped,
    hold_findings,
    limits,
    worked,
)
from walkaway_daemon.control.message import (
    AskFindings,
    AskRecent,
    AskRest,
    AskStatus,
    AskStop,
    AskUpdates,
    Done,
    EndLogin,
    FeelPull,
    FindingsSaid,
    KeepLogin,
    LeavePromise,
    RecentSaid,
    Refused,
    Reply,
    Request,
    Revise,
    StatusSaid,
    TakeHold,
    TakeRestBack,
    TakeStep,
    TakeStepsBack,
)
from walkaway_daemon.control.pledging import Pledging, PromisedRules
from walkaway_daemon.control.replies import reply_in
from walkaway_daemon.guard.graduating import Graduating
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.sensors.sensor import Finding
from walkaway_daemon.tongue.tongue import tongue_of
from walkaway_rules.deciding.event import (
    LONGEST_REST,
    Event,
    PullFelt,
    RestAsked,
    RestTakenBack,
    Revised,
    StepAsked,
    StepTakenBack,
)
from walkaway_rules.deciding.pledges import is_hold_offered
from walkaway_rules.deciding.state import State, is_held
from walkaway_rules.deciding.urge import Urge
from walkaway_rules.deciding.wallclocks import as_clocks_will_show
from walkaway_rules.moment import SECOND, Moment, by_the_wall, elapsed, end_of_day, plus
from walkaway_rules.review import Correction, remembered
from walkaway_rules.standing import standing
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import spoken
from walkaway_rules.tongue.tongue import Tongue
from walkaway_rules.words import reviewing
from walkaway_rules.words.fading import COME_NEARER, NO_STEP, NOT_YET, step_planned
from walkaway_rules.words.limits import PULL_TOLD, PULL_UNSEEN, STOPPING, not_noted
from walkaway_rules.words.resting import (
    rest_planned,
    rest_taken_back,
    resting,
    too_long_a_rest,
)

Command = (
    AskStop | FeelPull | AskRest | TakeRestBack | TakeStep | TakeStepsBack | Revise
)

REFRESH = 10 * SECOND
"""Microseconds after which what is seen is asked anew without any news."""


_THANKS = {
    Correction.MISTAKE: reviewing.MISTAKEN,
    Correction.NOT_ME: reviewing.SOMEBODY_ELSE,
    Correction.NEEDED: reviewing.WAS_NEEDED,
}


class Reception:
    """Answers for the guard, and tells when its status changes."""

    def __init__(
        self,
        guard: Guard,
        rules: PromisedRules,
        clock: Clock,
        stop: Callable[[], None],
        graduating: Graduating,
    ) -> None:
        self._guard = guard
        self._rules = rules
        self._clock = clock
        self._stop = stop
        self._graduating = graduating
        self._tongue = graduating.tongue
        self._pledging = Pledging(guard, rules, clock)
        self._listeners: list[Callable[[Status], None]] = []
        self._told: Status | None = None
        self._asked_at = 0
        self._worked: frozenset[str] = EXPECTED

    def listen(self, listener: Callable[[Status], None]) -> None:
        """Have the status told to `listener` whenever it changes."""
        self._listeners.append(listener)

    def answer(self, request: Request, languages: Languages = None) -> Reply:
        """Return the answer, once it is done, in the first language that there is.

        Whoever says none is answered in the guard's own.
        """
        # Whatever is asked may change what is due.
        self._guard.call({"request"})
        tongue = self._tongue if languages is None else tongue_of(languages)
        return reply_in(tongue, self._answer(request, tongue))

    def _answer(self, request: Request, tongue: Tongue) -> Reply:
        match request:
            case AskStatus() | AskUpdates():
                return StatusSaid(self._status(self._clock.now(), tongue))
            case AskFindings():
                return FindingsSaid(self.findings())
            case AskRecent():
                boundaries = self._rules.matcher.boundaries
                return RecentSaid(remembered(self._guard.state, boundaries))
            case LeavePromise() | EndLogin() | KeepLogin() | TakeHold():
                return self._pledging.answer(request)
            case _:
                return self._carry_out(request, tongue)

    def _carry_out(self, request: Command, tongue: Tongue) -> Reply:
        match request:
            case AskStop():
                self._stop()
                return Done(STOPPING)
            case FeelPull():
                terms = self._rules.rulebook.responses.terms
                said = PULL_TOLD if self._guard.can_show() else PULL_UNSEEN
                return self._do(PullFelt(terms, self._guard.fresh()), said)
            case AskRest(length):
                return self._plan_rest(length, tongue)
            case TakeRestBack():
                return self._take_rest_back(tongue)
            case TakeStep() | TakeStepsBack():
                return self._step(request, tongue)
            case Revise(urge, correction):
                return self._revise(urge, correction)

    def mend(self) -> None:
        """See to what an earlier boot planned, before the guard begins."""
        self._pledging.mend()

    def refresh(self, *, changed: bool) -> None:
        """Make an offer where one is due; tell the status if it is another than last.

        Both are looked at now and then, and at once where something changed.
        """
        now = self._clock.now()
        if not changed and now.steady - self._asked_at < REFRESH:
            return
        self._asked_at = now.steady
        self._graduating.turn()
        status = self._status(now, self._tongue)
        if status != self._told:
            self._told = status
            for listener in self._listeners:
                listener(status)

    def status(self) -> Status:
        """Return the status at this moment."""
        return self._status(self._clock.now(), self._tongue)

    def findings(self) -> tuple[Finding, ...]:
        """Return everything that is seen and done, and what is not."""
        about = guard_findings(self._rules.trouble, self._guard.fault)
        held = is_held(self._guard.state, self._clock.now())
        return (*self._guard.findings(), *about, *hold_findings(held=held))

    def _status(self, now: Moment, tongue: Tongue) -> Status:
        findings = self.findings()
        stopped = have_stopped(self._worked, findings)
        self._worked = worked(self._worked, findings)
        said = limits(findings, tongue)
        return replace(
            standing(self._guard.state, self._rules.rulebook, now, said, VERSION),
            resting=resting(self._plans, now, tongue),
            pending=tuple(spoken(one, tongue) for one in self._rules.pending),
            fading=self._graduating.said(now, tongue),
            stopped=stopped,
            held=is_held(self._guard.state, now),
            hold_offered=is_hold_offered(self._guard.state, now),
        )

    def _take_rest_back(self, tongue: Tongue) -> Reply:
        now = self._clock.now()
        said = rest_taken_back(self._plans, now, tongue)
        reply = self._do(RestTakenBack(), "")
        return reply if isinstance(reply, Refused) else Done(said)

    def _plan_rest(self, asked: int | None, tongue: Tongue) -> Reply:
        after = self._rules.rulebook.promise.loosen_after
        length = self._rest_of_day(after) if asked is None else asked
        if length > LONGEST_REST:
            return Refused(too_long_a_rest(tongue))
        reply = self._do(RestAsked(after, length), "")
        if isinstance(reply, Refused):
            return reply
        self._pledging.plan()
        return Done(rest_planned(self._plans, self._clock.now(), tongue))

    def _rest_of_day(self, after: int) -> int:
        """Return what is left of the day after this wait."""
        offset_at = self._clock.offset_at
        starts = by_the_wall(plus(self._clock.now(), after), offset_at)
        return elapsed(starts, end_of_day(starts, offset_at))

    @property
    def _plans(self) -> State:
        """The state, with what lies ahead as clocks will show it."""
        return as_clocks_will_show(self._guard.state, self._clock.offset_at)

    def _step(self, request: TakeStep | TakeStepsBack, tongue: Tongue) -> Reply:
        if isinstance(request, TakeStepsBack):
            taken = bool(self._guard.state.steps)
            return self._do(StepTakenBack(), COME_NEARER if taken else NO_STEP)
        if not self._graduating.may_step_back():
            return Refused(NOT_YET)
        after = self._rules.rulebook.promise.loosen_after
        reply = self._do(StepAsked(after), "")
        if isinstance(reply, Refused):
            return reply
        self._pledging.plan()
        return Done(step_planned(self._plans, self._clock.now(), tongue))

    def _revise(self, urge: str, correction: Correction) -> Reply:
        known = self._guard.state.urges.get(urge)
        if known is None:
            return Refused(reviewing.FORGOTTEN)
        if correction is Correction.UNDO:
            return self._take_correction_back(known)
        if known.outcome is correction.outcome:
            return Done(reviewing.SAME)
        return self._do(Revised(urge, correction.outcome), _THANKS[correction])

    def _take_correction_back(self, known: Urge) -> Reply:
        if not known.revised:
            return Done(reviewing.NOT_CORRECTED)
        return self._do(Revised(known.id, None), reviewing.AS_NOTICED)

    def _do(self, event: Event, said: str) -> Reply:
        fault = self._guard.tell(event)
        if fault is not None:
            return Refused(not_noted(fault.said))
        return Done(said)
