"""The canvas of a pause, measured from its middle in units of a reference drawing."""

LEAST = 620.0, 800.0
"""The least canvas on which a unit is a pixel; portrait screens have room, too."""
ROOMY = 2000.0, 800.0
"""One on which a unit is a pixel and no line of text lacks room."""
_SMALLEST = 11.0
"""Pixels below which no text goes."""
_BROAD = 52
"""Heights that a line of text may be wide wherever there is room."""
_WIDE = 860
"""The same on a usual screen."""
FITTING = 0.92
"""Share of a canvas that a line of text may take."""


class Canvas:
    """One of this width and height."""

    def __init__(self, size: tuple[float, float]) -> None:
        self.unit = min(size[0] / LEAST[0], size[1] / LEAST[1])
        self.middle = size[0] / 2, size[1] / 2
        self.widest = size[0] * FITTING

    def letters(self, size: float) -> float:
        """Return the pixels of letters of this size, so that they can be read."""
        return max(_SMALLEST, self.long(size))

    def line(self, size: float) -> float:
        """Return how wide a line of letters of this size may be."""
        return min(self.widest, max(self.long(_WIDE), _BROAD * size))

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixels of a place."""
        return self.middle[0] + x * self.unit, self.middle[1] + y * self.unit

    def long(self, length: float) -> float:
        """Return the pixels of a length."""
        return length * self.unit
