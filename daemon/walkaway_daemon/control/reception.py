"""The reception: what clients ask of the guard, and what they are told."""

from collections.abc import Callable

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.control.conversation import Languages
from walkaway_daemon.control.correcting import correct
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
    Reply,
    Request,
    Revise,
    StatusSaid,
    TakeHold,
    TakeRestBack,
    TakeStep,
    TakeStepsBack,
)
from walkaway_daemon.control.planning import Planning
from walkaway_daemon.control.pledging import Pledging, PromisedRules
from walkaway_daemon.control.replies import reply_in
from walkaway_daemon.control.reporting import Reporting
from walkaway_daemon.control.telling import tell
from walkaway_daemon.guard.graduating import Graduating
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.sensors.sensor import Finding
from walkaway_daemon.tongue.tongue import tongue_of
from walkaway_rules.deciding.event import PullFelt
from walkaway_rules.moment import SECOND
from walkaway_rules.standing.review import remembered
from walkaway_rules.status import Status
from walkaway_rules.tongue.tongue import Tongue
from walkaway_rules.words.limits import PULL_TOLD, PULL_UNSEEN, STOPPING

REFRESH = 10 * SECOND
"""Microseconds after which what is seen is asked anew without any news."""


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
        self._planning = Planning(guard, rules, clock, graduating)
        self._reporting = Reporting(guard, rules, clock, graduating)
        self._listeners: list[Callable[[Status], None]] = []
        self._told: Status | None = None
        self._asked_at = 0

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
        status = self.status()
        if status != self._told:
            self._told = status
            for listener in self._listeners:
                listener(status)

    def status(self) -> Status:
        """Return the status at this moment."""
        return self._reporting.status(self._tongue)

    def findings(self) -> tuple[Finding, ...]:
        """Return everything that is seen and done, and what is not."""
        return self._reporting.findings()

    def _answer(self, request: Request, tongue: Tongue) -> Reply:
        match request:
            case AskStatus() | AskUpdates():
                return StatusSaid(self._reporting.status(tongue))
            case AskFindings():
                return FindingsSaid(self.findings())
            case AskRecent():
                boundaries = self._rules.matcher.boundaries
                return RecentSaid(remembered(self._guard.state, boundaries))
            case LeavePromise() | EndLogin() | KeepLogin() | TakeHold():
                return self._pledging.answer(request)
            case AskRest() | TakeRestBack() | TakeStep() | TakeStepsBack():
                return self._planning.answer(request, tongue)
            case _:
                return self._carry_out(request)

    def _carry_out(self, request: AskStop | FeelPull | Revise) -> Reply:
        match request:
            case AskStop():
                self._stop()
                return Done(STOPPING)
            case FeelPull():
                return self._feel_pull()
            case Revise(urge, correction):
                return correct(self._guard, urge, correction)

    def _feel_pull(self) -> Reply:
        terms = self._rules.rulebook.responses.terms
        said = PULL_TOLD if self._guard.can_show() else PULL_UNSEEN
        return tell(self._guard, PullFelt(terms, self._guard.fresh()), said)
