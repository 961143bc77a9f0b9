"""Coverage: how much of each pixel a shape covers, by its signed distance.

A coverage is a list of shares from 0 to 1, row by row from the upper left, for
a square picture. No drawing library stays in memory for one small icon.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import ceil, floor, hypot

from walkaway_tray.digits import Line, Point

Coverage = list[float]


def disc(size: int, centre: Point, radius: float) -> Coverage:
    """Return a filled circle."""
    cx, cy = centre
    return [
        _share(radius - hypot(x + 0.5 - cx, y + 0.5 - cy))
        for y in range(size)
        for x in range(size)
    ]


def ring(size: int, centre: Point, radius: float, thickness: float) -> Coverage:
    """Return a circle's line whose outer edge lies at `radius`."""
    return without(disc(size, centre, radius), disc(size, centre, radius - thickness))


def strokes(size: int, lines: Iterable[Line], thickness: float) -> Coverage:
    """Return lines with round ends and joints."""
    half = thickness / 2
    found = [0.0] * (size * size)
    for line in lines:
        for begin, end in pairwise(line):
            _add_segment(found, size, (begin, end), half)
    return found


def without(one: Sequence[float], other: Sequence[float]) -> Coverage:
    """Return what of `one` is not covered by `other`."""
    return [share * (1 - less) for share, less in zip(one, other, strict=True)]


def _add_segment(
    found: Coverage, size: int, ends: tuple[Point, Point], half: float
) -> None:
    """Raise the shares near one straight piece; the rest is out of its reach."""
    (ax, ay), (bx, by) = ends
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy or 1.0
    reach = half + 1
    columns = range(*_span(ax, bx, reach, size))
    for y in range(*_span(ay, by, reach, size)):
        py = y + 0.5 - ay
        for x in columns:
            px = x + 0.5 - ax
            along = min(1.0, max(0.0, (px * dx + py * dy) / square))
            share = _share(half - hypot(px - along * dx, py - along * dy))
            found[y * size + x] = max(found[y * size + x], share)


def _span(one: float, other: float, reach: float, size: int) -> tuple[int, int]:
    low, high = min(one, other) - reach, max(one, other) + reach
    return max(0, floor(low)), min(size, ceil(high))


def _share(inside: float) -> float:
    """Given how deep a pixel's centre lies inside, return how much is covered."""
    return min(1.0, max(0.0, inside + 0.5))
