"""Reporting: how the guard stands, and what it sees and does not see."""

from dataclasses import replace

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.control.limits import (
    EXPECTED,
    Worked,
    guard_findings,
    have_stopped,
    hold_findings,
    limits,
    worked,
)
from walkaway_daemon.control.pledging import PromisedRules
from walkaway_daemon.guard.graduating import Graduating
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.sensors.sensor import Finding
from walkaway_rules.deciding.pledges import is_hold_offered
from walkaway_rules.deciding.state import is_held
from walkaway_rules.deciding.wall_clocks import as_clocks_will_show
from walkaway_rules.standing.standing import standing
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import spoken
from walkaway_rules.tongue.tongue import Tongue
from walkaway_rules.words.resting import resting


class Reporting:
    """Remembers what worked once, so that it is said when it does not any more."""

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
        self._worked: frozenset[Worked] = EXPECTED

    def findings(self) -> tuple[Finding, ...]:
        """Return everything that is seen and done, and what is not."""
        about = guard_findings(self._rules.trouble, self._guard.fault)
        held = is_held(self._guard.state, self._clock.now())
        return (*self._guard.findings(), *about, *hold_findings(held=held))

    def status(self, tongue: Tongue) -> Status:
        """Return the status at this moment."""
        state, now = self._guard.state, self._clock.now()
        findings = self.findings()
        stopped = have_stopped(self._worked, findings)
        self._worked = worked(self._worked, findings)
        said = limits(findings, tongue)
        plans = as_clocks_will_show(state, self._clock.offset_at)
        return replace(
            standing(state, self._rules.rulebook, now, said, VERSION),
            resting=resting(plans, now, tongue),
            pending=tuple(spoken(one, tongue) for one in self._rules.pending),
            fading=self._graduating.said(now, tongue),
            stopped=stopped,
            held=is_held(state, now),
            hold_offered=is_hold_offered(state, now),
        )
