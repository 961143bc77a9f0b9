"""Named pipes of Windows, that this person's processes alone may open.

Everything is begun overlapped and waited for beside an event that ends it: a thread
that waits in a plain read can neither be called off nor written past. The name says
nothing, since everybody can list names. See CreateNamedPipeW, CreateFileW, "Named
Pipe Security and Access Rights" and "Impersonation Levels" in Microsoft's
documentation of the Windows API.
"""

import ctypes
from ctypes import wintypes
from pathlib import Path
from typing import Final, Protocol

from walkaway_rules.keyed import digest

PIECE: Final = 64 * 1024
"""Bytes that are read at once, and that a pipe holds for who has not read yet."""
DONE: Final = 0
BROKEN: Final = 109
"""ERROR_BROKEN_PIPE: the other end was closed."""
PENDING: Final = 997
"""ERROR_IO_PENDING: begun, and not over yet."""
_CONNECTED = 535
"""ERROR_PIPE_CONNECTED: somebody came before anybody waited."""
_GONE = 232
"""ERROR_NO_DATA: somebody came, and has left again."""
_DUPLEX, _OVERLAPPED, _FIRST = 0x3, 0x4000_0000, 0x0008_0000
_BYTES_FROM_HERE_ALONE = 0x8
"""PIPE_TYPE_BYTE, PIPE_READMODE_BYTE and PIPE_REJECT_REMOTE_CLIENTS."""
_ONLY_TO_IDENTIFY = 0x0010_0000 | 0x0001_0000
"""SECURITY_SQOS_PRESENT and SECURITY_IDENTIFICATION: nobody may act in our name."""
_PATIENCE = 30_000
"""Milliseconds that the other side may leave what was written unread."""
_EVER = 0xFFFF_FFFF
"""INFINITE"""


class Job(ctypes.Structure):
    """Something that was begun: an OVERLAPPED."""

    _fields_ = (
        ("internal", ctypes.c_void_p),
        ("internal_high", ctypes.c_void_p),
        ("offset", ctypes.c_uint64),
        ("event", wintypes.HANDLE),
    )


class Calls(Protocol):
    """What is needed of Windows. Handles are numbers."""

    def user(self) -> str:
        """Return this person's security identifier, as text."""
        ...

    def create(self, name: str, modes: tuple[int, int], rights: str) -> int:
        """Return a new end, by open mode, pipe mode and SDDL. Raise `OSError`."""
        ...

    def open(self, name: str, flags: int) -> int:
        """Return the other end of one that is offered. Raise `OSError`."""
        ...

    def owner(self, pipe: int) -> str:
        """Return the security identifier of who made it. Raise `OSError`."""
        ...

    def event(self) -> int:
        """Return an event that is set by hand. Raise `OSError`."""
        ...

    def set(self, event: int) -> None:
        """Set it."""
        ...

    def connect(self, pipe: int, job: Job) -> int:
        """Begin to wait for a client; return `DONE` or an error's number."""
        ...

    def read(self, pipe: int, buffer: bytearray, job: Job) -> int:
        """Begin to read; return `DONE` or an error's number."""
        ...

    def write(self, pipe: int, data: bytearray, job: Job) -> int:
        """Begin to write; return `DONE` or an error's number."""
        ...

    def wait(self, events: tuple[int, int], milliseconds: int) -> int | None:
        """Return the place of the first that is set; None when time is up."""
        ...

    def finish(self, pipe: int, job: Job) -> int:
        """Wait for a job that is nearly over; return its bytes. Raise `OSError`."""
        ...

    def cancel(self, pipe: int, job: Job) -> None:
        """Call a job off; it is over once `finish` says so."""
        ...

    def close(self, handle: int) -> None:
        """Give a handle back."""
        ...


class Win32Pipes:
    """The pipe that belongs to one path, and so to one installation."""

    def __init__(self, calls: Calls, path: Path) -> None:
        self._calls = calls
        self._user = calls.user()
        self._name = pipe_name(self._user, path)

    def offer(self, *, first: bool) -> "Win32Pipe":
        """Return a new end for the guard. Raise `OSError` where there is none."""
        opening = _DUPLEX | _OVERLAPPED | (_FIRST if first else 0)
        modes = opening, _BYTES_FROM_HERE_ALONE
        pipe = self._calls.create(self._name, modes, rights_of(self._user))
        return Win32Pipe(self._calls, pipe)

    def dial(self) -> "Win32Pipe":
        """Return the end of a client. Raise `OSError` where no guard of ours is."""
        pipe = self._calls.open(self._name, _OVERLAPPED | _ONLY_TO_IDENTIFY)
        try:
            # Anybody could have taken the name while there was no guard.
            if self._calls.owner(pipe) != self._user:
                raise PermissionError
        except OSError:
            self._calls.close(pipe)
            raise
        return Win32Pipe(self._calls, pipe)


class Win32Pipe:
    """One end. One thread may read while another one writes."""

    def __init__(self, calls: Calls, pipe: int) -> None:
        self._calls = calls
        self._pipe = pipe
        self._handles = [pipe]
        self._over = self._event()
        self._in, self._out = self._event(), self._event()

    def wait(self) -> bool:
        """Wait for a client; False when it is over, or when it went wrong."""
        job = Job(event=self._in)
        code = self._calls.connect(self._pipe, job)
        if code == PENDING:
            return self._ended(job, self._in, _EVER) is not None
        return code in (DONE, _CONNECTED, _GONE)

    def read(self) -> bytes:
        """Wait for bytes and return them; none when it is over."""
        buffer, job = bytearray(PIECE), Job(event=self._in)
        code = self._calls.read(self._pipe, buffer, job)
        if code not in (DONE, PENDING):
            return b""
        return bytes(buffer[: self._ended(job, self._in, _EVER) or 0])

    def write(self, data: bytes) -> None:
        """Wait until all of it was taken. Raise `OSError` when it is over."""
        rest = bytearray(data)
        while rest:
            job = Job(event=self._out)
            code = self._calls.write(self._pipe, rest, job)
            if code not in (DONE, PENDING):
                raise BrokenPipeError
            written = self._ended(job, self._out, _PATIENCE)
            if not written:
                raise BrokenPipeError
            del rest[:written]

    def end(self) -> None:
        """Let whoever waits go, now and later; from any thread."""
        self._calls.set(self._over)

    def close(self) -> None:
        """Give it back. What was written can be read all the same."""
        for handle in self._handles:
            self._calls.close(handle)

    def _event(self) -> int:
        """Return an event of this end's; where there is none, give all back."""
        try:
            event = self._calls.event()
        except OSError:
            self.close()
            raise
        self._handles.append(event)
        return event

    def _ended(self, job: Job, event: int, milliseconds: int) -> int | None:
        """Wait, and return how many bytes it were; None where it did not happen."""
        first = self._calls.wait((event, self._over), milliseconds)
        if first != 0:
            # Until Windows is done with it, the memory is not ours alone.
            self._calls.cancel(self._pipe, job)
        try:
            count = self._calls.finish(self._pipe, job)
        except OSError:
            return None
        return count if first == 0 else None


def pipe_name(user: str, path: Path) -> str:
    """Return the name that this person's guard and clients find each other by."""
    return rf"\\.\pipe\{digest(f'{user} {path}'.encode())}"


def rights_of(user: str) -> str:
    """Return the security descriptor: theirs, everything to them, nothing to others.

    See "Security Descriptor String Format": owner, protected list, allow, all.
    """
    return f"O:{user}D:P(A;;GA;;;{user})"
