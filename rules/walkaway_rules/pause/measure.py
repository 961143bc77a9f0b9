"""How much room a text takes, as far as can be told without its letters."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import ceil
from unicodedata import east_asian_width

LEADING = 1.3
"""Distance of two lines, in heights of their letters."""
_LETTER = 0.54
"""Width of a usual letter, in heights."""
_FILLED = 0.95
"""Share of a line that words fill before the next one has no room."""


@lru_cache(16)
def breadth(text: str) -> float:
    """Return the width of a text on one line, in heights of its letters."""
    wide = sum(east_asian_width(sign) in "WF" for sign in text)
    return wide + (len(text) - wide) * _LETTER


def height(text: str, size: float, width: float) -> float:
    """Return the height of a text of this size, wrapped to this width."""
    parts = text.split("\n")
    lines = sum(max(1, ceil(_share(part, size, width))) for part in parts)
    return lines * size * LEADING


def largest(
    text: str, sizes: Sequence[float], width: Callable[[float], float], room: float
) -> float:
    """Return the first of the sizes at which a text has room, else the last one.

    `width` tells how wide a line of letters of a size may be.
    """
    fitting = (size for size in sizes if height(text, size, width(size)) <= room)
    return next(fitting, sizes[-1])


def _share(line: str, size: float, width: float) -> float:
    """Return how many lines of this width it fills."""
    one = breadth(line) * size / width
    return one if one <= 1 else one / _FILLED
