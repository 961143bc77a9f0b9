"""Whether the Qt that is installed can be drawn with."""

import sys
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec


def qt_is_sound() -> bool:
    """Return whether there is a Qt that works with this Python.

    PySide6 6.12.0 loses a reference to None with each drawing call, which ends
    Pythons below 3.12 within a second.
    """
    if find_spec("PySide6") is None:
        return False
    return is_sound(_installed(), sys.version_info[:2])


def is_sound(installed: str, python: tuple[int, int]) -> bool:
    """Given the installed version, empty for none, return whether it works."""
    return bool(installed) and (installed != "6.12.0" or python >= (3, 12))


def _installed() -> str:
    try:
        return version("PySide6-Essentials")
    except PackageNotFoundError:
        return ""
