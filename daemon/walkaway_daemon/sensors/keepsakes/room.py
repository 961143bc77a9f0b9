"""Room: whether the system still lets folders be watched.

watchdog says nothing of folders further down that it could not watch, so the limits
of inotify(7) are tried by a watch of our own.
"""

import ctypes
import os
import sys
from collections.abc import Callable
from typing import Any

_WHEN_GONE = 0x400
"""IN_DELETE_SELF, which does not happen to the place that is watched."""
_PLACE = b"/"


def has_room(library: Callable[[], Any] = lambda: ctypes.CDLL(None)) -> bool:
    """Return whether one more watch can be had; it is given back at once."""
    if sys.platform == "linux":
        room = _is_left(library)
    else:
        room = True
    return room


def _is_left(library: Callable[[], Any]) -> bool:
    try:
        kernel = library()
        descriptor = kernel.inotify_init1(0)
    except (OSError, AttributeError):
        return True
    if descriptor < 0:
        return False
    watch = kernel.inotify_add_watch(descriptor, _PLACE, _WHEN_GONE)
    os.close(descriptor)
    return bool(watch >= 0)
