"""Whether the other end of a pipe was closed, on Windows, asked without waiting.

See PeekNamedPipe in Microsoft's documentation of the Windows API; it is for pipes
without a name, too.
"""

import sys

if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    def is_hung_up(descriptor: int) -> bool:
        """Return whether nobody can say anything in this pipe any more."""
        pipe = wintypes.HANDLE(msvcrt.get_osfhandle(descriptor))
        peek = ctypes.WinDLL("kernel32").PeekNamedPipe
        return not peek(pipe, None, 0, None, None, None)

else:

    def is_hung_up(descriptor: int) -> bool:
        """Raise `OSError`: this is not Windows."""
        raise OSError(sys.platform, descriptor)
