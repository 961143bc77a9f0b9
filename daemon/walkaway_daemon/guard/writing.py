"""Writing: entries and cursors go to the disk together, or not at all.

A disk that refused is left alone for a while; what was to be written is decided anew.
"""

from collections.abc import Iterable, Sequence

from walkaway_daemon.guard.parts import Store
from walkaway_daemon.guard.waiting_cursors import WaitingCursors
from walkaway_daemon.ledger.fault import LedgerError
from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.deciding.entry import Recorded
from walkaway_rules.moment import SECOND, Moment

RETRY = 5 * SECOND
"""Microseconds after which a ledger that could not be written is tried again."""


class Writing:
    """Holds the cursors that wait, and what is wrong with the disk."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cursors = WaitingCursors()
        self._fault: LedgerError | None = None
        self._retry_at = 0

    @property
    def fault(self) -> LedgerError | None:
        """Why the ledger cannot be written at the moment, if so."""
        return self._fault

    def keep(self, cursors: Iterable[Cursor], now: Moment) -> None:
        """Take these in, to be written with the next entries or after a while."""
        self._cursors.keep(cursors, now)

    def try_again_in(self, now: Moment) -> int | None:
        """Return the microseconds until a disk that refused is tried; None for none."""
        return None if self._fault is None else max(0, self._retry_at - now.steady)

    def try_at_once(self) -> None:
        """Let the next `write` not wait for a disk that refused."""
        self._retry_at = 0

    def write(self, recorded: Sequence[Recorded], now: Moment) -> bool:
        """Write these, if there is anything to write; return False where it failed.

        A disk that refused is asked again also where nothing is left to write, so
        that what is said of it stays true, and the guard does not wait for nothing.
        """
        due = recorded or self._cursors.are_due(now)
        if not due and self._fault is None:
            return True
        try:
            self._store.append(recorded, self._cursors.all())
        except LedgerError as error:
            self._fault, self._retry_at = error, now.steady + RETRY
            return False
        self._fault = None
        self._cursors.clear()
        return True
