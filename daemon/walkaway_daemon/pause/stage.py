"""The stage: what a form of the pause needs of the system beside its toolkit."""

from collections.abc import Callable
from typing import Protocol

from walkaway_rules.pause.appearance import Appearance
from walkaway_rules.pause.area import Area


class Stage(Protocol):
    """Where a pause is shown. Nothing here raises."""

    def prepare(self) -> None:
        """Do what has to be done before a toolkit that does not do so itself."""
        ...

    def screens(self) -> tuple[Area, ...]:
        """Return the screens that Tk sees; none where nobody tells."""
        ...

    def to_front(self, window: int) -> None:
        """Give the keyboard to this window of ours, by the system's number for it."""
        ...

    def appearance(self) -> Appearance:
        """Return how the person wants programs to look."""
        ...


class PlainStage:
    """One that toolkits fill by themselves; screens and looks are what one asks."""

    def __init__(
        self,
        screens: Callable[[], tuple[Area, ...]] = tuple,
        appearance: Callable[[], Appearance] = Appearance,
    ) -> None:
        self._screens = screens
        self._appearance = appearance

    def prepare(self) -> None:
        """Do nothing."""

    def screens(self) -> tuple[Area, ...]:
        """Return them, as far as they are told."""
        return self._screens()

    def to_front(self, window: int) -> None:
        """Do nothing: toolkits do."""

    def appearance(self) -> Appearance:
        """Return what is told, else what is usual."""
        return self._appearance()
