"""Datums: maps of China draw with shifted figures, and Baidu counts in own metres.

GCJ-02 is WGS 84 with a prescribed distortion of some hundred metres inside China,
which maps of other lands draw on its mainland, too; BD-09 distorts that once more.
The formulas are the ones publicly known; the way back is found by stepping, since the
distortion has no closed inverse.
"""

from enum import Enum
from itertools import pairwise
from math import atan2, cos, hypot, pi, radians, sin, sqrt

from walkaway_rules.matching.places.coordinates import Point


class Datum(Enum):
    """What a map's figures mean."""

    WGS84 = "WGS 84"
    MAINLAND = "GCJ-02 on the mainland alone"
    GCJ02 = "GCJ-02"
    BD09 = "BD-09"


def readings(point: Point, datum: Datum) -> tuple[Point, ...]:
    """Given figures of a datum, return the true point, then what else they may mean.

    The others are for somebody who copied the figures from the same map.
    """
    if datum is Datum.WGS84:
        return (point,)
    if datum is Datum.MAINLAND and not is_on_mainland(point):
        return (point,)
    if datum is not Datum.BD09:
        return (_undistorted(point), point)
    gcj = _gcj_of_bd(point)
    return (_undistorted(gcj), gcj, point)


def from_baidu_metres(x: float, y: float) -> Point:
    """Given Baidu's own metres east and north, return BD-09 degrees."""
    row = next(row for floor, row in _BANDS if abs(y) >= floor)
    share = abs(y) / row[9]
    lat = sum(factor * share**power for power, factor in enumerate(row[2:9]))
    lng = row[0] + row[1] * abs(x)
    return Point(lat if y >= 0 else -lat, lng if x >= 0 else -lng)


def _gcj_of_bd(point: Point) -> Point:
    x, y = point.lng - 0.0065, point.lat - 0.006
    far = hypot(x, y) - 0.00002 * sin(y * _BD_WAVE)
    angle = atan2(y, x) - 0.000003 * cos(x * _BD_WAVE)
    return Point(far * sin(angle), far * cos(angle))


def _undistorted(point: Point) -> Point:
    """Return the WGS 84 point that GCJ-02 shows at this point."""
    if not _is_in_china(point):
        return point
    guess = point
    for _ in range(3):
        shown = _distorted(guess)
        guess = Point(
            guess.lat + point.lat - shown.lat, guess.lng + point.lng - shown.lng
        )
    return guess


def _distorted(point: Point) -> Point:
    x, y = point.lng - 105, point.lat - 35
    slant = radians(point.lat)
    bulge = 1 - _FLATNESS * sin(slant) ** 2
    radius = _AXIS * (1 - _FLATNESS) / (bulge * sqrt(bulge))
    lat = point.lat + _northward(x, y) * 180 / (radius * pi)
    lng = point.lng + _eastward(x, y) * 180 / (_AXIS / sqrt(bulge) * cos(slant) * pi)
    return Point(lat, lng)


def _northward(x: float, y: float) -> float:
    plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x))
    waves = 20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)
    waves += 20 * sin(y * pi) + 40 * sin(y / 3 * pi)
    waves += 160 * sin(y / 12 * pi) + 320 * sin(y / 30 * pi)
    return plain + waves * 2 / 3


def _eastward(x: float, y: float) -> float:
    plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x))
    waves = 20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)
    waves += 20 * sin(x * pi) + 40 * sin(x / 3 * pi)
    waves += 150 * sin(x / 12 * pi) + 300 * sin(x / 30 * pi)
    return plain + waves * 2 / 3


def is_on_mainland(point: Point) -> bool:
    """Whether a point is on China's mainland, to some ten kilometres at its borders."""
    west, south, east, north = _FRAME
    if not (south < point.lat < north and west < point.lng < east):
        return False
    crossed = (
        (one[1] > point.lat) != (two[1] > point.lat)
        and point.lng
        < one[0] + (point.lat - one[1]) * (two[0] - one[0]) / (two[1] - one[1])
        for one, two in pairwise((*_BORDER, _BORDER[0]))
    )
    return sum(crossed) % 2 == 1


def _is_in_china(point: Point) -> bool:
    """Whether maps of China draw a point aside: on the mainland, and off its coast."""
    return is_on_mainland(point) or any(
        south < point.lat < north and west < point.lng < east
        for west, south, east, north in _ISLANDS
    )


