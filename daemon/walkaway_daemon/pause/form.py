"""What every form of the pause offers."""

from collections.abc import Callable
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
