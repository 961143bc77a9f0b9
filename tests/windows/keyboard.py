"""Keys that are pressed as a person presses them."""

import ctypes
from typing import Any

ENTER, ESCAPE, UP, DOWN = 0x0D, 0x1B, 0x26, 0x28
_RELEASED = 0x2


def press(key: int) -> None:
    """Press a key and let go of it, wherever the keyboard is."""
    user: Any = getattr(ctypes, "windll").user32  # noqa: B009  # only Windows has it
    user.keybd_event(key, 0, 0, 0)
    user.keybd_event(key, 0, _RELEASED, 0)
