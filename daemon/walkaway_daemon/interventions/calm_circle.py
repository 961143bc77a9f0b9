"""The calm circle beside a whisper, drawn as pixels.

Sent with the whisper, it needs neither an installed icon nor a file.
"""

from functools import cache
from math import hypot

Colour = tuple[int, int, int]

SIZE = 64
_GREEN: tuple[Colour, Colour] = (168, 220, 200), (64, 122, 106)
_GREY: tuple[Colour, Colour] = (206, 208, 210), (128, 132, 136)
_LIGHT = (0.5, 0.34)
"""Where the light falls on the disc, in parts of its size."""
_RADIUS = 0.44
_GLOW = 0.5
_GLOW_ALPHA = 0.22
_REACH = 0.62


@cache
def calm_circle(*, discreet: bool = False) -> bytes:
    """Return the rows of a square of `SIZE`, four bytes (RGBA) a pixel."""
    colours = _GREY if discreet else _GREEN
    rows = range(SIZE)
    return b"".join(_pixel(x, y, colours) for y in rows for x in rows)


def _pixel(x: int, y: int, colours: tuple[Colour, Colour]) -> bytes:
    across, down = (x + 0.5) / SIZE, (y + 0.5) / SIZE
    away = hypot(across - 0.5, down - 0.5)
    shade = min(1.0, hypot(across - _LIGHT[0], down - _LIGHT[1]) / _REACH)
    light, dark = colours
    mixed = [
        round(one + (two - one) * shade) for one, two in zip(light, dark, strict=True)
    ]
    return bytes([*mixed, round(255 * _cover(away))])


def _cover(away: float) -> float:
    """Return how much of a pixel this far from the middle is covered, 0 to 1."""
    edge = (_RADIUS - away) * SIZE + 0.5
    if edge >= 1:
        return 1.0
    glow = _GLOW_ALPHA * max(0.0, (_GLOW - away) / (_GLOW - _RADIUS))
    return max(0.0, edge, min(glow, _GLOW_ALPHA))
