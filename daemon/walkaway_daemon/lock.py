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


_APART = " "
"""What Windows locks of the file; nobody else can read that."""


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
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{_APART}{os.getpid()}".encode())
        return Lock(descriptor)
    os.close(descriptor)
    return None


def holder(path: Path) -> int | None:
    """Return the process that holds the lock, or None where nobody does."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        if _seized(descriptor):
            return None
        os.lseek(descriptor, len(_APART), os.SEEK_SET)
        return int(os.read(descriptor, 20))
    except (OSError, ValueError):
        return None
    finally:
        os.close(descriptor)


def _seized(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
