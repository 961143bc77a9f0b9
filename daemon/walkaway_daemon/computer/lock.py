"""The lock: one guard for each person, held by the system.

The system lets go of it when the guard ends, however it ends; a file left behind
means nothing.
"""

import os
import sys
import time
from pathlib import Path

from walkaway_daemon.computer.paths import private_folder

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes
else:
    import fcntl


_APART = " "
"""What Windows locks of the file; nobody else can read that meanwhile."""
_TRIES, _BETWEEN = 5, 0.01
"""How often the lock is tried, and the seconds in between."""


class Lock:
    """A lock that is held until `release`, or the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let go. The file stays: removing it would let two guards in."""
        os.close(self._descriptor)


def take_lock(path: Path) -> Lock | None:
    """Return the lock, or None where another guard holds it.

    Raise `OSError` where the file cannot be made, or where nothing can be locked.
    """
    private_folder(path.parent)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if _seized_at_last(descriptor):
            os.ftruncate(descriptor, 0)
            os.write(descriptor, f"{_APART}{os.getpid()}".encode())
            return Lock(descriptor)
    except OSError:
        os.close(descriptor)
        raise
    os.close(descriptor)
    return None


def is_held(path: Path) -> bool:
    """Return whether somebody holds the lock. Nothing is written."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return _is_seized(descriptor)
    except OSError:
        return False
    finally:
        os.close(descriptor)


def holder(path: Path) -> int | None:
    """Return the process that holds the lock, or None where nobody does."""
    if not is_held(path):
        return None
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(len(_APART))
            return int(file.read(20))
    except (OSError, ValueError):
        return None


def _seized_at_last(descriptor: int) -> bool:
    """Return whether the lock is ours; who only asks after it has it for a moment."""
    for _ in range(_TRIES):
        if _seized(descriptor):
            return True
        time.sleep(_BETWEEN)
    return False


if sys.platform == "win32":
    _AT_ONCE = 0x1
    """LOCKFILE_FAIL_IMMEDIATELY; one that is shared, for as long as the file is open"""
    _LOCKED = 33
    """ERROR_LOCK_VIOLATION"""
    _OVERLAPPED = 32
    """Bytes of an OVERLAPPED; all zero it stands for the file's beginning."""

    def _seized(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _is_seized(descriptor: int) -> bool:
        # Python has only locks that two who ask would keep each other from; see
        # LockFileEx in Microsoft's documentation of the Windows API.
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        file = wintypes.HANDLE(msvcrt.get_osfhandle(descriptor))
        overlapped = ctypes.create_string_buffer(_OVERLAPPED)
        if kernel.LockFileEx(file, _AT_ONCE, 0, len(_APART), 0, overlapped):
            return False
        code = ctypes.get_last_error()
        if code != _LOCKED:
            raise ctypes.WinError(code)
        return True

else:

    def _seized(descriptor: int) -> bool:
        return _locked(descriptor, fcntl.LOCK_EX)

    def _is_seized(descriptor: int) -> bool:
        return not _locked(descriptor, fcntl.LOCK_SH)

    def _locked(descriptor: int, how: int) -> bool:
        """Raise `OSError` where there are no locks, as on some network folders."""
        try:
            fcntl.flock(descriptor, how | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True
