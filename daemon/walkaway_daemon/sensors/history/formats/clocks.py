"""Clocks: what the values mean by which browsers, or whoever mended them, tell time."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from walkaway_daemon.sensors.history.sqlite.record import Value

Clock = Callable[[float], int]
"""Turns what a browser writes into microseconds since 1970."""

_1601 = 11_644_473_600_000_000
"""Microseconds from 1601 to 1970."""
_2001 = 978_307_200_000_000
"""Microseconds from 1970 to 2001."""
_2011 = 1_300_000_000_000_000
"""Microseconds from 1970 to spring 2011, or from 2001 to spring 2042."""
_WEB = 631_152_000_000_000, 4_102_444_800_000_000
"""From 1990, when there was no web yet, to 2100: when visits are usually made."""
_FAR = 7_258_118_400_000_000
"""The year 2200: a time beyond it is no time."""
_MOST = 10**19
"""More than any time is in any unit, as not-a-number is not less, either."""
_SECOND = 1_000_000
_MILLISECOND = 1_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_READINGS: tuple[tuple[int, int, int], ...] = (
    (1, 1, 0),
    (1, 1, _1601),
    (_MILLISECOND, 1, 0),
    (_MILLISECOND, 1, _1601),
    (_SECOND, 1, 0),
    (_SECOND, 1, _1601),
    (1, 10, _1601),
    (1, 1_000, 0),
)
"""Units as microseconds over a number, and what their beginning lies before 1970.

No number is a time from 1990 to 2100 in two of them.
"""


def chromium_clock(time: float) -> int:
    """Given microseconds since 1601, return microseconds since 1970.

    Where the year would be an unlikely one while it is not in another unit, or
    since 1970, then it is meant so; here and in the clocks below.
    """
    return _likely(time, int(time) - _1601)


def microsecond_clock(time: float) -> int:
    """Given microseconds since 1970, return them."""
    return _likely(time, int(time))


def millisecond_clock(time: float) -> int:
    """Given milliseconds since 1970, return microseconds."""
    return _likely(time, round(time * _MILLISECOND))


def second_clock(time: float) -> int:
    """Given seconds since 1970, return microseconds."""
    return _likely(time, round(time * _SECOND))


def safari_clock(time: float) -> int:
    """Given a time since 2001, return microseconds since 1970.

    Safari has kept its history in this form since 2014, so that what would lie
    beyond spring 2042 was written by another who counts from 1970.
    """
    at = _microseconds(time)
    return second_clock(time) if at > _2011 else at + _2001


def moment(value: Value, clock: Clock) -> int:
    """Return the microseconds since 1970 that a value tells; 0 where it tells none.

    A number may be written as text, and a time as ISO 8601 has it: then in UTC, if
    nothing else is said.
    """
    if isinstance(value, str):
        return _read(value, clock)
    if not value or isinstance(value, bytes) or not abs(value) < _MOST:
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


def _likely(time: float, native: int) -> int:
    """Return the time that a number usually means, `native` where it means none."""
    if _WEB[0] <= native < _WEB[1]:
        return native
    exact = int(time) if isinstance(time, int) or time.is_integer() else time
    for unit, over, before in _READINGS:
        at = _scaled(exact, unit, over) - before
        if _WEB[0] <= at < _WEB[1]:
            return at
    return native


def _scaled(time: float, unit: int, over: int) -> int:
    return time * unit // over if isinstance(time, int) else round(time * unit / over)
