"""Whether somebody sits at a stream.

Windows' C library takes its NUL for a terminal, as it does all that is no file and no
pipe. See GetConsoleMode in Microsoft's documentation of the Windows API.
"""

import sys
from typing import TextIO

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    def is_terminal(stream: TextIO) -> bool:
        """Return whether what is written there is seen, and what is read was typed."""
        if not stream.isatty():
            return False
        handle = wintypes.HANDLE(msvcrt.get_osfhandle(stream.fileno()))
        mode = wintypes.DWORD()
        ask = ctypes.WinDLL("kernel32").GetConsoleMode
        return bool(ask(handle, ctypes.byref(mode)))

else:

    def is_terminal(stream: TextIO) -> bool:
        """Return whether what is written there is seen, and what is read was typed."""
        return stream.isatty()
