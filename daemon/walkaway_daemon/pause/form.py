"""What every form of the pause offers."""

import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from typing import Protocol

from walkaway_rules.pause.sitting import Sitting


class FormMissingError(RuntimeError):
    """A form cannot be shown here: it has no toolkit, or no screen."""


class Show(Protocol):
    """Shows one pause until it is answered; the answer is the sitting's.

    Raise `FormMissingError` before anything is on the screen, or not at all.
    """

    def __call__(self, sitting: Sitting, shown: Callable[[], None]) -> None:
        """Show it; `shown` is called once, after the first paint."""
        ...


def qt_is_sound() -> bool:
    """Return whether a Qt is installed that can be drawn with.

    PySide6 6.12.0 loses a reference to None with each drawing call, which ends
    Pythons below 3.12 within a second.
    """
    try:
        installed = version("PySide6-Essentials")
    except PackageNotFoundError:
        return False
    return installed != "6.12.0" or sys.version_info >= (3, 12)
