"""Beside the rules: what else the promise holds, and the one early exit.

Everything here waits by the same count as the rules do.
"""

from dataclasses import dataclass, replace

from walkaway_rules.moment import DAY

BETWEEN_EXITS = 7 * DAY
"""Microseconds counted between two early exits."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Something that was asked for and waits."""

    binds: int
    """Microseconds that it waits."""
    waited: int = 0
    """Microseconds of that which have passed."""

    @property
    def left(self) -> int:
        """Microseconds until it holds."""
        return max(0, self.binds - self.waited)


@dataclass(frozen=True, slots=True)
class Beside:
    """What waits beside the rules, and when the promise was last left early."""

    login_off: Wait | None = None
    """Not starting at login any more, once its wait is over; None if not asked for."""
    plan: Wait | None = None
    """The wait of what the ledger planned last: a pause of the guard, or a step."""
    since_exit: int | None = None
    """Microseconds counted since the last early exit; None where there was none."""

    @property
    def until_login_off(self) -> int:
        """Microseconds until starting at login ends; 0 where it does not wait."""
        return 0 if self.login_off is None else self.login_off.left

    @property
    def until_plan(self) -> int:
        """Microseconds until what the ledger planned last may begin."""
        return 0 if self.plan is None else self.plan.left

    @property
    def until_exit(self) -> int:
        """Microseconds until an early exit is possible again; 0 when it is."""
        if self.since_exit is None:
            return 0
        return max(0, BETWEEN_EXITS - self.since_exit)


NOTHING = Beside()
"""Where nothing was ever asked for."""


def aged(beside: Beside, span: int) -> Beside:
    """Given that `span` microseconds were counted, return what is beside the rules."""
    since = beside.since_exit
    return Beside(
        login_off=_aged(beside.login_off, span),
        plan=_aged(beside.plan, span),
        since_exit=None if since is None else since + span,
    )


def firmer(one: Beside, other: Beside) -> Beside:
    """Given two records, return what is so by the firmer of them.

    What only one of them knows to be asked for does not wait, and the exit counts
    from the later one.
    """
    offs = [each.login_off for each in (one, other) if each.login_off is not None]
    plans = [each.plan for each in (one, other) if each.plan is not None]
    exits = [each.since_exit for each in (one, other) if each.since_exit is not None]
    both = len(offs) == len((one, other))
    return Beside(
        login_off=max(offs, key=lambda off: off.left) if both else None,
        plan=max(plans, key=lambda plan: plan.left, default=None),
        since_exit=min(exits, default=None),
    )


def _aged(wait: Wait | None, span: int) -> Wait | None:
    if wait is None:
        return None
    return replace(wait, waited=wait.waited + span)
