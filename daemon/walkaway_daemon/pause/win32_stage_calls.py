"""The calls of Windows that a pause needs, by ctypes."""

import sys

from walkaway_daemon.pause.win32_stage import Calls

if sys.platform == "win32":
    import ctypes
    import winreg
    from collections.abc import Sequence
    from contextlib import suppress
    from ctypes import wintypes

    from walkaway_daemon.pause.win32_stage import Edges, TopWindow

    _PERSONALIZE = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
    _SYSTEM_DPI_AWARE = 1
    _GET_HIGH_CONTRAST, _GET_CLIENT_AREA_ANIMATION = 0x42, 0x1042
    _CLOSE, _OWNER, _GO_ON = 0x10, 4, 1
    _MonitorHeard = ctypes.WINFUNCTYPE(
        wintypes.BOOL,
        wintypes.HANDLE,
        wintypes.HDC,
        ctypes.POINTER(wintypes.RECT),
        wintypes.LPARAM,
    )
    """MONITORENUMPROC"""
    _WindowHeard = ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
    """WNDENUMPROC"""

    class _Mouse(ctypes.Structure):
        """MOUSEINPUT; all zero it moves nothing."""

        _fields_ = (
            ("x", wintypes.LONG),
            ("y", wintypes.LONG),
            ("data", wintypes.DWORD),
            ("flags", wintypes.DWORD),
            ("time", wintypes.DWORD),
            ("extra", ctypes.c_size_t),
        )

    class _Input(ctypes.Structure):
        """INPUT, with the longest of its members."""

        _fields_ = (("kind", wintypes.DWORD), ("mouse", _Mouse))

    class _Contrast(ctypes.Structure):
        """HIGHCONTRASTW."""

        _fields_ = (
            ("size", wintypes.UINT),
            ("flags", wintypes.DWORD),
            ("scheme", wintypes.LPWSTR),
        )

    class Win32StageCalls:
        """user32, shcore and the registry."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32")
            # Handles are pointers, and would be cut to 32 bits otherwise.
            self._user.GetWindow.restype = wintypes.HWND

        def use_pixels(self) -> None:
            """Have Windows draw this process pixel by pixel, and not enlarge it."""
            with suppress(OSError):
                ctypes.WinDLL("shcore").SetProcessDpiAwareness(_SYSTEM_DPI_AWARE)

        def monitors(self) -> Sequence[Edges]:
            """Return where the screens lie."""
            found: list[Edges] = []

            def hear(
                _monitor: int,
                _context: int,
                place: "ctypes._Pointer[wintypes.RECT]",
                _data: int,
            ) -> int:
                edges = place.contents
                found.append((edges.left, edges.top, edges.right, edges.bottom))
                return _GO_ON

            self._user.EnumDisplayMonitors(None, None, _MonitorHeard(hear), 0)
            return found

        def touch(self) -> None:
            """Send an input that changes nothing."""
            nothing = _Input()
            size = ctypes.sizeof(nothing)
            self._user.SendInput(1, ctypes.byref(nothing), size)

        def to_front(self, window: int) -> None:
            """Ask for this window to be in front, with the keyboard."""
            self._user.SetForegroundWindow(wintypes.HWND(window))

        def light_apps(self) -> int | None:
            """Return whether programs are to be light: 0 or 1."""
            found = None
            with (
                suppress(OSError, ValueError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, _PERSONALIZE) as key,
            ):
                found = int(winreg.QueryValueEx(key, "AppsUseLightTheme")[0])
            return found

        def contrast(self) -> int | None:
            """Return the flags of HIGHCONTRAST."""
            told = _Contrast(ctypes.sizeof(_Contrast), 0, None)
            answered = self._user.SystemParametersInfoW(
                _GET_HIGH_CONTRAST, told.size, ctypes.byref(told), 0
            )
            return told.flags if answered else None

        def animations(self) -> int | None:
            """Return whether things may move within windows: 0 or 1."""
            told = wintypes.BOOL()
            answered = self._user.SystemParametersInfoW(
                _GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(told), 0
            )
            return int(bool(told.value)) if answered else None

        def windows(self) -> Sequence[TopWindow]:
            """Return every window of this desktop that is not within another."""
            found: list[TopWindow] = []

            def hear(window: int, _data: int) -> int:
                found.append(self._described(window))
                return _GO_ON

            self._user.EnumWindows(_WindowHeard(hear), 0)
            return found

        def ask_to_close(self, window: int) -> None:
            """Ask what the cross in its corner asks, and wait for nothing."""
            self._user.PostMessageW(wintypes.HWND(window), _CLOSE, 0, 0)

        def _described(self, window: int) -> TopWindow:
            handle, pid = wintypes.HWND(window), wintypes.DWORD()
            self._user.GetWindowThreadProcessId(handle, ctypes.byref(pid))
            visible = bool(self._user.IsWindowVisible(handle))
            owner = self._user.GetWindow(handle, _OWNER) or 0
            return TopWindow(window, pid.value, visible, int(owner))

    def open_calls() -> Calls:
        """Return the calls."""
        return Win32StageCalls()

else:

    def open_calls() -> Calls:
        """Raise `OSError`: this is not Windows."""
        raise OSError(sys.platform)
