"""Short codes: map services pack a point into a few letters; all unpack offline."""

import base64
import binascii
import re
from collections.abc import Iterator
from math import atan, degrees, exp, pi

from walkaway_rules.matching.places.coordinates import Point, point_of

_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SMALL = _CAPITALS.lower()
_GE0 = {c: i for i, c in enumerate(_CAPITALS + _SMALL + "0123456789-_")}
_OSM = {c: i for i, c in enumerate(_CAPITALS + _SMALL + "0123456789_~")} | {"@": 63}
_GEOHASH = {c: i for i, c in enumerate("0123456789bcdefghjkmnpqrstuvwxyz")}
_GLOBE = 20_037_508.342789244
"""Metres from the middle of the map to its edge."""
_GE0_LETTERS = 9
_MAPY = {
    c: i
    for i, c in enumerate(
        "0ABCD2EFGH4IJKLMN6OPQRST8UVWXYZ-1abcd3efgh5ijklmn7opqrst9uvwxyz."
    )
}


def ge0_point(code: str) -> Point | None:
    """Unpack the ten characters of ge0.me, omaps.app and om:// (zoom, then point)."""
    values = [_GE0.get(c, -1) for c in code[1:]]
    if len(values) != _GE0_LETTERS or -1 in values:
        return None
    north, east = _woven([v >> 1 for v in values]), _woven(values)
    bits = 3 * len(values)
    lat = (north + 0.5) / (2**bits - 1) * 180 - 90
    return Point(min(90.0, lat), (east + 0.5) / 2**bits * 360 - 180)


def osm_point(code: str) -> Point | None:
    """Unpack openstreetmap.org's short link; trailing "-" only coarsen its zoom.

    It is the corner of its cell in the south-west, where that site shows it.
    """
    values = [_OSM.get(c, -1) for c in code.rstrip("-=")]
    if not values or -1 in values:
        return None
    east, north = _woven([v >> 1 for v in values]), _woven(values)
    cells = 2 ** (3 * len(values))
    return Point(north / cells * 180 - 90, east / cells * 360 - 180)


def geohash_point(code: str) -> Point | None:
    """Unpack a geohash, as Waze's short links and geohash.org use it."""
    values = [_GEOHASH.get(c, -1) for c in code.lower()]
    if not values or -1 in values:
        return None
    bits = "".join(f"{value:05b}" for value in values)
    east, north = bits[::2], bits[1::2]
    lng = (int(east, 2) + 0.5) / 2 ** len(east) * 360 - 180
    return Point((int(north, 2) + 0.5) / 2 ** len(north) * 180 - 90, lng)


def hafas_point(code: str) -> Point | None:
    """Read "13405000@Y=52520000", millionths of degrees, as railways write it."""
    east, _, north = code.partition("@Y=")
    return point_of(str(int(north) / 1e6), str(int(east) / 1e6))


def mercator_point(code: str) -> Point | None:
    """Read "14135591.1,4518291.4", metres of Web Mercator (EPSG:3857)."""
    east, north = (float(part) / _GLOBE * pi for part in code.split(",", 1))
    lat = degrees(2 * atan(exp(north)) - pi / 2)
    return point_of(f"{lat:.7f}", f"{degrees(east):.7f}")


def mapy_points(code: str) -> list[Point]:
    """Unpack Mapy's chain of points; each figure is whole or a step from the last.

    Return the points up to the first thing that makes no sense.
    """
    values = iter([_MAPY[c] for c in code if c in _MAPY])
    figures = [0, 0]
    points: list[Point] = []
    while True:
        for side in (0, 1):
            figure = _mapy_figure(values, figures[side])
            if figure is None:
                return points
            figures[side] = figure
        lng, lat = figures[0] * 360 / 2**28 - 180, figures[1] * 180 / 2**28 - 90
        found = point_of(str(lat), str(lng))
        points += [found] if found else []


def here_place(code: str) -> tuple[Point | None, str]:
    """Unpack a place of HERE: base64 of "lat=..;lon=..;n=..;", or of JSON."""
    bare = code.rstrip("=")
    try:
        padded = bare + "=" * (-len(bare) % 4)
        plain = base64.b64decode(padded, altchars=b"-_").decode()
    except (binascii.Error, ValueError):
        return None, ""
    fields: dict[str, str] = dict(_FIELD.findall(plain)) | dict(_QUOTED.findall(plain))
    lat, lng = (fields.get(key, "") for key in ("latitude", "longitude"))
    point = point_of(fields.get("lat", lat), fields.get("lon", lng))
    return point, fields.get("n", fields.get("title", "")).replace("+", " ")


def _woven(values: list[int]) -> int:
    """Join bits 0, 2 and 4 of each value, highest first."""
    number = 0
    for value in values:
        three = (value >> 4 & 1) << 2 | (value >> 2 & 1) << 1 | value & 1
        number = number << 3 | three
    return number


def _mapy_figure(values: Iterator[int], before: int) -> int | None:
    head = next(values, None)
    if head is None:
        return None
    if head & 48 == 48:  # noqa: PLR2004 - two flag bits
        return _more(values, head & 15, 4)
    step, offset = (2, 1 << 15) if head & 32 else (1, 1 << 10)
    change = _more(values, head & (15 if head & 32 else 31), step)
    return None if change is None else before + change - offset


def _more(values: Iterator[int], number: int, count: int) -> int | None:
    for _ in range(count):
        value = next(values, None)
        if value is None:
            return None
        number = number << 6 | value
    return number


_FIELD = re.compile(r"([a-z]{1,20})=([^;]*)")
_QUOTED = re.compile(r'"(latitude|longitude|title)": ?"?([^",}]*)')
