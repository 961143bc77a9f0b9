"""The keeper of the promise: remembers what still binds, over every restart.

The record is kept twice, in two folders: an older copy of one of them, put back,
is met by the other. It also holds the rules that were read last, so that a start
with an unchanged file needs no parser, and one with an unsound file has rules.
"""

from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import Path
from typing import Protocol

from walkaway_daemon.computer.paths import write_private
from walkaway_daemon.computer.version import VERSION
from walkaway_rules.moment import MINUTE, SECOND, Moment, elapsed
from walkaway_rules.promise.binding import (
    Bound,
    left_early,
    met,
    next_loosening,
    planned,
    retold,
    rewritten,
    waited,
    with_login,
    without_login,
)
from walkaway_rules.promise.changes import Loosening, pending
from walkaway_rules.promise.record import Record, read_record, record_text
from walkaway_rules.promise.resolution import binds
from walkaway_rules.promise.vouched import Vouched, counted, credit
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.promising import waiting

_SAVE = 10 * MINUTE
"""Microseconds of waiting that a sudden end may cost the person."""
_MOST = 64 * 1024 * 1024
_VOUCH_AGAIN = 10 * MINUTE
"""Microseconds after which it is asked anew whether the clock can be trusted."""


class Network(Protocol):
    """Who knows whether the clock was set from the network."""

    def ask(self) -> None:
        """Begin to ask."""
        ...

    def answer(self) -> bool | None:
        """Return whether it was; None as long as it is not known."""
        ...

    def close(self) -> None:
        """End the asking."""
        ...


