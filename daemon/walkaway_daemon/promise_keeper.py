"""The keeper of the promise: remembers what still binds, over every restart.

The record is kept twice, in two folders: an older copy of one of them, put back,
is met by the other. It also holds the rules that were read last, so that a start
with an unchanged file needs no parser, and one with an unsound file has rules.
"""

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from walkaway_daemon.paths import write_private
from walkaway_daemon.version import VERSION
from walkaway_rules.moment import MINUTE, Moment, elapsed
from walkaway_rules.promise.binding import (
    Bound,
    met,
    next_loosening,
    rewritten,
    waited,
)
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.record import Record, read_record, record_text
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.promising import waiting

_SAVE = 10 * MINUTE
"""Microseconds of waiting that a sudden end may cost the person."""
_MOST = 64 * 1024 * 1024


class PromiseKeeper:
    """Holds what binds, and counts the waiting in time that cannot be set."""

    def __init__(self, copies: Sequence[Path], reader: str = VERSION) -> None:
        self._copies = copies
        self._reader = reader
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
        self._counted = self._saved = now

    def take(self, rulebook: Rulebook, text: str, now: Moment) -> Rulebook:
        """Given what the file says now, return what is in force from now on."""
        self._count(now)
        if self._bound is None:
            self._bound = Bound(rulebook, text=text)
        else:
            self._bound = rewritten(self._bound, rulebook, text)
        self._is_fresh = True
        self._save()
        return self._bound.in_force

    def foresee(self, rulebook: Rulebook) -> Rulebook:
        """Return what `take` would, and take nothing."""
        if self._bound is None:
            return rulebook
        return rewritten(self._bound, rulebook).in_force

    def pass_time(self, now: Moment) -> bool:
        """Count the waiting; return whether something loosened."""
        before = self._bound
        self._count(now)
        if before is None or self._bound is None:
            return False
        loosened = len(self._bound.pasts) < len(before.pasts)
        due = self._saved is None or elapsed(self._saved, now) >= _SAVE
        if loosened or (before.pasts and due):
            self._save()
        return loosened

    def pause(self) -> int | None:
        """Return the microseconds until something loosens, or None."""
        return None if self._bound is None else next_loosening(self._bound)

    def close(self) -> None:
        """Write down how long everything has waited."""
        if self._bound is not None and self._bound.pasts:
            self._save()

    def _save(self) -> None:
        """Write the record; a full disk leaves the older one, which binds longer."""
        if self._bound is None or self._counted is None:
            return
        record = Record(self._bound, self._reader if self._is_fresh else "")
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
                self._bound = waited(self._bound, elapsed(self._counted, now))
        self._counted = now


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""
