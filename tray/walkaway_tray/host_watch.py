"""The watch for a tray: the person is told where there is none to show the icon."""

from collections.abc import Callable
from typing import Protocol

TELL_SECONDS = 5.0
"""How long a tray may take to come, as at login, before anything is said."""
LOOK_SECONDS = 10.0
"""How long before the older kind of tray is looked for, and how often after."""


class TrayPanel(Protocol):
    """What is needed of the panel."""

    @property
    def hosted(self) -> bool:
        """Whether a tray is there to show the icon."""
        ...


class HostWatch:
    """Tells once for each absence, and looks for another way now and then."""

    def __init__(
        self,
        panel: TrayPanel,
        tell: Callable[[], None],
        look_elsewhere: Callable[[], None],
        clock: Callable[[], float],
    ) -> None:
        self._panel = panel
        self._tell = tell
        self._look_elsewhere = look_elsewhere
        self._clock = clock
        self._alone_since: float | None = None
        self._told = False
        self._look_due = 0.0

    def fileno(self) -> int | None:
        """Return None: only time passes here."""
        return None

    def due_in(self) -> float | None:
        """Return the seconds until there is something to do."""
        if self._panel.hosted:
            return None
        if self._alone_since is None:
            return 0.0
        due = self._look_due
        if not self._told:
            due = min(due, self._alone_since + TELL_SECONDS)
        return max(0.0, due - self._clock())

    def pump(self) -> None:
        """Tell the person, or look for another way, where it is time."""
        if self._panel.hosted:
            self._alone_since, self._told = None, False
            return
        now = self._clock()
        if self._alone_since is None:
            self._alone_since, self._look_due = now, now + LOOK_SECONDS
        if not self._told and now >= self._alone_since + TELL_SECONDS:
            self._told = True
            self._tell()
        if now >= self._look_due:
            self._look_due = now + LOOK_SECONDS
            self._look_elsewhere()
