"""Geo cells: near places are found at a cost that does not grow with their number."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, floor, inf, radians

from walkaway_rules.boundary import Response
from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.rulebook import Place

_CELL = 0.05
"""Degrees on a side."""
_COLUMNS = round(360 / _CELL)
_DEGREE = 111_000.0
"""Metres in a degree of latitude, rounded down, so that no cell is left out."""
_MOST = 400
"""Cells that one place is written into; one that needs more is always looked at."""

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class GeoCells:
    """Places by the cells that their circles touch."""

    cells: dict[Cell, tuple[Place, ...]]
    wide: tuple[Place, ...]

    def near(self, point: Point) -> Place | None:
        """Return the firmest place that the point lies within, of these the nearest.

        None where there is none.
        """
        row, column = _cell(point.lat, point.lng)
        nearby = self.cells.get((row, column % _COLUMNS), ()) + self.wide
        inside = [place for place in nearby if _far(place, point) <= place.within]
        return min(
            inside,
            key=lambda place: (-firmness(place), _far(place, point)),
            default=None,
        )


def firmness(place: Place) -> int:
    """Return how firmly a place is met; rules in force always say so."""
    return (place.response or Response.PAUSE).rung


def geo_cells(places: Iterable[Place]) -> GeoCells:
    """Given places, return those with a position by cell."""
    cells: dict[Cell, tuple[Place, ...]] = {}
    wide: list[Place] = []
    for place in places:
        touched = _touched(place)
        if touched is None:
            wide.append(place)
        for cell in touched or ():
            cells[cell] = (*cells.get(cell, ()), place)
    return GeoCells(cells, tuple(wide))


def _far(place: Place, point: Point) -> float:
    return metres(Point(*place.at), point) if place.at else inf


def _touched(place: Place) -> list[Cell] | None:
    """Return the cells of the box around the place; None where they are too many."""
    if place.at is None:
        return []
    lat, lng = place.at
    tall = place.within / _DEGREE
    if abs(lat) + tall > 89:  # noqa: PLR2004 - at a pole every column is near
        return None
    broad = tall / cos(radians(abs(lat) + tall))
    south, west = _cell(lat - tall, lng - broad)
    north, east = _cell(lat + tall, lng + broad)
    if (north - south + 1) * (east - west + 1) > _MOST:
        return None
    rows, columns = range(south, north + 1), range(west, east + 1)
    return [(row, column % _COLUMNS) for row in rows for column in columns]


def _cell(lat: float, lng: float) -> Cell:
    return floor(lat / _CELL), floor(lng / _CELL)
