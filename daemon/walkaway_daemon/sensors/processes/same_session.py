"""Whose a process of Windows is: that of whoever sits in the session it runs in.

What another account's programs are called, Windows tells everybody. See
ProcessIdToSessionId in Microsoft's documentation of the Windows API.
"""

import sys

if sys.platform == "win32":
    import ctypes
    import os
    from ctypes import wintypes

    def is_in_our_session(pid: int) -> bool:
        """Return whether it runs in our session; False where that is kept back."""
        return _session(pid) == _session(os.getpid()) is not None

    def _session(pid: int) -> int | None:
        told = wintypes.DWORD()
        ask = ctypes.WinDLL("kernel32").ProcessIdToSessionId
        return told.value if ask(wintypes.DWORD(pid), ctypes.byref(told)) else None

else:

    def is_in_our_session(pid: int) -> bool:
        """Raise `OSError`: this is not Windows."""
        raise OSError(sys.platform, pid)
