"""The doors of a pause, and what opens them.

"Turn back" is there at once and has the focus. "Go on" opens after the wait and
asks for one word. Whoever went on often today may also turn back and take a hold
until tomorrow with them: a third, quiet door. Nothing that was on its way to another
window opens a door: for half a second no key counts, and no click on the third one,
since a hold cannot be taken back. Escape, closing and losing the screen never go on.
"""

from dataclasses import dataclass, replace
from enum import Enum

from walkaway_rules.deciding.answer import Answer
from walkaway_rules.moment import SECOND

DEAF = SECOND // 2
"""Microseconds at the start in which no key counts, and no click on a third door."""


class Door(Enum):
    """A way out of the pause."""

    TURN_BACK = "turn_back"
    GO_ON = "go_on"
    UNTIL_TOMORROW = "until_tomorrow"
    """Turning back, and a hold for the rest of the day."""


class Key(Enum):
    """A key that the pause understands; every form maps its own to these."""

    NEXT = "next"
    """Tab, and the arrows to the right and down."""
    BACK = "back"
    PRESS = "press"
    """Enter and space."""
    ESCAPE = "escape"


@dataclass(frozen=True, slots=True)
class Doors:
    """Where the person stands between the two doors."""

    wait: int
    """Microseconds until "Go on" opens."""
    held: bool = False
    """A hold: there is no second door."""
    offered: bool = False
    """There is a third door."""
    spent: int = 0
    """Microseconds since the pause was first seen."""
    focus: Door = Door.TURN_BACK
    asking: bool = False
    """The person chose to go on and is asked what they hope to find."""
    answer: Answer | None = None
    """How the pause ended; None while it lasts."""
    hold: bool = False
    """The person turned back by the third door."""

    @property
    def all(self) -> tuple[Door, ...]:
        """The doors that there are, in the order of the keys."""
        if self.held:
            return (Door.TURN_BACK,)
        third = (Door.UNTIL_TOMORROW,) if self.offered else ()
        return (Door.TURN_BACK, Door.GO_ON, *third)

    @property
    def left(self) -> int:
        """Microseconds until "Go on" opens."""
        return max(0, self.wait - self.spent)

    @property
    def open(self) -> bool:
        """Whether "Go on" can be chosen."""
        return not self.held and self.left == 0

    @property
    def over(self) -> bool:
        """Whether the pause has ended."""
        return self.answer is not None


def passed(doors: Doors, spent: int) -> Doors:
    """Given the microseconds since the pause was first seen, return the doors.

    A hold ends by itself when the wait is over; the person did not go on.
    """
    later = replace(doors, spent=max(doors.spent, spent))
    if later.held and later.left == 0 and not later.over:
        return replace(later, answer=Answer.TURN_BACK)
    return later


def pressed(doors: Doors, key: Key) -> Doors:
    """Return the doors after a key; it is not heard in the first half second."""
    if doors.over or doors.spent < DEAF:
        return doors
    if key is Key.ESCAPE:
        return chosen(doors, Door.TURN_BACK)
    if key is Key.PRESS:
        return chosen(doors, doors.focus)
    return replace(doors, focus=_next(doors, key), asking=False)


def chosen(doors: Doors, door: Door) -> Doors:
    """Return the doors after one was pressed or clicked."""
    if doors.over:
        return doors
    if door is Door.GO_ON:
        return replace(doors, asking=True, focus=door) if doors.open else doors
    hold = door is Door.UNTIL_TOMORROW
    if door not in doors.all or (hold and doors.spent < DEAF):
        return doors
    return replace(doors, answer=Answer.TURN_BACK, focus=door, hold=hold)


def told(doors: Doors, word: str) -> Doors:
    """Return the doors after the person said what they hope to find.

    The word is asked so that it is thought; it is not kept. Without one the door
    stays open and nothing happens.
    """
    if doors.over or not doors.asking or not word.strip():
        return doors
    return replace(doors, answer=Answer.GO_ON)


def lost(doors: Doors) -> Doors:
    """Return the doors after the window was closed or the screen was lost."""
    return doors if doors.over else replace(doors, answer=Answer.CLOSED)


def _next(doors: Doors, key: Key) -> Door:
    step = -1 if key is Key.BACK else 1
    return doors.all[(doors.all.index(doors.focus) + step) % len(doors.all)]
