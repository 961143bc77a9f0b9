"""What is in force: the rulebook of the file, joined with those that still bind.

A rulebook that was replaced goes on binding for as long as the promise that was in
force when it was replaced says. Its waiting is counted in time that this machine
was on or asleep, by a clock that cannot be set; time across a reboot is not
counted, because nothing honest could say how much it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from walkaway_rules.promise.join import join, join_all
from walkaway_rules.promise.resolution import resolved
from walkaway_rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Past:
    """A rulebook that the file no longer says, and that still binds."""

    rulebook: Rulebook
    binds: int
    """Microseconds that it binds for after it was replaced."""
    waited: int = 0
    """Microseconds of that which have passed."""

    @property
    def left(self) -> int:
        """Microseconds until it binds no longer."""
        return max(0, self.binds - self.waited)


@dataclass(frozen=True, slots=True)
class Bound:
    """What the file says, and what still binds beside it."""

    current: Rulebook
    pasts: tuple[Past, ...] = ()

    @property
    def in_force(self) -> Rulebook:
        """The rulebook that the guard goes by."""
        return join_all(self.current, (past.rulebook for past in self.pasts))


def rewritten(bound: Bound, rulebook: Rulebook) -> Bound:
    """Given that the file now says `rulebook`, return what binds.

    The one it said before starts to wait, for as long as is promised from now on.
    One that adds nothing to the new file need not bind.
    """
    if resolved(rulebook) == resolved(bound.current):
        return replace(bound, current=rulebook)
    promised = join(rulebook, bound.in_force).promise
    pasts = (*bound.pasts, Past(bound.current, promised.loosen_after))
    return Bound(rulebook, _needed(rulebook, pasts))


def waited(bound: Bound, span: int) -> Bound:
    """Given that `span` microseconds passed, return what still binds."""
    older = (replace(past, waited=past.waited + span) for past in bound.pasts)
    return replace(bound, pasts=tuple(past for past in older if past.left))


def next_loosening(bound: Bound) -> int | None:
    """Return the microseconds until something loosens, or None."""
    return min((past.left for past in bound.pasts), default=None)


def _needed(current: Rulebook, pasts: Sequence[Past]) -> tuple[Past, ...]:
    """Drop the pasts that make nothing firmer; they would only show as pending."""
    plain = resolved(current)
    return tuple(p for p in pasts if join_all(plain, (p.rulebook,)) != plain)
