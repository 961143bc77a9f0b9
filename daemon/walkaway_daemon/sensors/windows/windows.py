"""The sensor of the window in front: its title, at once, and nothing in between."""

from collections.abc import Callable, Sequence

from walkaway_daemon.loop.relay import Relay
from walkaway_daemon.sensors.sensor import Finding, Report, Sighting
from walkaway_daemon.sensors.windows.patience import wait_after
from walkaway_daemon.sensors.windows.source import Opener, Outlook, Source
from walkaway_daemon.sensors.windows.talk import LOST, BrokenTalkError
from walkaway_daemon.sensors.windows.window_finding import window_finding
from walkaway_rules.matching.front.front import is_own
from walkaway_rules.observation import WindowShown

_TOLD = {Outlook.CLEAR, Outlook.NO_TITLES, Outlook.ONE_SCREEN}


class WindowSensor:
    """Whatever comes to the front. It keeps no title.

    A desktop that is lost is tried again, ever more patiently; from its loss on
    what is in front is not known.
    """

    def __init__(
        self,
        opener: Opener | None,
        without: Outlook = Outlook.NO_DESKTOP,
    ) -> None:
        """Given how to connect; None, and the outlook, where there is no way."""
        self._opener = opener
        self._relay = Relay()
        self._without = without
        self._wake: Callable[[], None] = lambda: None
        self._source: Source | None = None
        self._failures = 0
        self._full_screen = False

    def open(self, wake: Callable[[], None]) -> None:
        """Connect; a desktop that is not there yet is tried again."""
        self._wake = wake
        self._connect()

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when there is news, or None."""
        return self._relay.fileno()

    def read(self) -> Report:
        """Return what came to the front, in order."""
        if self._source is None:
            self._connect()
        shown = self._shown()
        if shown:
            last = shown[-1]
            self._full_screen = last.full_screen and not is_own(last.title, last.app)
        return Report(sightings=tuple(map(Sighting, shown)))

    def due_in(self) -> float | None:
        """Return when a lost desktop is tried again; None while there is one."""
        if self._source is not None:
            return self._source.due_in()
        return None if self._opener is None else wait_after(self._failures)

    def findings(self) -> Sequence[Finding]:
        """Return how well the window in front is seen."""
        return (window_finding(self._outlook()),)

    def close(self) -> None:
        """Give back the connection and the descriptor."""
        if self._source is not None:
            self._source.close()
            self._source = None
        self._relay.close()

    @property
    def full_screen(self) -> bool | None:
        """Whether somebody's window covers the screen; None where that is not told.

        One of Walkaway's own, such as a pause, is nobody's.
        """
        told = self._outlook() in _TOLD
        return self._full_screen if told else None

    def _outlook(self) -> Outlook:
        if self._source is not None:
            return self._source.outlook()
        return self._without if self._opener is None else Outlook.AWAY

    def _connect(self) -> None:
        if self._opener is None:
            return
        try:
            self._source = self._opener(self._wake)
        except OSError:
            self._failures += 1
            return
        self._relay.watch(self._source.fileno())

    def _shown(self) -> Sequence[WindowShown]:
        if self._source is None:
            return ()
        try:
            shown = self._source.read()
        except (OSError, BrokenTalkError):
            self._lose(self._source)
            return (LOST,)
        if shown:
            self._failures = 0
        return shown

    def _lose(self, source: Source) -> None:
        self._relay.watch(None)
        source.close()
        self._source = None
        self._failures += 1
