"""Surroundings: how the towns around a position are called."""

from functools import cache

from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.gazetteer import TOWNS


def names_around(at: tuple[float, float]) -> list[str]:
    """Return how the towns nearest to a position are called, ten at most."""
    row, column = round(at[0]), round(at[1])
    beside = [(row + i, column + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    near = [
        (metres(Point(*at), point), name)
        for cell in beside
        for name, point in _towns_by_degree().get(cell, ())
    ]
    return [name for far, name in sorted(near) if far <= _HOME][:_NEAREST]


@cache
def _towns_by_degree() -> dict[tuple[int, int], list[tuple[str, Point]]]:
    """Return the towns by their whole degrees."""
    found: dict[tuple[int, int], list[tuple[str, Point]]] = {}
    for town in TOWNS.split():
        name, _, figures = town.partition("=")
        lat, lng = figures.split(",")
        point = Point(int(lat) / 10, int(lng) / 10)
        found.setdefault((round(point.lat), round(point.lng)), []).append((name, point))
    return found


_NEAREST = 10
_HOME = 20_000.0
"""Metres from the middle of a town to places that are called by its name as well."""
