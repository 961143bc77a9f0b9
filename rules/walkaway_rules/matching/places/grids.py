"""Grids: metres east and north, as national maps count them, back to degrees.

The way back over a transverse Mercator projection follows Krueger's series; what it
leaves out is below a millimetre. Swiss figures follow the approximation that the
survey itself gives out, good to a metre.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import asin, atan2, cos, cosh, degrees, sin, sinh

from walkaway_rules.matching.places.coordinates import Point, point_of

_Read = Callable[[float, float], Point | None]
Unpack = Callable[[str], Point | None]
"""Turns a code into its point."""


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """The earth as a survey takes it to be."""

    mean: float
    """Metres of a radian along a meridian, on the mean."""
    flat: float
    """The third flattening, in which the series run."""

    @property
    def straight(self) -> tuple[float, ...]:
        """What leads from the plane to the sphere that keeps angles."""
        n = self.flat
        return (
            n / 2 - 2 * n**2 / 3 + 37 * n**3 / 96,
            n**2 / 48 + n**3 / 15,
            17 * n**3 / 480,
        )

    @property
    def bent(self) -> tuple[float, ...]:
        """What leads from that sphere to the ellipsoid."""
        n = self.flat
        return (
            2 * n - 2 * n**2 / 3 - 2 * n**3,
            7 * n**2 / 3 - 8 * n**3 / 5,
            56 * n**3 / 15,
        )


GRS_80 = Ellipsoid(6_367_449.145771, 0.001_679_220_394_628_745)


@dataclass(frozen=True, slots=True)
class Grid:
    """One transverse Mercator grid."""

    meridian: float
    """Degrees east, where its north is north."""
    scale: float = 0.9996
    east: float = 500_000.0
    """Metres that its meridian is called."""
    north: float = 0.0
    """Metres that the equator is called."""
    unit: float = 1.0
    """Figures for a metre."""
    earth: Ellipsoid = GRS_80

    def point(self, east: float, north: float) -> Point | None:
        """Given figures of the grid, return their point, None far off the grid."""
        x = (east / self.unit - self.east) / (self.scale * self.earth.mean)
        y = (north / self.unit - self.north) / (self.scale * self.earth.mean)
        if abs(x) > _WIDEST or abs(y) > _HIGHEST:
            return None
        lat, lng = _unprojected(x, y, self.earth)
        return _on_earth(lat, self.meridian + lng)


KOREA = Grid(127.0, 1.0, 200_000.0, 500_000.0 - 4_207_498.019, 2.5)
"""What Kakao's maps count in (WCONGNAMUL): from 38 degrees north, 2.5 a metre."""
LITHUANIA = Grid(24.0, 0.9998)
"""LKS 94."""


def utm(zone: int) -> Grid:
    """Return the grid of this UTM zone, north of the equator."""
    return Grid(6.0 * zone - 183)


def swiss_point(east: float, north: float) -> Point | None:
    """Given figures of LV95, or of LV03 before it, return their point."""
    y = (east - (2_600_000 if east > _NEW else 600_000)) / 1_000_000
    x = (north - (1_200_000 if north > _NEW else 200_000)) / 1_000_000
    if abs(x) > _SWISS or abs(y) > _SWISS:
        return None
    lng = 2.6779094 + 4.728982 * y + 0.791484 * y * x + 0.1306 * y * x * x
    lat = 16.9023892 + 3.238272 * x - 0.270978 * y * y - 0.002528 * x * x
    lng -= 0.0436 * y**3
    lat -= 0.0447 * y * y * x + 0.0140 * x**3
    return _on_earth(lat * 100 / 36, lng * 100 / 36)


def dutch_point(east: float, north: float) -> Point | None:
    """Given figures of RD New, return their point, good to a metre.

    The series are those of Schreutelkamp and Strang van Hees, less their least terms.
    """
    x, y = (east - 155_000) / 100_000, (north - 463_000) / 100_000
    if abs(x) > _DUTCH[0] or abs(y) > _DUTCH[1]:
        return None
    lat = 3235.65389 * y - 32.58297 * x * x - 0.2475 * y * y - 0.84978 * x * x * y
    lat -= 0.0655 * y**3 + 0.01709 * x * x * y * y
    lng = 5260.52916 * x + 105.94684 * x * y + 2.45656 * x * y * y
    lng += 0.05594 * x * y**3 - 0.81885 * x**3 - 0.05607 * x**3 * y
    return _on_earth(52.1551744 + lat / 3600, 5.38720621 + lng / 3600)


def eastward(read: _Read) -> Unpack:
    """Return what reads a text with two figures, east before north."""
    return lambda code: read(*_figures(code))


def northward(read: _Read) -> Unpack:
    """Return the same for north before east."""
    return lambda code: read(*_figures(code)[::-1])


def _figures(code: str) -> tuple[float, float]:
    one, other = _FIGURE.findall(code)[:2]
    return float(one), float(other)


def _unprojected(x: float, y: float, earth: Ellipsoid) -> tuple[float, float]:
    """Given a point of the plane in radians, return latitude and longitude."""
    north, east = y, x
    for power, factor in enumerate(earth.straight, 1):
        north -= factor * sin(2 * power * y) * cosh(2 * power * x)
        east -= factor * cos(2 * power * y) * sinh(2 * power * x)
    conformal = asin(sin(north) / cosh(east))
    bent = enumerate(earth.bent, 1)
    lat = conformal + sum(factor * sin(2 * power * conformal) for power, factor in bent)
    return degrees(lat), degrees(atan2(sinh(east), cos(north)))


def _on_earth(lat: float, lng: float) -> Point | None:
    return point_of(f"{lat:.7f}", f"{lng:.7f}")


_FIGURE = re.compile(r"-?\d{4,8}(?:\.\d{1,20})?")
_WIDEST = 0.2
_HIGHEST = 1.5
"""Radians to the side and from the equator to which a grid is read."""
_NEW = 1_000_000
_SWISS = 0.5
_DUTCH = (1.6, 1.8)
"""Hundreds of kilometres from Amersfoort to the sides that are read."""
