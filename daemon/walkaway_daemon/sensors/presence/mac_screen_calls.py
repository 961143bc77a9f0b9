"""The calls of macOS that presence needs, by ctypes."""

import sys

from walkaway_daemon.sensors.presence.mac_screen import LOCKED, ON_CONSOLE, Calls

if sys.platform == "darwin":
    import ctypes
    from collections.abc import Mapping

    _FRAMEWORKS = "/System/Library/Frameworks"
    _UTF8 = 0x08000100
    _COMBINED_STATE, _ANY_INPUT = 0, 0xFFFFFFFF
    _INT = 9
    """kCFNumberIntType"""

    class MacScreenCalls:
        """CoreFoundation and CoreGraphics."""

        def __init__(self) -> None:
            self._core = _framework("CoreFoundation")
            self._graphics = _framework("CoreGraphics")
            # Pointers, which would be cut to 32 bits otherwise.
            for function in (
                self._core.CFStringCreateWithCString,
                self._core.CFDictionaryGetValue,
                self._graphics.CGSessionCopyCurrentDictionary,
            ):
                function.restype = ctypes.c_void_p
            for function in (self._core.CFGetTypeID, self._core.CFBooleanGetTypeID):
                function.restype = ctypes.c_ulong
            # One byte; what is beside it in a register is nobody's.
            self._core.CFBooleanGetValue.restype = ctypes.c_bool
            idle = self._graphics.CGEventSourceSecondsSinceLastEventType
            idle.restype = ctypes.c_double
            idle.argtypes = [ctypes.c_int32, ctypes.c_uint32]

        def session(self) -> Mapping[str, bool] | None:
            """Return `LOCKED` and `ON_CONSOLE` as far as they are told."""
            session = self._graphics.CGSessionCopyCurrentDictionary()
            if not session:
                return None
            try:
                told = {name: self._truth(session, name) for name in _NAMES}
            finally:
                self._core.CFRelease(ctypes.c_void_p(session))
            return {name: value for name, value in told.items() if value is not None}

        def idle(self) -> float | None:
            """Return the seconds since the last input."""
            idle = self._graphics.CGEventSourceSecondsSinceLastEventType
            return float(idle(_COMBINED_STATE, _ANY_INPUT))

        def _truth(self, session: int, name: str) -> bool | None:
            """Return a value that is a boolean or a number; None where none is."""
            key = self._core.CFStringCreateWithCString(None, name.encode(), _UTF8)
            value = self._core.CFDictionaryGetValue(
                ctypes.c_void_p(session), ctypes.c_void_p(key)
            )
            self._core.CFRelease(ctypes.c_void_p(key))
            if not value:
                return None
            thing, number = ctypes.c_void_p(value), ctypes.c_int()
            if self._core.CFGetTypeID(thing) == self._core.CFBooleanGetTypeID():
                return bool(self._core.CFBooleanGetValue(thing))
            self._core.CFNumberGetValue(thing, _INT, ctypes.byref(number))
            return bool(number.value)

    _NAMES = (LOCKED, ON_CONSOLE)

    def _framework(name: str) -> ctypes.CDLL:
        return ctypes.CDLL(f"{_FRAMEWORKS}/{name}.framework/{name}")

    def open_calls() -> Calls:
        """Return the calls."""
        return MacScreenCalls()

else:

    def open_calls() -> Calls:
        """Raise `OSError`: this is no Mac."""
        raise OSError(sys.platform, LOCKED, ON_CONSOLE)