class PromiseKeeper:
    """Holds what binds, and counts the waiting in time that cannot be set."""

    def __init__(
        self,
        copies: Sequence[Path],
        reader: str = VERSION,
        network: Network | None = None,
        switch_login_off: Callable[[], None] | None = None,
    ) -> None:
        self._copies = copies
        self._reader = reader
        self._network = network
        self._switch_login_off = switch_login_off
        self._vouched: Vouched | None = None
        self._asked: Moment | None = None
        self._waits_for_answer = False
        # How many rulebooks bind, as whoever goes by them was told last.
        self._told = 0
        self._begun: tuple[Loosening, ...] = ()
        self._bound: Bound | None = None
        self._is_fresh = False
        self._counted: Moment | None = None
        self._saved: Moment | None = None

    @property
    def in_force(self) -> Rulebook | None:
        """The rulebook to go by; None where nothing was ever taken."""
        return None if self._bound is None else self._bound.in_force

    @property
    def bound(self) -> Bound | None:
        """What binds; None where nothing was ever taken."""
        return self._bound

    @property
    def pending(self) -> tuple[str, ...]:
        """What waits to loosen, soonest first, in sentences that name aliases only."""
        return () if self._bound is None else tuple(map(waiting, pending(self._bound)))

    @property
    def begun(self) -> tuple[Loosening, ...]:
        """What began to wait with what was taken last; the very same until the next."""
        return self._begun

    def foreseen(self, rulebook: Rulebook) -> tuple[str, ...]:
        """Return what would wait once the file says this, in the same sentences."""
        if self._bound is None:
            return ()
        return tuple(map(waiting, pending(rewritten(self._bound, rulebook))))

    def knows(self, text: str) -> bool:
        """Return whether this text was taken last, as this version reads it."""
        return self._is_fresh and self._bound is not None and self._bound.text == text

    def load(self, now: Moment) -> None:
        """Read the record, from every copy that there is."""
        read = [read_record(_text(copy), now) for copy in self._copies]
        found = [record for record in read if record is not None]
        self._is_fresh = all(record.reader == self._reader for record in found)
        if found:
            self._bound = reduce(met, [record.bound for record in found])
            self._vouched = _vouched(found)
            self._told = len(self._bound.pasts)
        self._counted = self._saved = now

    def take(self, rulebook: Rulebook, text: str, now: Moment) -> Rulebook:
        """Given what the file says now, return what is in force from now on."""
        self._count(now)
        bound = self._bound
        before = () if bound is None else pending(retold(bound, rulebook))
        if bound is None:
            bound = Bound(rulebook, text=text)
        else:
            bound = rewritten(bound, rulebook, text)
        self._is_fresh = True
        self._told = len(bound.pasts)
        self._begun = _begun(before, pending(bound))
        self._change(bound)
        return bound.in_force

    def foresee(self, rulebook: Rulebook) -> Rulebook:
        """Return what `take` would, and take nothing."""
        if self._bound is None:
            return rulebook
        return rewritten(self._bound, rulebook).in_force

    def until_exit(self, now: Moment) -> int:
        """Return the microseconds until an early exit is possible; 0 when it is."""
        self._count(now)
        return 0 if self._bound is None else self._bound.beside.until_exit

    @property
    def until_login_off(self) -> int:
        """Microseconds until starting at login ends; 0 where it does not wait."""
        off = None if self._bound is None else self._bound.beside.login_off
        return 0 if off is None else off.left

    def plan(self, now: Moment) -> None:
        """Note that the ledger plans something, which waits as every loosening does."""
        self._count(now)
        if self._bound is not None:
            self._change(planned(self._bound))

    def until_plan(self, now: Moment) -> int:
        """Return the microseconds until what the ledger planned last may begin."""
        self._count(now)
        plan = None if self._bound is None else self._bound.beside.plan
        return 0 if plan is None else plan.left

    def leave(self, now: Moment) -> bool:
        """Leave early: let all that waits hold now. Return whether that was allowed."""
        if self.until_exit(now) or self._bound is None:
            return False
        self._change(left_early(self._bound))
        self._carry_out()
        return True

    def end_login(self, now: Moment) -> bool:
        """Note that starting at login is to end; return whether it may end now."""
        self._count(now)
        if self._bound is None or not binds(self._bound.in_force):
            return True
        self._change(without_login(self._bound))
        may_end = not self.until_login_off
        self._carry_out()
        return may_end

    def keep_login(self, now: Moment) -> None:
        """Note that starting at login is not to end, or that it has."""
        self._count(now)
        if self._bound is not None and self._bound.beside.login_off is not None:
            self._change(with_login(self._bound))

    def pass_time(self, now: Moment) -> bool:
        """Count the waiting; return whether something loosened."""
        self._count(now)
        self._vouch(now)
        self._carry_out()
        if self._bound is None:
            return False
        loosened = len(self._bound.pasts) < self._told
        self._told = len(self._bound.pasts)
        due = self._saved is None or elapsed(self._saved, now) >= _SAVE
        if loosened or (self._waits() and due):
            self._save()
        return loosened

    def due_in(self) -> int | None:
        """Return the microseconds until something is due, or None."""
        if self._bound is None:
            return None
        if self._waits_for_answer:
            return SECOND
        return next_loosening(self._bound)

    def close(self) -> None:
        """Write down how long everything has waited."""
        if self._network is not None:
            self._network.close()
        if self._waits():
            self._save()

    def _waits(self) -> bool:
        if self._bound is None:
            return False
        beside = self._bound.beside
        beside_waits = beside.until_exit or (
            beside.plan is not None and beside.plan.left
        )
        return bool(beside_waits) or next_loosening(self._bound) is not None

    def _change(self, bound: Bound) -> None:
        """Take this for what binds. What waits from now on has no time before it."""
        if bound != self._bound:
            self._vouched, self._asked = None, None
        self._bound = bound
        self._save()

    def _carry_out(self) -> None:
        """Switch off what has waited long enough to be switched off."""
        off = None if self._bound is None else self._bound.beside.login_off
        if self._bound is None or off is None or off.left:
            return
        if self._switch_login_off is not None:
            self._switch_login_off()
            self._change(with_login(self._bound))

    def _vouch(self, now: Moment) -> None:
        """Count also what a clock that can be trusted says of uncounted time."""
        if self._network is None:
            return
        if self._waits_for_answer:
            answer = self._network.answer()
            self._waits_for_answer = answer is None
            if answer:
                self._trust(now)
        elif self._waits() and self._is_to_ask(now):
            self._network.ask()
            self._asked, self._waits_for_answer = now, True

    def _trust(self, now: Moment) -> None:
        if self._bound is None or self._asked is None or _was_set(self._asked, now):
            return
        self._bound = waited(self._bound, credit(self._vouched, now.utc))
        self._vouched = Vouched(now.utc)

    def _is_to_ask(self, now: Moment) -> bool:
        return self._asked is None or elapsed(self._asked, now) >= _VOUCH_AGAIN

    def _save(self) -> None:
        """Write the record; a full disk leaves the older one, which binds longer."""
        if self._bound is None or self._counted is None:
            return
        reader = self._reader if self._is_fresh else ""
        record = Record(self._bound, reader, self._vouched)
        content = record_text(record, self._counted).encode()
        for copy in self._copies:
            try:
                write_private(copy, content)
            except OSError:
                continue
        self._saved = self._counted

    def _count(self, now: Moment) -> None:
        if self._bound is not None and self._counted is not None:
            here = bool(now.boot) and now.boot == self._counted.boot
            if here:
                span = elapsed(self._counted, now)
                self._bound = waited(self._bound, span)
                self._vouched = counted(self._vouched, span)
        self._counted = now


def _begun(
    before: Sequence[Loosening], after: Sequence[Loosening]
) -> tuple[Loosening, ...]:
    known = {loosening.said for loosening in before}
    return tuple(one for one in after if one.said not in known)


def _vouched(found: Sequence[Record]) -> Vouched | None:
    """Return what is known of trusted time; nothing where the copies differ."""
    if any(record.bound != found[0].bound for record in found):
        return None
    known = [record.vouched for record in found if record.vouched is not None]
    return max(known, key=lambda each: each.utc, default=None)


def _was_set(one: Moment, other: Moment) -> bool:
    """Return whether the clock was set between two moments of one boot."""
    by_wall, by_steady = other.utc - one.utc, other.steady - one.steady
    return one.boot != other.boot or abs(by_wall - by_steady) >= SECOND


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""
