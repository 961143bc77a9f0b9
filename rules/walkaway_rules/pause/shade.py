"""Shades for forms that can only fill: gradients and glows as steps of colour."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

from walkaway_rules.pause.picture import Disc, Rgb, Theme

GLOW = 170
"""Opacity of the glow in its middle, of 255."""

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
    yield Ring(disc.x, disc.y, disc.radius + 0.7, edge)
    for step in range(_DISC_STEPS):
        share = step / _DISC_STEPS
        rise = disc.radius * _RISE * share
        colour = mixed(theme.disc_deep, theme.disc_light, share)
        yield Ring(disc.x, disc.y - rise, disc.radius * (1 - share), colour)


def glow_png(side: int, colour: Rgb) -> bytes:
    """Return a square picture of a glow that fades to nothing at its edge."""
    half = [b"\0" + _glow_row(row, side, colour) for row in range((side + 1) // 2)]
    rows = b"".join([*half, *half[: side // 2][::-1]])
    header = struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _glow_row(row: int, side: int, colour: Rgb) -> bytes:
    """Return one row; its right half mirrors its left one, as rows do each other."""
    middle = (side - 1) / 2
    half: list[bytes] = []
    for column in range((side + 1) // 2):
        near = max(0.0, 1 - hypot(column - middle, row - middle) / middle)
        half.append(bytes((*colour, round(GLOW * near * near))))
    return b"".join([*half, *half[: side // 2][::-1]])


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
