"""Coordinates: points on the earth, and the figures that people write for them."""

import re
from enum import Enum
from math import asin, cos, hypot, radians, sin, sqrt
from typing import NamedTuple

EARTH = 6_371_008.8
"""Mean radius in metres."""
_LONGEST = 160
"""Characters of a text that can be coordinates at most."""


class Point(NamedTuple):
    """A point in degrees, WGS 84."""

    lat: float
    lng: float


class Order(Enum):
    """Which of the two figures is written first."""

    LATITUDE_FIRST = "latitude first"
    LONGITUDE_FIRST = "longitude first"


def metres(one: Point, other: Point) -> float:
    """Return the distance along the surface of a sphere (haversine formula)."""
    half_lat = radians(other.lat - one.lat) / 2
    half_lng = radians(other.lng - one.lng) / 2
    across = cos(radians(one.lat)) * cos(radians(other.lat)) * sin(half_lng) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(sin(half_lat) ** 2 + across)))


def point_of(
    first: str, second: str, order: Order = Order.LATITUDE_FIRST
) -> Point | None:
    """Given two plain numbers, return their point, None where there is none."""
    if not (_PLAIN.fullmatch(first.strip()) and _PLAIN.fullmatch(second.strip())):
        return None
    lat, lng = float(first), float(second)
    if order is Order.LONGITUDE_FIRST:
        lat, lng = lng, lat
    return Point(lat, lng) if _is_on_earth(lat, lng) else None


def leading_point(
    text: str, order: Order = Order.LATITUDE_FIRST
) -> tuple[Point, str] | None:
    """Given a text, return the pair of figures it begins with, and what follows."""
    short = " ".join(text[:_LONGEST].split())
    found = _PAIR.match(short) or _COLON.match(short)
    if not found:
        return None
    point = point_of(found[1], found[2], order)
    return (point, short[found.end() :]) if point else None


def whole_point(text: str, order: Order = Order.LATITUDE_FIRST) -> Point | None:
    """Return the point that the whole text writes, in decimals or in degrees."""
    if len(text) > _LONGEST:
        return None
    led = leading_point(text, order)
    if led and not led[1].strip(") "):
        return led[0]
    return _in_degrees(" ".join(text.split()))


def _is_on_earth(lat: float, lng: float) -> bool:
    """Whether the figures are degrees; (0, 0) says that there is no position."""
    return -90 <= lat <= 90 and -180 <= lng <= 180 and hypot(lat, lng) > 0  # noqa: PLR2004 - degrees


def _in_degrees(text: str) -> Point | None:
    """Read 52°31'12.0"N 13°24'18.0"E, N 52.52° E 13.405°, 52.52 N, 13.405 E."""
    found = _DEGREES_BEFORE.fullmatch(text)
    if found:
        turned = (*found.groups()[1:4], found[1], *found.groups()[5:8], found[5])
    else:
        found = _DEGREES.fullmatch(text)
        if not found:
            return None
        turned = found.groups()
    return _crossing(_angle(turned[:4]), _angle(turned[4:]))


def _crossing(one: tuple[float, str], two: tuple[float, str]) -> Point | None:
    if one[1] in "EW" and two[1] in "NS":
        one, two = two, one
    if one[1] not in "NS" or two[1] not in "EW":
        return None
    return Point(one[0], two[0]) if _is_on_earth(one[0], two[0]) else None


def _angle(parts: tuple[str | None, ...]) -> tuple[float, str]:
    """Given degrees, minutes, seconds and a side, return signed degrees and side."""
    degrees, minutes, seconds, side = parts
    value = float(degrees or 0) + float(minutes or 0) / 60 + float(seconds or 0) / 3600
    letter = (side or "").upper().replace("O", "E")
    return (-value if letter in "SW" else value), letter


_PLAIN = re.compile(r"[-+]?\d{1,40}(?:\.\d{0,60})?", re.ASCII)
_NUMBER = r"([-+]?\d{1,3}(?:\.\d{0,40})?)"
_PAIR = re.compile(rf"[( ]?{_NUMBER}(?: ?[,;~|_] ?| ){_NUMBER}(?![\d.]|[^\W_])")
_COLON = re.compile(r"([-+]?\d{1,3}\.\d{4,40}):([-+]?\d{1,3}\.\d{4,40})(?![\d.:])")
_ANGLE = (
    r"(\d{1,3}(?:\.\d{1,20})?) ?[\u00b0\u00bad]? ?"
    r"(?:(?<=[ \u00b0\u00bad])(\d{1,2}(?:\.\d{1,20})?) ?['\u2032\u2019\u2018m]? ?)?"
    r"(?:(?<=[ '\u2032\u2019\u2018m])(\d{1,2}(?:\.\d{1,20})?) ?"
    r"(?:[\"\u2033\u201ds]|''|\u2032\u2032)? ?)?"
)
_DEGREES = re.compile(rf"{_ANGLE}([NSEWO]) ?,? ?{_ANGLE}([NSEWO])", re.IGNORECASE)
_DEGREES_BEFORE = re.compile(
    rf"([NSEWO]) ?{_ANGLE} ?,? ?([NSEWO]) ?{_ANGLE}", re.IGNORECASE
)
