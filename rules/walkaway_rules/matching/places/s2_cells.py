"""S2 cells: Google's number of a place begins with the cell that it lies in.

`0x47a851dfecc9a86d:0x1` is such a number; its first half is a leaf of the S2 sphere:
a face of a cube, then thirty steps of two bits along a Hilbert curve (s2geometry.io).
"""

from math import atan2, degrees, hypot

from walkaway_rules.matching.places.coordinates import Point

_STEPS = 30
_FACES = 6
_SHORTEST = 12
"""Hexadecimal digits below which a number is no cell of a place."""
_CURVE = ((0, 1, 3, 2), (0, 2, 3, 1), (3, 2, 0, 1), (3, 1, 0, 2))
"""For each turn of the curve, which quarter each of its steps is in."""
_TURNS = (1, 0, 0, 3)
"""How each step turns the curve within."""


def cell_point(number: str) -> Point | None:
    """Given the hexadecimal digits of a cell, return the place that it lies at."""
    if not _SHORTEST <= len(number) <= len("47a851dfecc9a86d"):
        return None
    cell = int(number, 16)
    face = cell >> (2 * _STEPS + 1)
    if face >= _FACES:
        return None
    turn, column, row = face & 1, 0, 0
    for step in range(_STEPS - 1, -1, -1):
        bits = cell >> (2 * step + 1) & 3
        quarter = _CURVE[turn][bits]
        column, row = column << 1 | quarter >> 1, row << 1 | quarter & 1
        turn ^= _TURNS[bits]
    x, y, z = _on_cube(face, _straight(column), _straight(row))
    return Point(degrees(atan2(z, hypot(x, y))), degrees(atan2(y, x)))


def _straight(count: int) -> float:
    """Undo the quadratic stretching by which cells are made equally large."""
    share = (count + 0.5) / (1 << _STEPS)
    if share >= 0.5:  # noqa: PLR2004 - the middle of a face
        return (4 * share * share - 1) / 3
    return (1 - 4 * (1 - share) * (1 - share)) / 3


def _on_cube(face: int, u: float, v: float) -> tuple[float, float, float]:
    faces = (
        (1, u, v), (-u, 1, v), (-u, -v, 1), (-1, -v, -u), (v, -1, -u), (v, u, -1),
    )  # fmt: skip
    return faces[face]
