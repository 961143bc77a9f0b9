"""Areas of a desktop: where its screens lie, and which of them a window leaves bare."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the desktop, in pixels."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, other: "Area") -> bool:
        """Return whether the other lies within it."""
        right, bottom = self.x + self.width, self.y + self.height
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= right
            and other.y + other.height <= bottom
        )


def bare(screens: Iterable[Area], window: Area) -> tuple[Area, ...]:
    """Return the screens of which a window leaves something bare, each once.

    Screens that show the same are one.
    """
    return tuple(one for one in dict.fromkeys(screens) if not window.holds(one))
