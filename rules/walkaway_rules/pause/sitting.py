"""A sitting: one pause from its first look to its answer, for any form."""

from dataclasses import dataclass, field

from walkaway_rules.deciding.answer import Answer
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.breathing import breath_at, still_breath_at
from walkaway_rules.pause.card import Card, pattern_named
from walkaway_rules.pause.door import (
    Door,
    Doors,
    Key,
    chosen,
    lost,
    passed,
    pressed,
    told,
)
from walkaway_rules.pause.picture import Picture, picture
from walkaway_rules.pause.theme import Theme


@dataclass
class Sitting:
    """What a form asks for what to draw, and tells what was done.

    Times are seconds of the form's own steady clock. The wait counts from the
    first look, so a slow screen shortens nothing.
    """

    card: Card
    theme: Theme
    still: bool = False
    """The person asked their desktop for less motion."""
    title: str = "Walkaway"
    """The window's title."""
    doors: Doors = field(init=False)
    _since: float | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        """Begin before both doors."""
        offered = bool(self.card.until_tomorrow)
        self.doors = Doors(self.card.wait, held=self.card.held, offered=offered)

    @property
    def answer(self) -> Answer | None:
        """How it ended; None while it lasts."""
        return self.doors.answer

    @property
    def hold(self) -> bool:
        """Whether the person took a hold until tomorrow as they turned back."""
        return self.doors.hold

    def preview(self, size: tuple[float, float]) -> Picture:
        """Return what the first look will show. Nothing begins with that."""
        return self._picture(0.0, size)

    def look(self, now: float, size: tuple[float, float]) -> Picture:
        """Return what is to be drawn now."""
        spent = self._spent(now)
        self.doors = passed(self.doors, round(spent * SECOND))
        return self._picture(spent, size)

    def key(self, key: Key) -> None:
        """Take a key that was pressed."""
        self.doors = pressed(self.doors, key)

    def choose(self, door: Door) -> None:
        """Take a door that was clicked."""
        self.doors = chosen(self.doors, door)

    def tell(self, word: str) -> None:
        """Take what the person said they hope to find."""
        self.doors = told(self.doors, word)

    def lose(self) -> None:
        """Take it that the window was closed, or the screen went away."""
        self.doors = lost(self.doors)

    def _picture(self, spent: float, size: tuple[float, float]) -> Picture:
        pattern = pattern_named(self.card.pattern)
        breath = (still_breath_at if self.still else breath_at)(pattern, spent)
        return picture(self.card, self.doors, breath, size, self.theme)

    def _spent(self, now: float) -> float:
        if self._since is None:
            self._since = now
        return now - self._since
