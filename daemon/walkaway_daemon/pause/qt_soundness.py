"""Whether the Qt that is installed can be drawn with."""

import sys
from importlib.util import find_spec
from pathlib import Path

_MARK = '__version__ = "'


def qt_is_sound() -> bool:
    """Return whether there is a Qt that works with this Python.

    PySide6 6.12.0 loses a reference to None with each drawing call, which ends
    Pythons below 3.12 within a second.
    """
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        return False
    return is_sound(version_in(Path(found.origin)), sys.version_info[:2])


def is_sound(installed: str, python: tuple[int, int]) -> bool:
    """Given the installed version, empty for none, return whether it works."""
    return bool(installed) and (installed != "6.12.0" or python >= (3, 12))


def version_in(package: Path) -> str:
    """Given the package's first file, return the version that it says; empty for none.

    To ask Python's own record of what is installed takes as long as to start Qt.
    """
    try:
        text = package.read_text("utf-8")
    except (OSError, ValueError):
        return ""
    return text.partition(_MARK)[2].partition('"')[0]
