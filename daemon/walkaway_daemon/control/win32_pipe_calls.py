"""The calls of Windows that a named pipe needs, by ctypes."""

import sys

from walkaway_daemon.control.win32_pipes import Calls

if sys.platform == "win32":
    import ctypes
    from collections.abc import Callable
    from ctypes import wintypes

    from walkaway_daemon.control.win32_pipes import DONE, PIECE, Job

    _NOWHERE = ctypes.c_void_p(-1).value
    """INVALID_HANDLE_VALUE"""
    _BUSY, _TRIES, _MILLISECONDS = 231, 5, 1000
    """ERROR_PIPE_BUSY, and how patiently a free end is waited for."""
    _MOST_ENDS = 255
    """PIPE_UNLIMITED_INSTANCES"""
    _READ_AND_WRITE, _EXISTING = 0xC000_0000, 3
    _TIME_IS_UP = 258
    _QUERY, _USER, _REVISION = 0x8, 1, 1
    _KERNEL_OBJECT, _OWNER = 6, 1
    _FROM_TEXT = "ConvertStringSecurityDescriptorToSecurityDescriptorW"

    class _SecurityAttributes(ctypes.Structure):
        """SECURITY_ATTRIBUTES."""

        _fields_ = (
            ("length", wintypes.DWORD),
            ("descriptor", ctypes.c_void_p),
            ("inherited", wintypes.BOOL),
        )

    class Win32PipeCalls:
        """kernel32 and advapi32."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._security = ctypes.WinDLL("advapi32", use_last_error=True)
            # Handles and pointers would be cut to 32 bits otherwise.
            for function in (
                self._kernel.CreateNamedPipeW,
                self._kernel.CreateFileW,
                self._kernel.CreateEventW,
                self._kernel.GetCurrentProcess,
            ):
                function.restype = wintypes.HANDLE
            self._kernel.WaitForMultipleObjects.restype = wintypes.DWORD
            self._security.GetSecurityInfo.restype = wintypes.DWORD

        def user(self) -> str:
            """Return this person's security identifier, as text."""
            token, size = wintypes.HANDLE(), wintypes.DWORD()
            process = wintypes.HANDLE(self._kernel.GetCurrentProcess())
            open_token = self._security.OpenProcessToken
            _check(open_token(process, _QUERY, ctypes.byref(token)))
            try:
                get = self._security.GetTokenInformation
                get(token, _USER, None, 0, ctypes.byref(size))
                told = ctypes.create_string_buffer(size.value)
                _check(get(token, _USER, told, size, ctypes.byref(size)))
            finally:
                self._kernel.CloseHandle(token)
            return self._as_text(ctypes.c_void_p.from_buffer(told))

        def create(self, name: str, modes: tuple[int, int], rights: str) -> int:
            """Return a new end, by open mode, pipe mode and SDDL. Raise `OSError`."""
            descriptor = ctypes.c_void_p()
            convert = getattr(self._security, _FROM_TEXT)
            _check(convert(rights, _REVISION, ctypes.byref(descriptor), None))
            size = ctypes.sizeof(_SecurityAttributes)
            attributes = _SecurityAttributes(size, descriptor, 0)
            try:
                pipe = self._kernel.CreateNamedPipeW(
                    name, *modes, _MOST_ENDS, PIECE, PIECE, 0, ctypes.byref(attributes)
                )
                return _handle(pipe)
            finally:
                self._kernel.LocalFree(descriptor)

        def open(self, name: str, flags: int) -> int:
            """Return the other end of one that is offered. Raise `OSError`."""
            for _ in range(_TRIES):
                pipe = self._kernel.CreateFileW(
                    name, _READ_AND_WRITE, 0, None, _EXISTING, flags, None
                )
                if pipe != _NOWHERE or ctypes.get_last_error() != _BUSY:
                    break
                self._kernel.WaitNamedPipeW(name, _MILLISECONDS)
            return _handle(pipe)

        def owner(self, pipe: int) -> str:
            """Return the security identifier of who made it. Raise `OSError`."""
            owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
            code = self._security.GetSecurityInfo(
                wintypes.HANDLE(pipe),
                _KERNEL_OBJECT,
                _OWNER,
                ctypes.byref(owner),
                None,
                None,
                None,
                ctypes.byref(descriptor),
            )
            if code:
                raise ctypes.WinError(code)
            try:
                return self._as_text(owner)
            finally:
                self._kernel.LocalFree(descriptor)

        def event(self) -> int:
            """Return an event that is set by hand. Raise `OSError`."""
            event = self._kernel.CreateEventW(None, 1, 0, None)
            _check(event)
            return int(event)

        def set(self, event: int) -> None:
            """Set it."""
            self._kernel.SetEvent(wintypes.HANDLE(event))

        def connect(self, pipe: int, job: Job) -> int:
            """Begin to wait for a client; return `DONE` or an error's number."""
            call = self._kernel.ConnectNamedPipe
            return _begun(call(wintypes.HANDLE(pipe), ctypes.byref(job)))

        def read(self, pipe: int, buffer: bytearray, job: Job) -> int:
            """Begin to read; return `DONE` or an error's number."""
            return self._carry(self._kernel.ReadFile, pipe, buffer, job)

        def write(self, pipe: int, data: bytearray, job: Job) -> int:
            """Begin to write; return `DONE` or an error's number."""
            return self._carry(self._kernel.WriteFile, pipe, data, job)

        def wait(self, events: tuple[int, int], milliseconds: int) -> int | None:
            """Return the place of the first that is set; None when time is up."""
            handles = (wintypes.HANDLE * len(events))(*events)
            place = self._kernel.WaitForMultipleObjects(
                len(events), handles, 0, wintypes.DWORD(milliseconds)
            )
            return None if place >= _TIME_IS_UP else int(place)

        def finish(self, pipe: int, job: Job) -> int:
            """Wait for a job that is nearly over; return its bytes. Raise `OSError`."""
            count = wintypes.DWORD()
            _check(
                self._kernel.GetOverlappedResult(
                    wintypes.HANDLE(pipe), ctypes.byref(job), ctypes.byref(count), 1
                )
            )
            return count.value

        def cancel(self, pipe: int, job: Job) -> None:
            """Call a job off; it is over once `finish` says so."""
            self._kernel.CancelIoEx(wintypes.HANDLE(pipe), ctypes.byref(job))

        def close(self, handle: int) -> None:
            """Give a handle back."""
            self._kernel.CloseHandle(wintypes.HANDLE(handle))

        def _carry(
            self, call: Callable[..., int], pipe: int, data: bytearray, job: Job
        ) -> int:
            memory = (ctypes.c_char * len(data)).from_buffer(data)
            size, handle = wintypes.DWORD(len(data)), wintypes.HANDLE(pipe)
            return _begun(call(handle, memory, size, None, ctypes.byref(job)))

        def _as_text(self, identifier: ctypes.c_void_p) -> str:
            text = wintypes.LPWSTR()
            convert = self._security.ConvertSidToStringSidW
            _check(convert(identifier, ctypes.byref(text)))
            try:
                return text.value or ""
            finally:
                self._kernel.LocalFree(text)

    def _begun(succeeded: int) -> int:
        return DONE if succeeded else ctypes.get_last_error()

    def _handle(handle: int | None) -> int:
        if handle is None or handle == _NOWHERE:
            raise ctypes.WinError(ctypes.get_last_error())
        return handle

    def _check(succeeded: int | None) -> None:
        if not succeeded:
            raise ctypes.WinError(ctypes.get_last_error())

    def open_calls() -> Calls:
        """Return the calls."""
        return Win32PipeCalls()

else:

    def open_calls() -> Calls:
        """Raise `OSError`: this is not Windows."""
        raise OSError(sys.platform)
