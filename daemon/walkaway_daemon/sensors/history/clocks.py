"""Clocks: what the values mean by which browsers, or whoever mended them, tell time."""

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from walkaway_daemon.sensors.history.sqlite_record import Value

Clock = Callable[[float], int]
"""Turns what a browser writes into microseconds since 1970."""

_1601 = 11_644_473_600_000_000
"""Microseconds from 1601 to 1970."""
_2001 = 978_307_200_000_000
"""Microseconds from 1970 to 2001."""
_2011 = 1_300_000_000_000_000
"""Microseconds from 1970 to spring 2011, or from 2001 to spring 2042."""
_FAR = 7_258_118_400_000_000
"""The year 2200: a time beyond it is no time."""
_SECOND = 1_000_000
_MILLISECOND = 1_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def unix_clock(time: float) -> int:
    """Given a time since 1970, or since 1601, return microseconds since 1970.

    It may be in seconds, milliseconds or microseconds: its size tells which, since
    taken otherwise the year would be before 1974 or beyond 5000. The two beginnings
    lie so far apart that the size tells them apart, too.
    """
    at = _microseconds(time)
    return at - _1601 if at > _FAR else at


def safari_clock(time: float) -> int:
    """Given a time since 2001, return microseconds since 1970.

    Safari has kept its history in this form since 2014, so that what would lie
    beyond spring 2042 was written by another who counts from 1970.
    """
    at = _microseconds(time)
    return unix_clock(time) if at > _2011 else at + _2001


def moment(value: Value, clock: Clock) -> int:
    """Return the microseconds since 1970 that a value tells; 0 where it tells none.

    A number may be written as text, and a time as ISO 8601 has it: then in UTC, if
    nothing else is said.
    """
    if isinstance(value, str):
        return _read(value, clock)
    if not value or isinstance(value, bytes) or not math.isfinite(value):
        return 0
    at = clock(value)
    return at if 0 < at < _FAR else 0


def _read(text: str, clock: Clock) -> int:
    try:
        return moment(float(text), clock)
    except ValueError:
        pass
    try:
        told = datetime.fromisoformat(text)
    except ValueError:
        return 0
    at = told if told.tzinfo else told.replace(tzinfo=UTC)
    since = (at - _EPOCH) // timedelta(microseconds=1)
    return since if 0 < since < _FAR else 0


def _microseconds(time: float) -> int:
    size = abs(time)
    if size < 10**11:
        return round(time * _SECOND)
    return round(time * _MILLISECOND) if size < 10**14 else int(time)
