"""The lock: one guard for each person, held by the system.

The system lets go of it when the guard ends, however it ends; a file left behind
means nothing.
"""

import os
import sys
from pathlib import Path

from walkaway_daemon.paths import private_folder

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """A lock that is held until `release`, or the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go. The file stays: removing it would let two guards in."""
        os.close(self._descriptor)


def take_lock(path: Path) -> Lock | None:
    """Return the lock, or None where another guard holds it.

    Raise `OSError` where the file cannot be made.
    """
    private_folder(path.parent)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    if _seized(descriptor):
        return Lock(descriptor)
    os.close(descriptor)
    return None


def _seized(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
