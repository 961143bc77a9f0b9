"""Boxes: maps that are told by their corners or sides, and not by a middle.

Sites write four figures under one key, figures under keys of their own ("ne_lat"),
two pairs ("sw=..&ne=..") or an object of sides ({"west":..}).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from walkaway_rules.matching.places.coordinates import (
    Order,
    Point,
    point_of,
    whole_point,
)
from walkaway_rules.matching.places.located import Located, middle_of
from walkaway_rules.matching.places.look import Look

CORNERS = ("tl", "br", "tr", "bl", "ne", "nw", "se", "sw", "min", "max")
"""What keys call a map's corners and sides."""
SIDES = (
    ("north", "south", "west", "east"),
    ("top", "bottom", "left", "right"),
    ("ymin", "ymax", "xmin", "xmax"),
    ("miny", "maxy", "minx", "maxx"),
)
"""How keys of its sides end: two of its latitude, then two of its longitude."""
BOXES = ("box", "extent", "bounds", "viewport", "mapview", "pos", "boundingbox")
"""How keys of two corners end; the first two begin with a longitude."""
_CORNERS = "|".join(CORNERS)
CORNER_KEY = re.compile(
    rf"(?:^|[^a-z])(?:{_CORNERS})(?:[_.-]|\]?\[)?l(?:at|ng|on)"
    rf"|l(?:at|ng|on)[_\[-]?(?:{_CORNERS})(?![a-z])"
)
"""Keys of a map's corners: "ne_lat", "bounds[sw][lng]", "minLat", "lat_max"."""


def is_box(key: str, value: str) -> bool:
    """Return whether a parameter frames a map, so that it holds no place."""
    if _MAPS.search(key) and whole_point(value):
        return True
    return _FOUR.fullmatch(value) is not None


def framed(
    parameters: Iterable[tuple[str, str]], order: Order = Order.LATITUDE_FIRST
) -> list[Located]:
    """Given decoded parameters, return the middles of the maps that they frame."""
    pairs = tuple(parameters)
    turned = order is Order.LONGITUDE_FIRST
    values = dict(reversed(pairs))
    found = [_of_corners(values), *map(_of_sides, _sided(values, pairs))]
    found += [_of_four(*pair, turned=turned) for pair in pairs]
    ends = [whole_point(value) for key, value in pairs if _MAPS.search(key)]
    found += [_between(*both) for both in pairwise(ends)]
    return [middle for middle in found if middle]


def written_boxes(look: Look) -> list[Located]:
    """Return the middles of maps that a path frames: two latitudes, two longitudes."""
    found = (_of_sides(_SPLIT.split(m[1])) for m in _WRITTEN.finditer(look.body))
    return [middle for middle in found if middle]


def _of_corners(values: Mapping[str, str]) -> Located | None:
    for one, other in (("sw", "ne"), ("nw", "se")):
        ends = [whole_point(values.get(key, "")) for key in (one, other)]
        if all(ends):
            return _between(*ends)
    sides = [(key, value) for key, value in values.items() if CORNER_KEY.search(key)]
    lats = [value for key, value in sides if "lat" in key]
    lngs = [value for key, value in sides if "lat" not in key]
    return _of_sides([*lats, *lngs]) if len(lats) == len(lngs) == _BOTH else None


def _sided(
    values: Mapping[str, str], pairs: Iterable[tuple[str, str]]
) -> Iterator[list[str]]:
    """Yield the figures of each map whose four sides are named."""
    told = [values]
    told += [dict(_FIELD.findall(value)) for _, value in pairs if '"north"' in value]
    for fields in told:
        for names in SIDES:
            sides = [_ending(fields, name) for name in names]
            if all(sides):
                yield sides


def _ending(fields: Mapping[str, str], name: str) -> str:
    sides = (fields[key] for key in fields if key.endswith(name))
    return next((side for side in sides if _SIDE.fullmatch(side)), "")


def _of_sides(sides: list[str]) -> Located | None:
    """Given two latitudes and two longitudes, return the middle of their map."""
    one, other, west, east = sides
    return _between(point_of(one, west), point_of(other, east))


def _of_four(key: str, value: str, *, turned: bool) -> Located | None:
    """Read four figures, of which two stand for each direction."""
    found = _FOUR.fullmatch(value)
    name = _BOX_KEY.search(key)
    if not found or not (name or turned or value.startswith(FRAMED)):
        return None
    one, other = _directions(*found.group(1, 3, 4, 5))
    upright, sideways = _of_sides([*one, *other]), _of_sides([*other, *one])
    if turned or not name or name[0] in BOXES[:2]:
        return sideways or upright
    return _either(upright, sideways) if name[0] == _VIEW else upright or sideways


def _either(one: Located | None, other: Located | None) -> Located | None:
    """Read figures both ways, as sites do that call what they frame alike."""
    if one and other and other.point:
        return replace(one, others=(other.point,))
    return one or other


def _directions(
    one: str, two: str, three: str, four: str
) -> tuple[list[str], list[str]]:
    """Tell which figures belong together: those that are near each other."""
    if abs(float(one) - float(two)) < abs(float(one) - float(three)):
        return [one, two], [three, four]
    return [one, three], [two, four]


def _between(one: Point | None, other: Point | None) -> Located | None:
    return middle_of(one, other) if one and other else None


_BOTH = 2
_VIEW = "viewport"
_MAPS = re.compile("(?:box|extent|bounds|viewport|mapview)$")
"""Keys that hold no place even where there are but two figures."""
_BOX_KEY = re.compile(f"(?:{'|'.join(BOXES)})$")
FRAMED = "g:"
"""Before four figures, longitude first, whatever their key."""
_SPLIT = re.compile("[:,]")
_FIELD = re.compile(r'"(north|south|west|east)" ?: ?(-?\d{1,3}(?:\.\d{0,40})?)')
_FINER = r"-?\d{1,3}\.\d{3,40}"
_WRITTEN = re.compile(
    rf"(?:viewport=|in_rect:|/(?=[-\d.,]{{1,99}}_xy))({_FINER}(?:[:,]{_FINER}){{3}})(?![.\d])"
)
_SIDE = re.compile(_FINER, re.ASCII)
_FIGURE = r"(-?\d{1,3}(?:\.\d{0,40})?)"
_FOUR = re.compile(
    rf"(?:g:)?\[*{_FIGURE}\]?([,:~_ ])\[?{_FIGURE}\]?\2\[?{_FIGURE}\]?\2\[?{_FIGURE}"
    r"\]*(?:,[a-z-]{0,30}|,\d{1,2}(?:\.\d{1,9})?)?"
)
