"""Waiting cursors: how far each source was read, until it is written.

Innocent visits alone move them, and a disk need not spin for each: they wait for
company, and what matched is always written with its cursor.
"""

from collections.abc import Iterable

from walkaway_daemon.sensors.sensor import Cursor
from walkaway_rules.moment import SECOND, Moment

CURSOR_REST = 20 * SECOND
"""Microseconds that cursors may wait for company."""
_LONG_AGO = -(2**62)


class WaitingCursors:
    """The last cursor of each source that is not written yet."""

    def __init__(self) -> None:
        self._cursors: dict[str, Cursor] = {}
        self._since: int | None = None
        self._sources: set[str] = set()

    def keep(self, cursors: Iterable[Cursor], now: Moment) -> None:
        """Take these in. Where a source begins is written at once.

        All that comes later is measured from there.
        """
        for cursor in cursors:
            self._cursors[cursor.source] = cursor
            if cursor.source not in self._sources:
                self._sources.add(cursor.source)
                self._since = _LONG_AGO
        if self._cursors and self._since is None:
            self._since = now.steady

    def are_due(self, now: Moment) -> bool:
        """Return whether they have waited long enough."""
        return self._since is not None and now.steady - self._since >= CURSOR_REST

    def all(self) -> tuple[Cursor, ...]:
        """Return those that wait."""
        return tuple(self._cursors.values())

    def clear(self) -> None:
        """Forget them: they are written."""
        self._cursors, self._since = {}, None
