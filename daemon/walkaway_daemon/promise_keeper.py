"""The keeper of the promise: remembers what still binds, over every restart.

The record is kept twice, in two folders: an older copy of one of them, put back,
is met by the other.
"""

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from walkaway_daemon.paths import write_private
from walkaway_rules.moment import MINUTE, Moment, elapsed
from walkaway_rules.promise.binding import (
    Bound,
    met,
    next_loosening,
    rewritten,
    waited,
)
from walkaway_rules.promise.changes import Loosening, pending
from walkaway_rules.promise.record import ReadRules, read_record, record_text
from walkaway_rules.rulebook import Rulebook

_SAVE = 10 * MINUTE
"""Microseconds of waiting that a sudden end may cost the person."""
_MOST = 64 * 1024 * 1024


class PromiseKeeper:
    """Holds what binds, and counts the waiting in time that cannot be set."""

    def __init__(self, copies: Sequence[Path], read: ReadRules) -> None:
        self._copies = copies
        self._read = read
        self._bound: Bound | None = None
        self._counted: Moment | None = None
        self._saved: Moment | None = None

    @property
    def in_force(self) -> Rulebook | None:
        """The rulebook to go by; None where nothing was ever taken."""
        return None if self._bound is None else self._bound.in_force

    @property
    def pending(self) -> tuple[Loosening, ...]:
        """What waits to loosen, soonest first."""
        return () if self._bound is None else pending(self._bound)

    def load(self, now: Moment) -> None:
        """Read the record, from every copy that there is."""
        found = [
            bound
            for copy in self._copies
            if (bound := read_record(_text(copy), self._read, now)) is not None
        ]
        self._bound = reduce(met, found) if found else None
        self._counted = self._saved = now

    def take(self, rulebook: Rulebook, text: str, now: Moment) -> Rulebook:
        """Given what the file says now, return what is in force from now on."""
        self._count(now)
        if self._bound is None:
            self._bound = Bound(rulebook, text=text)
        else:
            self._bound = rewritten(self._bound, rulebook, text)
        self.save(now)
        return self._bound.in_force

    def pass_time(self, now: Moment) -> bool:
        """Count the waiting; return whether something loosened."""
        before = self._bound
        self._count(now)
        if before is None or self._bound is None:
            return False
        loosened = len(self._bound.pasts) < len(before.pasts)
        due = self._saved is None or elapsed(self._saved, now) >= _SAVE
        if loosened or (before.pasts and due):
            self.save(now)
        return loosened

    def pause(self) -> int | None:
        """Return the microseconds until something loosens, or None."""
        return None if self._bound is None else next_loosening(self._bound)

    def save(self, now: Moment) -> None:
        """Write the record; a full disk leaves the older one, which binds longer."""
        if self._bound is None:
            return
        content = record_text(self._bound, self._counted or now).encode()
        for copy in self._copies:
            try:
                write_private(copy, content)
            except OSError:
                continue
        self._saved = now

    def _count(self, now: Moment) -> None:
        if self._bound is not None and self._counted is not None:
            here = bool(now.boot) and now.boot == self._counted.boot
            if here:
                self._bound = waited(self._bound, elapsed(self._counted, now))
        self._counted = now


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""
