"""Glancing: a turn in which sensors alone called may look at nothing else.

Most turns are for a title or a program that nobody minds, and cost a third less so.
"""

from collections.abc import Set as AbstractSet
from math import inf

from walkaway_daemon.guard.parts import Parts
from walkaway_rules.moment import SECOND, Moment

_LONGEST_QUIET = SECOND
"""Microseconds after which everything is looked at once more in any case: of a folder
of rules.yaml that was replaced by another nobody tells."""


class Glancing:
    """Knows until when sensors alone can bring anything, by the steady clock."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._is_on = False
        self._attended_at = 0
        self._quiet_until: float = 0

    @property
    def is_on(self) -> bool:
        """Whether the last turn looked at nothing but sensors."""
        return self._is_on

    def begin(self, called: AbstractSet[str], now: Moment) -> bool:
        """Return whether the turn for those that called may be a glance."""
        are_sensors = bool(called) and called <= self._parts.lookout.names
        until = min(self._quiet_until, self._attended_at + _LONGEST_QUIET)
        is_quiet = now.steady < until and not self._parts.heard
        self._is_on = are_sensors and is_quiet
        if not self._is_on:
            self._attended_at = now.steady
        return self._is_on

    def end(self) -> None:
        """Note that more was done than to look at sensors."""
        self._is_on, self._quiet_until = False, 0

    def expect(self, seconds: float | None, now: Moment) -> None:
        """Note that nothing but sensors brings anything before; None for never."""
        wait = inf if seconds is None else round(seconds * SECOND)
        self._quiet_until = now.steady + wait

    def quiet_for(self, now: Moment) -> float | None:
        """Return the seconds until all else is to be looked at; None for never."""
        wait = max(0, self._quiet_until - now.steady) / SECOND
        return None if wait == inf else wait
