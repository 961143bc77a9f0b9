"""The keeper of the promise: remembers what still binds, over every restart.

Its record also holds the rules that were read last, so that a start with an unchanged
file needs no parser, and one with an unsound file has rules.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from walkaway_daemon.computer.version import VERSION
from walkaway_daemon.promise.record_copies import read_copies, write_copies
from walkaway_daemon.promise.vouching import Network
from walkaway_daemon.promise.waiting import Waiting
from walkaway_rules.moment import MINUTE, SECOND, Moment, elapsed
from walkaway_rules.promise.beside import NOTHING, Beside
from walkaway_rules.promise.binding import (
    Bound,
    left_early,
    next_loosening,
    planned,
    retold,
    rewritten,
    waits,
    with_login,
    without_login,
)
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.record import Record
from walkaway_rules.promise.resolution import binds
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.loosening import Loosening

_SAVE = 10 * MINUTE
"""Microseconds of waiting that a sudden end may cost the person."""


class PromiseKeeper:
    """Holds what binds, and writes it down."""

    def __init__(
        self,
        copies: Sequence[Path],
        reader: str = VERSION,
        network: Network | None = None,
        switch_login_off: Callable[[], None] | None = None,
    ) -> None:
        self._copies = copies
        self._reader = reader
        self._waiting = Waiting(network)
        self._switch_login_off = switch_login_off
        # How many rulebooks bind, as whoever goes by them was told last.
        self._told = 0
        self._begun: tuple[Loosening, ...] = ()
        self._bound: Bound | None = None
        self._is_fresh = False
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
    def pending(self) -> tuple[Loosening, ...]:
        """What waits to loosen, soonest first."""
        return () if self._bound is None else pending(self._bound)

    @property
    def begun(self) -> tuple[Loosening, ...]:
        """What began to wait with what was taken last; the very same until the next."""
        return self._begun

    def knows(self, text: str) -> bool:
        """Return whether this text was taken last, as this version reads it."""
        return self._is_fresh and self._bound is not None and self._bound.text == text

    def load(self, now: Moment) -> None:
        """Read the record, from every copy that there is."""
        record = read_copies(self._copies, now)
        if record is not None:
            self._bound = record.bound
            self._is_fresh = record.reader == self._reader
            self._told = len(record.bound.pasts)
        self._waiting.begin(now, None if record is None else record.vouched)
        self._saved = now

    def foresee(self, rulebook: Rulebook, text: str = "") -> Bound:
        """Return what would bind once the file says this."""
        if self._bound is None:
            return Bound(rulebook, text=text)
        return rewritten(self._bound, rulebook, text)

    def take(self, rulebook: Rulebook, text: str, now: Moment) -> Rulebook:
        """Given what the file says now, return what is in force from now on."""
        self._count(now)
        bound = self.foresee(rulebook, text)
        before = () if self._bound is None else pending(retold(self._bound, rulebook))
        self._is_fresh = True
        self._told = len(bound.pasts)
        self._begun = _begun(before, pending(bound))
        self._change(bound)
        return bound.in_force

    def beside(self, now: Moment) -> Beside:
        """Return what waits beside the rules by now."""
        self._count(now)
        return NOTHING if self._bound is None else self._bound.beside

    def plan(self, now: Moment) -> None:
        """Note that the ledger plans something, which waits as every loosening does."""
        self._count(now)
        if self._bound is not None:
            self._change(planned(self._bound))

    def leave(self, now: Moment) -> bool:
        """Leave early: let all that waits hold now. Return whether that was allowed."""
        if self.beside(now).until_exit or self._bound is None:
            return False
        self._change(left_early(self._bound))
        self._carry_out()
        return True

    def end_login(self, now: Moment) -> bool:
        """Note that starting at login is to end; return whether it may end now."""
        self._count(now)
        if self._bound is None or not binds(self._bound.in_force):
            return True
        bound = without_login(self._bound)
        self._change(bound)
        self._carry_out()
        return not bound.beside.until_login_off

    def keep_login(self, now: Moment) -> None:
        """Note that starting at login is not to end, or that it has."""
        self._count(now)
        if self._bound is not None and self._bound.beside.login_off is not None:
            self._change(with_login(self._bound))

    def pass_time(self, now: Moment) -> bool:
        """Count the waiting, once a second and when it is over.

        Return whether something loosened.
        """
        if self._bound is None:
            return False
        if not self._waiting.is_counted(self._bound, now):
            self._count(now)
            self._bound = self._waiting.credit(self._bound, now)
            self._carry_out()
        loosened = len(self._bound.pasts) < self._told
        self._told = len(self._bound.pasts)
        due = self._saved is None or elapsed(self._saved, now) >= _SAVE
        if loosened or (due and waits(self._bound)):
            self._save()
        return loosened

    def due_in(self) -> int | None:
        """Return the microseconds until something is due, or None."""
        if self._bound is None:
            return None
        if self._waiting.waits_for_answer:
            return SECOND
        return next_loosening(self._bound)

    def close(self) -> None:
        """Write down how long everything has waited."""
        self._waiting.close()
        if self._bound is not None and waits(self._bound):
            self._save()

    def _change(self, bound: Bound) -> None:
        """Take this for what binds. What waits from now on has no time before it."""
        if bound != self._bound:
            self._waiting.forget_before()
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

    def _count(self, now: Moment) -> None:
        self._bound = self._waiting.count(self._bound, now)

    def _save(self) -> None:
        counted = self._waiting.counted
        if self._bound is None or counted is None:
            return
        reader = self._reader if self._is_fresh else ""
        record = Record(self._bound, reader, self._waiting.vouched)
        write_copies(self._copies, record, counted)
        self._saved = counted


def _begun(
    before: Sequence[Loosening], after: Sequence[Loosening]
) -> tuple[Loosening, ...]:
    known = {loosening.said for loosening in before}
    return tuple(one for one in after if one.said not in known)
