"""The heap of a guard that stays for weeks.

By default every thread that watchdog starts gets a heap of its own, and each keeps
what it once had; they need next to nothing, so one heap for all of them will do, where
the C library can be asked for that.
"""

import ctypes
import sys
from contextlib import suppress

_ARENA_MAX = -8
"""`M_ARENA_MAX` of glibc's malloc.h."""


def share_heap() -> None:
    """Let all threads that start from now on share one heap."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)


def trim_heap() -> None:
    """Give back what was only needed to start."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
