"""Shades for forms that can only fill: steps of colour, and pictures with alpha."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import floor, hypot

from walkaway_rules.pause.picture import Disc, Pill
from walkaway_rules.pause.theme import Rgb, Theme

GLOW = 170
"""Opacity of the glow in its middle, of 255."""
RING = 4
"""Pixels by which a door with the focus is wider on each side: a ring, and a gap."""

_DISC_STEPS = 64
_RISE = 0.36
"""How far above its middle the circle is lit, in radii."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A filled circle; drawn in order, each covers the middle of the last."""

    x: float
    y: float
    radius: float
    colour: Rgb

    def box(self) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in whole pixels, an odd number wide.

        X11 sets the pixels whose middle is within a circle, and those on its left and
        upper edge: of one that is even wide, a single pixel sticks out there.
        """
        wide = round(2 * self.radius) | 1
        left = floor(self.x - wide / 2 + 0.5)
        top = floor(self.y - wide / 2 + 0.5)
        return left, top, left + wide, top + wide


@dataclass(frozen=True, slots=True)
class Layer:
    """What begins so many pixels inside the outer edge of a door."""

    depth: int
    colour: Rgb | None
    """None lets through what lies behind."""


def mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    """Return the colour that lies `share` of the way from one to the other."""
    red, green, blue = (
        round(a + (b - a) * share) for a, b in zip(one, other, strict=True)
    )
    return red, green, blue


def bands(top: Rgb, bottom: Rgb, height: int) -> Iterator[tuple[int, int, Rgb]]:
    """Yield the bands (top, bottom, colour) of a gradient, one for each colour."""
    start, colour = 0, top
    for line in range(height):
        here = mixed(top, bottom, line / max(1, height - 1))
        if here != colour:
            yield start, line, colour
            start, colour = line, here
    yield start, height, colour


def rings(disc: Disc, theme: Theme, height: float) -> Iterator[Ring]:
    """Yield the circle on a gradient of that height, largest ring first.

    The first is half ground, half circle: it softens the edge, which a form that
    only fills would draw in steps.
    """
    ground = mixed(theme.top, theme.bottom, disc.y / max(1.0, height))
    edge = mixed(ground, theme.disc_deep, 0.5)
    yield Ring(disc.x, disc.y, disc.radius + 1, edge)
    for step in range(_DISC_STEPS):
        share = step / _DISC_STEPS
        rise = disc.radius * _RISE * share
        colour = mixed(theme.disc_deep, theme.disc_light, share)
        yield Ring(disc.x, disc.y - rise, disc.radius * (1 - share), colour)


def pill_layers(pill: Pill, ring: Rgb) -> tuple[Layer, ...]:
    """Return what a door is made of; what is around it comes first, if it has that."""
    around = (Layer(0, ring), Layer(RING // 2, None)) if pill.focused else ()
    start = RING if pill.focused else 0
    if pill.edge == pill.fill:
        return (*around, Layer(start, pill.fill))
    return (*around, Layer(start, pill.edge), Layer(start + 2, pill.fill))


def pill_png(width: int, height: int, layers: Sequence[Layer]) -> bytes:
    """Return a picture of a door with smooth ends, of this size with all around it."""
    upper = range((height + 1) // 2)
    half = [b"\0" + _pill_row(row, width, height, layers) for row in upper]
    return _png(width, height, [*half, *half[: height // 2][::-1]])


def glow_png(side: int, colour: Rgb) -> bytes:
    """Return a square picture of a glow that fades to nothing at its edge."""
    half = [b"\0" + _glow_row(row, side, colour) for row in range((side + 1) // 2)]
    return _png(side, side, [*half, *half[: side // 2][::-1]])


def _glow_row(row: int, side: int, colour: Rgb) -> bytes:
    """Return one row; its right half mirrors its left one, as rows do each other."""
    middle = (side - 1) / 2
    half: list[bytes] = []
    for column in range((side + 1) // 2):
        near = max(0.0, 1 - hypot(column - middle, row - middle) / middle)
        half.append(bytes((*colour, round(GLOW * near * near))))
    return b"".join([*half, *half[: side // 2][::-1]])


def _pill_row(row: int, width: int, height: int, layers: Sequence[Layer]) -> bytes:
    """Return one row; between its round ends it is the same all along."""
    radius = height / 2
    off = radius - row - 0.5
    ends = range(min(width, height) // 2)
    left = [
        _at_depth(radius - hypot(radius - column - 0.5, off), layers) for column in ends
    ]
    middle = _at_depth(radius - off, layers) * (width - 2 * len(left))
    return b"".join([*left, middle, *left[::-1]])


def _at_depth(depth: float, layers: Sequence[Layer]) -> bytes:
    """Return the pixel whose middle lies so deep; a layer begins across one pixel."""
    shown: tuple[float, ...] = (0.0, 0.0, 0.0, 0.0)
    for layer in layers:
        share = min(1.0, max(0.0, depth - layer.depth + 0.5))
        colour = (0, 0, 0, 0) if layer.colour is None else (*layer.colour, 255)
        shown = tuple(a + (b - a) * share for a, b in zip(shown, colour, strict=True))
    alpha = shown[3] / 255
    plain = (round(part / alpha) if alpha else 0 for part in shown[:3])
    return bytes((*plain, round(shown[3])))


def _png(width: int, height: int, rows: Sequence[bytes]) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    data = zlib.compress(b"".join(rows))
    parts = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
