"""Plus codes: places written in twenty letters and digits (Open Location Code).

A full code says where it is. A short one ("GC22+22 Berlin") leans on a town whose
position nobody here knows, so that it stays a name.
"""

import re

from walkaway_rules.matching.places.coordinates import Point

_ALPHABET = "23456789CFGHJMPQRVWX"
_PAIRS = 10
"""Characters that come in pairs; each further one is a cell of 5 rows, 4 columns."""
_ROWS, _COLUMNS = 5, 4


def plus_code_point(text: str) -> Point | None:
    """Return the middle of the cell of a full plus code, None for any other text.

    A blank stands for the plus sign as well, since web forms write it so.
    """
    code = text.strip().upper()
    if not _FULL.fullmatch(code):
        return None
    return _middle([_ALPHABET.index(c) for c in code if c not in "+ 0"])


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
_FULL = re.compile(
    rf"[2-9C][2-9CFGHJMPQRV](?:{_DIGIT}{{6}}|{_DIGIT}{{4}}00|{_DIGIT}{{2}}0000)"
    rf"(?:[+ ]|[+ ]{_DIGIT}{{2,5}})"
)
