"""What Windows says of the screen: locked, covered, left alone.

See WTSINFOEX, GetLastInputInfo and SHQueryUserNotificationState in Microsoft's
documentation of the Windows API.
"""

import struct
from collections.abc import Iterator, Sequence
from typing import Protocol

from walkaway_daemon.sensors.presence.presence import AWAY_AFTER, Hindrance, Word

_TICKS = 1 << 32
_INFO = struct.Struct("<I4xIiI")
"""The beginning of WTSINFOEXW: level, session, state, flags."""
_LOCKED, _UNLOCKED = 0, 1
_NOT_PRESENT, _BUSY, _RUNNING_3D, _PRESENTING, _ACCEPTING, _QUIET = range(1, 7)
_FULL_SCREEN = (_BUSY, _RUNNING_3D)


class Calls(Protocol):
    """What can be asked of Windows; None where it does not answer."""

    def session(self) -> bytes | None:
        """Return this session's WTSINFOEXW."""
        ...

    def last_input(self) -> tuple[int, int] | None:
        """Return now and the time of the last input, both in ticks."""
        ...

    def notification_state(self) -> int | None:
        """Return the QUERY_USER_NOTIFICATION_STATE."""
        ...


class Win32Screen:
    """The screen of this session."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def look(self) -> Sequence[Word]:
        """Return what holds now and what does not."""
        return (*self._locked(), *self._left_alone(), *self._notified())

    def _locked(self) -> Iterator[Word]:
        info = self._calls.session()
        locked = None if info is None else locked_in(info)
        if locked is not None:
            yield Word("the session", Hindrance.LOCKED, locked)

    def _left_alone(self) -> Iterator[Word]:
        found = self._calls.last_input()
        if found is not None:
            away = idle_time(*found) >= AWAY_AFTER
            yield Word("the last input", Hindrance.AWAY, away)

    def _notified(self) -> Iterator[Word]:
        state = self._calls.notification_state()
        if state is None:
            return
        covered, quiet = state in _FULL_SCREEN, state in (_PRESENTING, _QUIET)
        yield Word("the shell", Hindrance.FULL_SCREEN, covered)
        yield Word("the shell", Hindrance.UNDISTURBED, quiet)
        if state == _NOT_PRESENT:
            yield Word("the shell", Hindrance.LOCKED, holds=True)


def locked_in(info: bytes) -> bool | None:
    """Given a WTSINFOEXW, return whether the session is locked; None if untold."""
    if len(info) < _INFO.size:
        return None
    level, _, _, flags = _INFO.unpack_from(info)
    if level != 1 or flags not in (_LOCKED, _UNLOCKED):
        return None
    return bool(flags == _LOCKED)


def idle_time(now: int, last: int) -> int:
    """Return the milliseconds between two ticks, which begin anew after 49 days."""
    return (now - last) % _TICKS
