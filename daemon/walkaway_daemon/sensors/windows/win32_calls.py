"""The calls of Windows that the window in front needs, by ctypes."""

import sys

from walkaway_daemon.sensors.windows.win32_desk import Calls

if sys.platform == "win32":
    import ctypes
    from collections.abc import Callable
    from ctypes import wintypes

    from walkaway_daemon.sensors.windows.win32_desk import (
        FOREGROUND,
        NAME_CHANGE,
        News,
    )

    _QUIT = 0x0012
    _OUT_OF_CONTEXT = 0
    _LONGEST = 1024
    """Characters of a title that are read."""
    _Heard = ctypes.WINFUNCTYPE(
        None,
        wintypes.HANDLE,
        wintypes.DWORD,
        wintypes.HWND,
        wintypes.LONG,
        wintypes.LONG,
        wintypes.DWORD,
        wintypes.DWORD,
    )

    class Win32Calls:
        """user32 and kernel32."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            # Handles are pointers, and would be cut to 32 bits otherwise.
            self._user.GetForegroundWindow.restype = wintypes.HWND
            self._user.SetWinEventHook.restype = wintypes.HANDLE
            self._thread = 0
            self._hooks: list[int] = []
            self._heard: object = None

        def hook(self, heard: Callable[[News], None]) -> None:
            """Have this thread told. Raise `OSError` where Windows refuses."""

            def hear(
                _hook: int,
                event: int,
                window: int | None,
                thing: int,
                child: int,
                _thread: int,
                _time: int,
            ) -> None:
                heard(News(event, window or 0, thing, child))

            # Kept for as long as Windows may call it.
            self._heard = callback = _Heard(hear)
            self._make_queue()
            for event in (FOREGROUND, NAME_CHANGE):
                number = self._user.SetWinEventHook(
                    event, event, None, callback, 0, 0, _OUT_OF_CONTEXT
                )
                if not number:
                    raise ctypes.WinError(ctypes.get_last_error())
                self._hooks.append(number)

        def pump(self) -> None:
            """Hand out what is told on this thread, until `quit` is called."""
            message = wintypes.MSG()
            while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                self._user.DispatchMessageW(ctypes.byref(message))
            for hook in self._hooks:
                self._user.UnhookWinEvent(wintypes.HANDLE(hook))
            self._hooks.clear()

        def quit(self) -> None:
            """End `pump`, from any thread; one that begins later, too."""
            self._user.PostThreadMessageW(self._thread, _QUIT, 0, 0)

        def front(self) -> int:
            """Return the window in front, 0 where none is."""
            return self._user.GetForegroundWindow() or 0

        def title(self, window: int) -> str:
            """Return its title, without asking the program that owns it."""
            text = ctypes.create_unicode_buffer(_LONGEST)
            self._user.GetWindowTextW(wintypes.HWND(window), text, _LONGEST)
            return text.value

        def process(self, window: int) -> int:
            """Return the process that owns it, 0 where it is gone."""
            pid = wintypes.DWORD()
            self._user.GetWindowThreadProcessId(
                wintypes.HWND(window), ctypes.byref(pid)
            )
            return pid.value

        def _make_queue(self) -> None:
            """Have a queue before anybody may post to it."""
            self._thread = self._kernel.GetCurrentThreadId()
            message = wintypes.MSG()
            self._user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)

    def open_calls() -> Calls:
        """Return the calls."""
        return Win32Calls()

else:

    def open_calls() -> Calls:
        """Raise `OSError`: this is not Windows."""
        raise OSError(sys.platform)
