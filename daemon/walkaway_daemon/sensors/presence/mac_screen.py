"""What macOS says of the screen: locked, or left alone.

See CGSessionCopyCurrentDictionary and CGEventSourceSecondsSinceLastEventType in
Apple's documentation; the key for a locked screen is not in it, and is told all
the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from walkaway_daemon.sensors.presence.presence import AWAY_AFTER, Hindrance, Word

LOCKED = "CGSSessionScreenIsLocked"
ON_CONSOLE = "kCGSSessionOnConsoleKey"


class Calls(Protocol):
    """What can be asked of macOS."""

    def session(self) -> Mapping[str, bool] | None:
        """Return `LOCKED` and `ON_CONSOLE` as far as they are told; None for none."""
        ...

    def idle(self) -> float | None:
        """Return the seconds since the last input; None where it is not told."""
        ...


class MacScreen:
    """The screen of this session."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def look(self) -> Sequence[Word]:
        """Return what holds now and what does not."""
        return (*self._locked(), *self._left_alone())

    def _locked(self) -> Iterator[Word]:
        session = self._calls.session()
        if session is not None:
            # It is told only while it holds; another person's turn hides ours, too.
            locked = session.get(LOCKED, False) or not session.get(ON_CONSOLE, True)
            yield Word("the session", Hindrance.LOCKED, locked)

    def _left_alone(self) -> Iterator[Word]:
        idle = self._calls.idle()
        if idle is not None:
            yield Word("the last input", Hindrance.AWAY, idle * 1000 >= AWAY_AFTER)
