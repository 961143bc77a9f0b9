"""A source that is called when something may have changed, and then looks.

Windows tells that another window or title is in front, from a thread of its own;
what is in front is asked in the guard's turn, and only a difference is news.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_rules.observation import WindowShown


class Desk(Protocol):
    """What can be asked, and calls."""

    def begin(self, changed: Callable[[], None]) -> None:
        """Call `changed`, from any thread, whenever another title may be in front.

        Raise `OSError` where that is not possible.
        """
        ...

    def front(self) -> WindowShown:
        """Return what is in front now."""
        ...

    def close(self) -> None:
        """Call no more."""
        ...


class FrontSource:
    """What is in front, whenever it differs from what was."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._last: WindowShown | None = None

    def begin(self, wake: Callable[[], None]) -> None:
        """Begin; raise `OSError` where the desk does not call."""
        self._desk.begin(wake)

    def fileno(self) -> int | None:
        """Return None: the desk calls."""
        return None

    def read(self) -> Sequence[WindowShown]:
        """Return what is in front, where that is news."""
        shown = self._desk.front()
        if shown == self._last:
            return ()
        self._last = shown
        return (shown,)

    def due_in(self) -> float | None:
        """Return None: the desk calls."""
        return None

    def outlook(self) -> Outlook:
        """Return that it sees."""
        return Outlook.CLEAR

    def close(self) -> None:
        """Call no more."""
        self._desk.close()
