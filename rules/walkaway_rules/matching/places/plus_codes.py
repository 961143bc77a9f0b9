"""Plus codes: places written in twenty letters and digits (Open Location Code).

A full code says where it is. A short one ("GC22+22 Berlin") leans on a town, and comes
again every degree: it is told by the middle of the map, or held against a place.
"""

import re
from collections.abc import Iterator
from itertools import islice, product
from math import floor

from walkaway_rules.matching.places.coordinates import Point, metres

_ALPHABET = "23456789CFGHJMPQRVWX"
_PAIRS = 10
"""Characters that come in pairs; each further one is a cell of 5 rows, 4 columns."""
_ROWS, _COLUMNS = 5, 4
_FEWEST = 4
"""Letters of a full code at least; zeros stand for the rest."""
_MOST_CELLS = 64


def plus_code_point(text: str) -> Point | None:
    """Return the middle of the cell of a full plus code, None for any other text.

    A blank stands for the plus sign as well, since web forms write it so.
    """
    code = text.strip().upper()
    if not _FULL.fullmatch(code):
        return None
    return _middle([_ALPHABET.index(c) for c in code if c not in "+ 0"])


def short_code_point(text: str, near: Point) -> Point | None:
    """Given a text that begins with a short code, return its point next to another.

    Only codes of four letters before the sign are taken; they repeat every degree.
    """
    found = _SHORT.match(text.strip().upper())
    if not found:
        return None
    row, column = floor(near.lat + 90), floor(near.lng + 180)
    heads = (
        _cell_code(row + up, (column + side) % 360, _FEWEST)
        for up in (-1, 0, 1)
        for side in (-1, 0, 1)
        if 0 <= row + up < 180  # noqa: PLR2004 - degrees
    )
    points = (plus_code_point(head + found[0]) for head in heads)
    return min((p for p in points if p), key=lambda p: metres(p, near), default=None)


def short_codes(text: str) -> Iterator[tuple[str, str]]:
    """Given a decoded text, yield the short codes in it, each with what follows it."""
    for found in islice(_SHORT_ANYWHERE.finditer(text[:_LONGEST]), _MOST_CODES):
        yield found[1], found[2]


def plus_code_beginnings(
    south: float, west: float, north: float, east: float
) -> tuple[str, ...]:
    """Given a box in degrees, return what every full code inside it begins with."""
    bottom, top = (min(max(lat + 90, 0.0), 179.99) for lat in (south, north))
    found: dict[str, None] = {}
    sides = (bottom, west + 180, top, east + 180)
    per_degree, letters = 20, 6
    rows, columns = _cells(sides, per_degree)
    if len(rows) * len(columns) > _MOST_CELLS:
        per_degree, letters = 1, _FEWEST
        rows, columns = _cells(sides, per_degree)
    for row, column in product(rows, columns):
        code = _cell_code(row, column % (360 * per_degree), letters)
        found |= {code: None, code[:_FEWEST] + "0000": None}
    return tuple(found)


def _cells(
    sides: tuple[float, float, float, float], per_degree: int
) -> tuple[range, range]:
    """Return the rows and columns of the cells that a box touches."""
    first_row, first, last_row, last = (floor(side * per_degree) for side in sides)
    return range(first_row, last_row + 1), range(first, last + 1)


def _cell_code(row: int, column: int, letters: int) -> str:
    """Given the numbers of a cell from the south-west, return the code it has."""
    pairs: list[str] = []
    for _ in range(letters // 2 - 1):
        pairs.append(_ALPHABET[row % 20] + _ALPHABET[column % 20])
        row, column = row // 20, column // 20
    pairs.append(_ALPHABET[row] + _ALPHABET[column])
    return "".join(reversed(pairs))


def _middle(digits: list[int]) -> Point:
    south, west, height, width = -90.0, -180.0, 400.0, 400.0
    pairs = digits[:_PAIRS]
    for lat, lng in zip(pairs[::2], pairs[1::2], strict=False):
        height, width = height / 20, width / 20
        south, west = south + lat * height, west + lng * width
    for digit in digits[_PAIRS:]:
        height, width = height / _ROWS, width / _COLUMNS
        row, column = divmod(digit, _COLUMNS)
        south, west = south + row * height, west + column * width
    return Point(south + height / 2, west + width / 2)


CODED = re.compile(
    r"(?<![^\W_])[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}%2B[2-9CFGHJMPQRVWX]{2,5}"
    r"(?![^\W_])",
    re.IGNORECASE,
)
"""A full plus code as browsers write it into the addresses of searches."""
_DIGIT = "[2-9CFGHJMPQRVWX]"
_SHORT = re.compile(rf"{_DIGIT}{{4}}\+{_DIGIT}{{2,3}}(?![^ ,])")
_LONGEST = 4_000
_MOST_CODES = 8
_SHORT_ANYWHERE = re.compile(
    rf"(?<![^\W_])({_DIGIT}{{4}}\+{_DIGIT}{{2,3}})(?![^\W_]|\+\d)([^&?#/@]{{0,80}})",
    re.IGNORECASE,
)
SHORT_CODED = re.compile(
    rf"\+(?<={_DIGIT}{{4}}\+){_DIGIT}{{2,3}}(?![^\W_])", re.IGNORECASE
)
"""The same, found soon in an address whose escapes are undone."""
_FULL = re.compile(
    rf"[2-9C][2-9CFGHJMPQRV](?:{_DIGIT}{{6}}|{_DIGIT}{{4}}00|{_DIGIT}{{2}}0000)"
    rf"(?:[+ ]|[+ ]{_DIGIT}{{2,5}})"
)
