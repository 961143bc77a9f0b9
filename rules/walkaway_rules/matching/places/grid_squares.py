"""Grid squares: places as walkers and soldiers write them, letters before figures.

The British National Grid ("TQ 30034 80381") lies on an ellipsoid of its own, from
which seven figures of the Ordnance Survey lead to WGS 84, good to some 5 metres. The
military grid ("33U XP 02054 40413") counts within the zones of UTM.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, product
from math import atan2, cos, degrees, floor, hypot, pi, radians, sin, sqrt

from walkaway_rules.matching.places.coordinates import Point, metres, point_of
from walkaway_rules.matching.places.grids import Ellipsoid, Grid, utm
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look


def british_point(east: float, north: float) -> Point | None:
    """Given metres of the British National Grid, return their point."""
    if not (0 <= east < _BRITAIN[0] and 0 <= north < _BRITAIN[1]):
        return None
    airy = _AIRY_GRID.point(east, north)
    return _shifted(airy) if airy else None


def squared(text: str) -> Located | None:
    """Given a whole reference to a grid, return where it is, None for other texts.

    One to a kilometre alone is its whole square: points all over it stand for that.
    """
    code = re.sub("[ +,]", "", text).upper() if len(text) <= _LONGEST else ""
    found = _BRITISH.fullmatch(code) or _MILITARY.fullmatch(code)
    points = list(_points(found["square"], found["figures"])) if found else []
    points += _metred(_METRED.fullmatch(code))
    return Located(points[0], others=tuple(points[1:])) if points else None


def written_squares(look: Look) -> list[Located]:
    """Return the references that are parts of a path, the first of them."""
    found = (stop for part in look.segments if (stop := squared(part)))
    return list(islice(found, _MOST))


def marks_near(at: tuple[float, float], within: float) -> Iterator[str]:
    """Given a place, yield what references to it begin with, in lower case.

    They are squares of Britain, and zones with bands, or halves, of the globe.
    """
    lat, lng = at
    if abs(lat - _MID_BRITAIN[0]) < _AROUND and abs(lng - _MID_BRITAIN[1]) < _AROUND:
        for code, middle in _british_middles().items():
            if metres(Point(*at), middle) <= within + _HALF:
                yield code.lower()
    tall = within / _DEGREE + _ASIDE
    broad = within / _DEGREE / max(cos(radians(lat)), _POLE)
    broad += _FAR_ASIDE if abs(lat) > _NORTH else _ASIDE
    bands = range(_band(lat - tall), _band(lat + tall) + 1)
    first, last = floor((lng - broad + 180) / 6), floor((lng + broad + 180) / 6)
    letters = dict.fromkeys(_BANDS[band].lower() for band in bands)
    halves = dict.fromkeys("n" if letter >= "n" else "s" for letter in letters)
    for zone, letter in product(range(first, last + 1), letters | halves):
        yield f"{zone % 60 + 1}{letter}"


def _points(square: str, figures: str) -> Iterator[Point]:
    half = len(figures) // 2
    size = _SQUARE / 10**half
    parts = (0.125, 0.375, 0.625, 0.875) if size >= _KILOMETRE else (0.5,)
    for right, up in product(parts, parts):
        east = (int(figures[:half]) + right) * size
        point = _corner(square, east, (int(figures[half:]) + up) * size)
        if point:
            yield point


def _metred(found: re.Match[str] | None) -> list[Point]:
    """Read whole metres of a zone, which stand behind a band, or N or S for a half."""
    if not found:
        return []
    band, grid = found["band"], utm(int(found["zone"]))
    halves = [0] if band >= "N" else [10_000_000]
    halves += [10_000_000] if band == "S" else []
    east, north = int(found["east"]), int(found["north"])
    points = [grid.point(east, north - half) for half in halves]
    return [point for point in points if point]


def _corner(square: str, east: float, north: float) -> Point | None:
    """Return the point so many metres from the south-west of a square of letters."""
    if square[0].isalpha():
        column, row = _british(square)
        return british_point(column * _SQUARE + east, row * _SQUARE + north)
    zone, band = int(square[:-3]), square[-3]
    column = _COLUMNS.index(square[-2]) % 8 + 1
    row = (_ROWS.index(square[-1]) - (0 if zone % 2 else 5)) % 20
    least = _LEAST[_BANDS.index(band)]
    row += 20 * -(-(least - row) // 20)
    upward = row * _SQUARE + north - (0 if band >= "N" else 10_000_000)
    return utm(zone).point(column * _SQUARE + east, upward)


def _british(letters: str) -> tuple[int, int]:
    """Return the column and the row of a square of 100 km."""
    one, two = (_BY_FIVE.index(letter) for letter in letters)
    return (one % 5) * 5 - 10 + two % 5, 19 - 5 * (one // 5) - two // 5


@cache
def _british_middles() -> dict[str, Point]:
    """Return the middle of each of Britain's squares."""
    found: dict[str, Point] = {}
    for one, two in product("HNOST", _BY_FIVE):
        middle = _corner(one + two, _SQUARE / 2, _SQUARE / 2)
        if middle:
            found[one + two] = middle
    return found


