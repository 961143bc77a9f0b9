"""The languages that somebody chose in the settings of Windows or macOS.

Neither tells programs by the environment. See GetUserPreferredUILanguages in
Microsoft's, and CFLocaleCopyPreferredLanguages in Apple's documentation.
"""

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _BY_NAME = 0x8
    """MUI_LANGUAGE_NAME"""
    _MOST = 1024
    """Characters of all of them, which are seldom more than three."""

    def system_languages() -> tuple[str, ...]:
        """Return tags such as "de-AT", the dearest first; none that is not told."""
        told = ctypes.create_unicode_buffer(_MOST)
        count, size = wintypes.ULONG(), wintypes.ULONG(_MOST)
        ask = ctypes.WinDLL("kernel32").GetUserPreferredUILanguages
        if not ask(_BY_NAME, ctypes.byref(count), told, ctypes.byref(size)):
            return ()
        return tuple(filter(None, ctypes.wstring_at(told, size.value).split("\0")))

elif sys.platform == "darwin":
    import ctypes

    _CORE = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
    _UTF8 = 0x08000100
    _LONGEST = 64
    """Bytes of a tag, and more."""

    def system_languages() -> tuple[str, ...]:
        """Return tags such as "de-AT", the dearest first; none that is not told."""
        core = _core()
        languages = core.CFLocaleCopyPreferredLanguages()
        if not languages:
            return ()
        try:
            places = range(core.CFArrayGetCount(languages))
            told = [_text(core, languages, place) for place in places]
        finally:
            core.CFRelease(languages)
        return tuple(filter(None, told))

    def _core() -> ctypes.CDLL:
        core = ctypes.CDLL(_CORE)
        # Pointers and sizes, which would be cut to 32 bits otherwise.
        core.CFLocaleCopyPreferredLanguages.restype = ctypes.c_void_p
        core.CFLocaleCopyPreferredLanguages.argtypes = []
        core.CFArrayGetCount.restype = ctypes.c_long
        core.CFArrayGetCount.argtypes = [ctypes.c_void_p]
        core.CFArrayGetValueAtIndex.restype = ctypes.c_void_p
        core.CFArrayGetValueAtIndex.argtypes = [ctypes.c_void_p, ctypes.c_long]
        core.CFStringGetCString.restype = ctypes.c_bool
        core.CFStringGetCString.argtypes = [
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_long,
            ctypes.c_uint32,
        ]
        core.CFRelease.restype = None
        core.CFRelease.argtypes = [ctypes.c_void_p]
        return core

    def _text(core: ctypes.CDLL, languages: int, place: int) -> str:
        text = ctypes.create_string_buffer(_LONGEST)
        string = core.CFArrayGetValueAtIndex(languages, place)
        if not core.CFStringGetCString(string, text, _LONGEST, _UTF8):
            return ""
        return text.value.decode(errors="replace")

else:

    def system_languages() -> tuple[str, ...]:
        """Return none: here the environment tells."""
        return ()
