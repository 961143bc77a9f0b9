"""The calls of Windows that presence needs, by ctypes."""

import sys

from walkaway_daemon.sensors.presence.win32_screen import Calls

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _THIS_SERVER, _THIS_SESSION = None, 0xFFFFFFFF
    _SESSION_INFO_EX = 25

    class _LastInput(ctypes.Structure):
        """LASTINPUTINFO."""

        _fields_ = (("size", wintypes.UINT), ("time", wintypes.DWORD))

    class Win32ScreenCalls:
        """wtsapi32, user32, kernel32 and shell32."""

        def session(self) -> bytes | None:
            """Return this session's WTSINFOEXW."""
            terminal = ctypes.WinDLL("wtsapi32")
            buffer, size = ctypes.c_void_p(), wintypes.DWORD()
            if not terminal.WTSQuerySessionInformationW(
                _THIS_SERVER,
                wintypes.DWORD(_THIS_SESSION),
                _SESSION_INFO_EX,
                ctypes.byref(buffer),
                ctypes.byref(size),
            ):
                return None
            try:
                return ctypes.string_at(buffer.value or 0, size.value)
            finally:
                terminal.WTSFreeMemory(buffer)

        def last_input(self) -> tuple[int, int] | None:
            """Return now and the time of the last input, both in ticks."""
            last = _LastInput(ctypes.sizeof(_LastInput), 0)
            user, kernel = ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32")
            kernel.GetTickCount.restype = wintypes.DWORD
            if not user.GetLastInputInfo(ctypes.byref(last)):
                return None
            return int(kernel.GetTickCount()), int(last.time)

        def notification_state(self) -> int | None:
            """Return the QUERY_USER_NOTIFICATION_STATE."""
            state = ctypes.c_int()
            shell = ctypes.WinDLL("shell32")
            failed = shell.SHQueryUserNotificationState(ctypes.byref(state))
            return None if failed else state.value

    def open_calls() -> Calls:
        """Return the calls."""
        return Win32ScreenCalls()

else:

    def open_calls() -> Calls:
        """Raise `OSError`: this is not Windows."""
        raise OSError(sys.platform)