def _band(lat: float) -> int:
    return min(max(floor(lat + 80) // 8, 0), len(_BANDS) - 1)


def _shifted(airy: Point) -> Point | None:
    """Return in WGS 84 what is a point of Airy's ellipsoid, on the ground."""
    lat, lng = radians(airy.lat), radians(airy.lng)
    wide = _AIRY_A / sqrt(1 - _AIRY_E2 * sin(lat) ** 2)
    x, y = wide * cos(lat) * cos(lng), wide * cos(lat) * sin(lng)
    z = wide * (1 - _AIRY_E2) * sin(lat)
    (dx, dy, dz), (rx, ry, rz) = _MOVED, _TURNED
    return _on_wgs_84(
        dx + _GROWN * (x - rz * y + ry * z),
        dy + _GROWN * (y + rz * x - rx * z),
        dz + _GROWN * (z - ry * x + rx * y),
    )


def _on_wgs_84(x: float, y: float, z: float) -> Point | None:
    aside = hypot(x, y)
    lat = atan2(z, aside * (1 - _WGS_E2))
    for _ in range(3):
        wide = _WGS_A / sqrt(1 - _WGS_E2 * sin(lat) ** 2)
        lat = atan2(z + _WGS_E2 * wide * sin(lat), aside)
    return point_of(f"{degrees(lat):.7f}", f"{degrees(atan2(y, x)):.7f}")


_SQUARE = 100_000
_KILOMETRE = 1_000
_HALF = 75_000.0
"""Metres from a square's middle to its corners, and some more."""
_DEGREE = 111_000.0
_ASIDE = 0.5
"""Degrees that one may write a zone or band beyond its edge."""
_NORTH, _FAR_ASIDE = 55.0, 3.5
"""From here on Norway's zones are drawn otherwise, and by how much."""
_POLE = 0.01
_MID_BRITAIN, _AROUND = (55.0, -3.0), 8.0
_LONGEST = 30
_MOST = 8
"""References in a path that are read; each has its price."""
_BRITAIN = (700_000, 1_300_000)
"""Metres that its grid is wide and high."""
_BY_FIVE = "ABCDEFGHJKLMNOPQRSTUVWXYZ"
_COLUMNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_LEAST = (
    11, 20, 28, 37, 46, 55, 64, 73, 82, 91, 0, 8, 17, 26, 35, 44, 53, 62, 70, 79,
)  # fmt: skip
"""Hundreds of kilometres at which each band begins, at least."""
_GAP = "(?:,|%2c)?(?:[+ ]|%20|%2b|%2520)?"
SQUARED = re.compile(
    rf"(?:[=/]|%(?:25)?(?:3d|2f))(?:[hnost][a-hj-z]|\d{{1,2}}[c-x]{_GAP}[a-hj-z]{{2}})"
    rf"{_GAP}\d{{2,5}}{_GAP}\d{{2,5}}(?![^\W_])"
    rf"|(?:[=/]|%(?:25)?(?:3d|2f))\d{{1,2}}[c-x]{_GAP}\d{{6}}e?{_GAP}\d{{6,7}}n?"
    r"(?![^\W_])",
    re.IGNORECASE,
)
"""A reference to a grid as it stands in addresses, with escapes or without."""
ASKED_SQUARE = re.compile(
    r"=(?:[hnost][a-hj-z]|\d{1,2}[c-x][+ ]?[a-hj-z]{2})"
    r"[+ ]?\d{2,5}[+ ]?\d{2,5}(?![^\W_])"
    r"|=\d{1,2}[c-x][+ ]?\d{6}e?[,+ ]{0,2}\d{6,7}n?(?![^\W_])"
)
"""One that is asked for, in an address in lower case whose escapes are undone."""
_FIGURES = r"(?P<figures>\d{4}|\d{6}|\d{8}|\d{10})"
_BRITISH = re.compile(rf"(?P<square>[HNOST][A-HJ-Z]){_FIGURES}", re.ASCII)
_MILITARY = re.compile(
    rf"(?P<square>(?:[1-9]|[1-5]\d|60)[C-HJ-NP-X][A-HJ-NP-Z][A-HJ-NP-V]){_FIGURES}",
    re.ASCII,
)
_METRED = re.compile(
    r"(?P<zone>[1-9]|[1-5]\d|60)(?P<band>[C-HJ-NP-X])(?P<east>\d{6})E?(?P<north>\d{6,7})N?",
    re.ASCII,
)
_AIRY_A = 6_377_563.396
_AIRY_E2 = 0.006_670_540_000_123
_AIRY = Ellipsoid(6_366_914.609, 0.001_673_220_250)
_AIRY_GRID = Grid(-2.0, 0.999_601_271_7, 400_000.0, -5_527_063.815, earth=_AIRY)
_WGS_A = 6_378_137.0
_WGS_E2 = 0.006_694_379_990_141
_MOVED = (446.448, -125.157, 542.060)
_TURNED = tuple(seconds * pi / 648_000 for seconds in (0.1502, 0.2470, 0.8421))
_GROWN = 1 - 20.4894e-6
"""How the one ellipsoid lies beside the other: metres, radians, scale."""
