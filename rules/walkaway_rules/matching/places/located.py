"""What one address says about where: points, names, or both."""

from dataclasses import dataclass
from math import log2

from walkaway_rules.matching.places.coordinates import Point

NEAR_ZOOM = 14.0
"""From this zoom on a map shows a neighbourhood and no longer a town."""


@dataclass(frozen=True, slots=True)
class Located:
    """One stop that an address names."""

    point: Point | None = None
    """None where the address holds a name alone."""
    name: str = ""
    centre: bool = False
    """The point is the middle of the map, not a place on it."""
    zoom: float | None = None
    """How near the map is, where it says so."""
    others: tuple[Point, ...] = ()
    """What the same figures mean to somebody who reads them undistorted."""

    @property
    def is_near(self) -> bool:
        """Whether somebody looks at this point, not merely over it."""
        return not self.centre or self.zoom is None or self.zoom >= NEAR_ZOOM


def middle_of(one: Point, other: Point) -> Located:
    """Given two corners of a map, return its middle.

    How near the map is comes of its width, as windows are some four tiles wide.
    """
    middle = Point((one.lat + other.lat) / 2, (one.lng + other.lng) / 2)
    width = abs(other.lng - one.lng)
    zoom = log2(4 * 360 / width) if width else None
    return Located(middle, centre=True, zoom=zoom)
