"""What is in force: the rulebook of the file, joined with those that still bind.

A rulebook that was replaced goes on binding for as long as the promise that was in
force when it was replaced says. Its waiting is counted in time that this machine
was on or asleep, by a clock that cannot be set; time across a reboot counts as far
as it is vouched for (see `vouched`), and not otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from walkaway_rules.promise.beside import NOTHING, Beside, Wait, aged, firmer
from walkaway_rules.promise.granting import granted
from walkaway_rules.promise.join import join, join_all
from walkaway_rules.promise.renaming import renamed
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
    text: str = field(default="", repr=False, compare=False)
    """As it stood in the file, so that it can be put back there."""

    @property
    def left(self) -> int:
        """Microseconds until it binds no longer."""
        return max(0, self.binds - self.waited)


@dataclass(frozen=True, slots=True)
class Bound:
    """What the file says, and what still binds beside it."""

    current: Rulebook
    pasts: tuple[Past, ...] = ()
    text: str = field(default="", repr=False, compare=False)
    """What the file says, as it stands there."""
    beside: Beside = NOTHING

    @property
    def in_force(self) -> Rulebook:
        """The rulebook that the guard goes by."""
        return join_all(self.current, (past.rulebook for past in self.pasts))


def rewritten(bound: Bound, rulebook: Rulebook, text: str = "") -> Bound:
    """Given that the file now says `rulebook`, return what binds.

    The one it said before starts to wait, for as long as is promised from now on.
    One that adds nothing to the new file need not bind.
    """
    bound = retold(bound, rulebook)
    if resolved(rulebook) == resolved(bound.current):
        pasts = _needed(rulebook, bound.pasts)
        return Bound(rulebook, pasts, text, bound.beside)
    promised = join(rulebook, bound.in_force).promise
    before = Past(bound.current, promised.loosen_after, text=bound.text)
    pasts = _needed(rulebook, (*bound.pasts, before))
    return Bound(rulebook, pasts, text, bound.beside)


def retold(bound: Bound, rulebook: Rulebook) -> Bound:
    """Return what binds in the new file's aliases, with what it is granted at once."""
    pasts = (
        replace(past, rulebook=_as_told_by(rulebook, past.rulebook))
        for past in bound.pasts
    )
    current = _as_told_by(rulebook, bound.current)
    return replace(bound, current=current, pasts=tuple(pasts))


def met(one: Bound, other: Bound) -> Bound:
    """Given two records of what binds, return what binds by both of them.

    They differ where one is an older copy that was put back. Nothing that either
    knows is forgotten: the rules of the one wait as if they were replaced now.
    """
    beside = firmer(one.beside, other.beside)
    both = replace(other, pasts=(*one.pasts, *other.pasts), beside=beside)
    return rewritten(replace(both, current=one.current), other.current, other.text)


def restorable(bound: Bound) -> Past | None:
    """Return the rules that are as firm as all that binds together, if any are.

    The file as it stood then can be put back, and nothing is lost by it.
    """
    firm = (past for past in bound.pasts if past.text and _is_all(past, bound))
    return max(firm, key=lambda past: past.left, default=None)


def waited(bound: Bound, span: int) -> Bound:
    """Given that `span` microseconds passed, return what still binds."""
    older = (replace(past, waited=past.waited + span) for past in bound.pasts)
    pasts = tuple(past for past in older if past.left)
    return replace(bound, pasts=pasts, beside=aged(bound.beside, span))


def without_login(bound: Bound) -> Bound:
    """Given that starting at login is to end, return what binds: it waits, too."""
    if bound.beside.login_off is not None:
        return bound
    wait = Wait(bound.in_force.promise.loosen_after)
    return replace(bound, beside=replace(bound.beside, login_off=wait))


def with_login(bound: Bound) -> Bound:
    """Given that starting at login is to go on, return what binds."""
    return replace(bound, beside=replace(bound.beside, login_off=None))


def planned(bound: Bound) -> Bound:
    """Given that the ledger plans something, return what binds: that waits, too."""
    wait = Wait(bound.in_force.promise.loosen_after)
    return replace(bound, beside=replace(bound.beside, plan=wait))


def left_early(bound: Bound) -> Bound:
    """Return what binds after the early exit: nothing waits any more."""
    off = bound.beside.login_off
    beside = Beside(login_off=off and Wait(0), since_exit=0)
    return replace(bound, pasts=(), beside=beside)


def next_loosening(bound: Bound) -> int | None:
    """Return the microseconds until something loosens, or None."""
    off = bound.beside.login_off
    waits = [past.left for past in bound.pasts]
    return min([*waits, off.left] if off is not None else waits, default=None)


def waits(bound: Bound) -> bool:
    """Return whether anything waits: a loosening, a plan, or the next early exit."""
    beside = bound.beside
    told = (bound.pasts, beside.login_off, beside.until_plan, beside.until_exit)
    return any(told)


def _as_told_by(newer: Rulebook, older: Rulebook) -> Rulebook:
    return granted(renamed(older, newer), newer)


def _is_all(past: Past, bound: Bound) -> bool:
    """Return whether the past is as firm as the whole.

    Contact that it allows may be confined by what the file says now.
    """
    whole = _unconfined(join(past.rulebook, bound.in_force))
    return whole == resolved(past.rulebook)


def _unconfined(rulebook: Rulebook) -> Rulebook:
    people = (
        replace(
            person,
            needed=tuple(replace(each, confined=False) for each in person.needed),
        )
        for person in rulebook.people
    )
    return replace(rulebook, people=tuple(people))


def _needed(current: Rulebook, pasts: Sequence[Past]) -> tuple[Past, ...]:
    """Drop the pasts that make nothing firmer, and all but the last of equal ones."""
    plain = resolved(current)
    longest: dict[Rulebook, Past] = {}
    for past in sorted(pasts, key=lambda past: past.left):
        longest[past.rulebook] = past
    return tuple(
        past for past in longest.values() if join_all(plain, (past.rulebook,)) != plain
    )
