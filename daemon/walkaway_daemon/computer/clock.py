"""The clock: the one module that asks what time it is."""

import os
import sys
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Protocol

from walkaway_rules.keyed import keyed_id
from walkaway_rules.moment import SECOND, Moment

if sys.platform == "win32":
    import ctypes

    @cache
    def _kernel32() -> ctypes.WinDLL:
        return ctypes.WinDLL("kernel32")


_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> Moment:
        """Return this moment, by both clocks."""
        ...

    def offset_at(self, utc: int) -> int:
        """Return the minutes to add to `utc` for the local time that holds then."""
        ...


class SystemClock:
    """The computer's own clocks."""

    def __init__(self) -> None:
        self._boot = _boot()
        self._offset = -1, 0

    def now(self) -> Moment:
        """Return this moment, by both clocks."""
        utc = time.time_ns() // 1000
        return Moment(utc, self._offset_in(utc), _steady(), self._boot)

    def _offset_in(self, utc: int) -> int:
        """Return the offset at `utc`, asked for once a second: none changes within."""
        second = utc // SECOND
        if self._offset[0] != second:
            self._offset = second, self.offset_at(utc)
        return self._offset[1]

    def offset_at(self, utc: int) -> int:
        """Return the offset by the time zone that is set now; 0 out of range."""
        if sys.platform != "win32":
            # A changed /etc/localtime is noticed only when asked to look.
            time.tzset()
        try:
            local = datetime.fromtimestamp(utc / SECOND, tz=UTC).astimezone()
        except (ValueError, OverflowError, OSError):
            return 0
        shift = local.utcoffset()
        return int(shift.total_seconds() // 60) if shift else 0


def awake() -> int:
    """Return microseconds that stand still while the computer sleeps.

    See clock_gettime(2) of Linux and of macOS, and QueryUnbiasedInterruptTime.
    """
    if sys.platform == "win32":
        ticks = ctypes.c_ulonglong()
        _kernel32().QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        nanoseconds = 100 * ticks.value
    elif sys.platform == "darwin":
        nanoseconds = time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)
    else:
        nanoseconds = time.monotonic_ns()
    return nanoseconds // 1000


def _steady() -> int:
    """Return microseconds that go on while the computer sleeps, where it can."""
    if sys.platform == "linux":
        nanoseconds = time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":
        # Python's own monotonic clock stands still there; this one cannot be set.
        nanoseconds = time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)
    else:
        nanoseconds = time.monotonic_ns()
    return nanoseconds // 1000


def _boot() -> str:
    """Return what stands for this boot; where none is known, for this process."""
    try:
        identity = _BOOT_ID.read_bytes()
    except OSError:
        identity = os.urandom(16)
    return keyed_id(b"walkaway boot", identity)
