"""Datums: maps of China draw with shifted figures, and Baidu counts in own metres.

GCJ-02 is WGS 84 with a prescribed distortion of some hundred metres inside China;
BD-09 distorts that once more. The formulas are the ones publicly known; the way
back is found by stepping, since the distortion has no closed inverse.
"""

from enum import Enum
from math import atan2, cos, hypot, pi, radians, sin, sqrt

from walkaway_rules.matching.places.coordinates import Point


class Datum(Enum):
    """What a map's figures mean."""

    WGS84 = "WGS 84"
    GCJ02 = "GCJ-02"
    BD09 = "BD-09"


def readings(point: Point, datum: Datum) -> tuple[Point, ...]:
    """Given figures of a datum, return the true point, then what else they may mean.

    The others are for somebody who copied the figures from the same map.
    """
    if datum is Datum.WGS84:
        return (point,)
    if datum is Datum.GCJ02:
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


def _is_in_china(point: Point) -> bool:
    return (
        _SOUTH_WEST.lat < point.lat < _NORTH_EAST.lat
        and _SOUTH_WEST.lng < point.lng < _NORTH_EAST.lng
    )


_BD_WAVE = pi * 3000 / 180
_AXIS = 6_378_245.0
_FLATNESS = 0.00669342162296594323
_SOUTH_WEST = Point(0.8293, 72.004)
_NORTH_EAST = Point(55.8271, 137.8347)
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
