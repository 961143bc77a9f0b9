"""Cones: metres east and north as maps count them that are laid on a cone.

The way back over Lambert's conformal projection with two parallels, good to a
millimetre on the ellipsoid of GRS 80.
"""

from dataclasses import dataclass
from math import (
    atan,
    atan2,
    atanh,
    cos,
    degrees,
    exp,
    hypot,
    log,
    pi,
    radians,
    sin,
    sqrt,
    tan,
)

from walkaway_rules.matching.places.coordinates import Point, point_of
from walkaway_rules.matching.places.grids import GRS_80

_FLAT = GRS_80.flat
_BULGE = 2 * sqrt(_FLAT) / (1 + _FLAT)
"""The eccentricity."""
_AXIS = GRS_80.mean * (1 + _FLAT) / (1 + _FLAT**2 / 4 + _FLAT**4 / 64)


@dataclass(frozen=True, slots=True)
class Cone:
    """One grid on a cone that cuts the earth at two parallels."""

    parallels: tuple[float, float]
    """Their latitudes in degrees."""
    origin: Point
    east: float
    """Metres that the origin is called."""
    north: float

    def point(self, east: float, north: float) -> Point | None:
        """Given figures of the grid, return their point, None far off the grid."""
        if hypot(east - self.east, north - self.north) > _FARTHEST:
            return None
        one, two = map(radians, self.parallels)
        slope = log(_width(one) / _width(two)) / log(_height(one) / _height(two))
        size = _AXIS * _width(one) / (slope * _height(one) ** slope)
        x = east - self.east
        y = size * _height(radians(self.origin.lat)) ** slope - (north - self.north)
        round_ = 2 * atan((hypot(x, y) / size) ** (1 / slope))
        lng = self.origin.lng + degrees(atan2(x, y) / slope)
        return point_of(f"{degrees(_bent(pi / 2 - round_)):.7f}", f"{lng:.7f}")


ICELAND = Cone((64.25, 65.75), Point(65.0, -19.0), 500_000, 500_000)
"""ISN93."""
ESTONIA = Cone((58.0, 59.333_333), Point(57.517_553_93, 24.0), 500_000, 6_375_000)
"""L-EST97."""
_BELGIUM = Cone(
    (49.833_333_3, 51.166_666_7), Point(50.797_815, 4.359_215_83), 649_328, 665_262
)
"""Lambert 2008."""


def icelandic_point(east: float, north: float) -> Point | None:
    """Given figures of ISN93, or of ISN2004 after it, return their point."""
    newer = east > _NEW_EAST
    shift = (1_200_000, -200_000) if newer else (0, 0)
    return ICELAND.point(east - shift[0], north - shift[1])


def estonian_point(one: float, other: float) -> Point | None:
    """Given figures of L-EST97, return their point; the greater is the northern."""
    return ESTONIA.point(min(one, other), max(one, other))


def belgian_point(east: float, north: float) -> Point | None:
    """Given figures of Lambert 2008 or Lambert 72, return their point.

    The newer grid was made to be the older but for 500 km each way, to some 15 m.
    """
    older = east < _OLD_EAST
    return _BELGIUM.point(east + 500_000 * older, north + 500_000 * older)


def _width(lat: float) -> float:
    """Return the radius of a parallel, in radii of the equator."""
    return cos(lat) / sqrt(1 - (_BULGE * sin(lat)) ** 2)


def _height(lat: float) -> float:
    """Return how far from the pole the projection that keeps angles puts a latitude."""
    swollen = _BULGE * sin(lat)
    squeeze = exp(_BULGE * atanh(swollen))
    return tan(pi / 4 - lat / 2) * squeeze


def _bent(conformal: float) -> float:
    """Return the latitude on the ellipsoid of one on the sphere that keeps angles."""
    bent = enumerate(GRS_80.bent, 1)
    return conformal + sum(
        factor * sin(2 * power * conformal) for power, factor in bent
    )


_FARTHEST = 600_000
_NEW_EAST = 1_000_000
_OLD_EAST = 400_000