_BD_WAVE = pi * 3000 / 180
_AXIS = 6_378_245.0
_FLATNESS = 0.00669342162296594323
_FRAME = (73.5, 18.1, 134.8, 53.6)
_ISLANDS = ((113.5, 22.05, 114.5, 22.6), (118.1, 21.8, 122.1, 26.5))
"""Hong Kong and Macau, Taiwan: west, south, east, north."""
_BORDER_TEXT = """
73.5 39.5 74.9 40.4 76.6 40.4 78.2 41.1 80.2 42.1 80.2 43.2 80.4 45.0 82.5 45.2 83.0
47.2 85.6 47.1 85.7 48.3 87.8 49.1 90.9 46.8 91.0 45.2 93.5 44.9 95.4 44.2 96.4 42.7
101 42.6 105 41.6 108 42.4 111.97 43.67 111.6 44.9 114 44.9 116 46.2 119.8 46.6 119.7
47.2 117.8 48 115.6 47.9 116.7 49.8 119.3 50.3 121 53.3 123.6 53.5 125.9 52.9 126.9
51.4 127.52 50.26 127.6 49.8 130.7 48.9 130.8 47.8 134.7 48.4 133.1 45 131 44.9 131.2
43.5 130.5 42.6 129.9 42.98 128 42 126.9 41.7 126 40.95 124.4 40.1 124 39.7 122.5 38.7
123.2 37.5 123 34 123.5 31 122.8 29 121.5 27 119.9 25.6 119.3 25 118.75 24.6 118.2
24.42 117.5 23.4 116 22.6 114.6 22.4 114.25 22.56 114.12 22.533 114.03 22.51 113.9
22.45 113.6 22.24 113.55 22.217 113.528 22.2 113.545 22.11 113.3 21.8 111.8 21.2 111.1
20 110.4 18.1 108.5 18.1 108.3 19.5 108.1 21.5 106.7 22 105.4 23.3 103.96 22.51 102.5
22.7 101.8 21.15 100.2 21.5 99.2 22.1 99 23.9 97.8 23.9 97.6 24.4 98.7 25.9 98.6 27.6
97.3 28.2 94.3 29.2 91.7 27.9 90 28.2 88.9 27.3 88.6 28 86 27.95 84.2 28.8 81.6 30.3
79 31 78.7 32.4 79 33.8 78 35.5 75.9 36.2 74.6 37.3 73.7 38.5
"""
_DEGREES = [float(figure) for figure in _BORDER_TEXT.split()]
_BORDER = tuple(zip(_DEGREES[::2], _DEGREES[1::2], strict=True))
"""The mainland's border, roughly: longitudes and latitudes."""
_BANDS = (
    (
        12890594.86,
        (1.410526172116255e-8, 8.98305509648872e-6, -1.9939833816331,
         200.9824383106796, -187.2403703815547, 91.6087516669843,
         -23.38765649603339, 2.57121317296198, -0.03801003308653, 17337981.2),
    ),
    (
        8362377.87,
        (-7.435856389565537e-9, 8.983055097726239e-6, -0.78625201886289,
         96.32687599759846, -1.85204757529826, -59.36935905485877,
         47.40033549296737, -16.50741931063887, 2.28786674699375, 10260144.86),
    ),
    (
        5591021.0,
        (-3.030883460898826e-8, 8.98305509983578e-6, 0.30071316287616,
         59.74293618442277, 7.357984074871, -25.38371002664745,
         13.45380521110908, -3.29883767235584, 0.32710905363475, 6856817.37),
    ),
    (
        3481989.83,
        (-1.981981304930552e-8, 8.983055099779535e-6, 0.03278182852591,
         40.31678527705744, 0.65659298677277, -4.44255534477492,
         0.85341911805263, 0.12923347998204, -0.04625736007561, 4482777.06),
    ),
    (
        1678043.12,
        (3.09191371068437e-9, 8.983055096812155e-6, 6.995724062e-5,
         23.10934304144901, -0.00023663490511, -0.6321817810242,
         -0.00663494467273, 0.03430082397953, -0.00466043876332, 2555164.4),
    ),
    (
        0.0,
        (2.890871144776878e-9, 8.983055095805407e-6, -3.068298e-8,
         7.47137025468032, -3.53937994e-6, -0.02145144861037,
         -1.234426596e-5, 0.00010322952773, -3.23890364e-6, 826088.5),
    ),
)  # fmt: skip
