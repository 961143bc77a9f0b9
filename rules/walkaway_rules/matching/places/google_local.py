"""Google's searches for places: the map beside the results, as the address tells it.

`rllag=52520000,13405000,300` is where one asks from, in millionths of degrees, and how
far around in metres. `#rlfi=..;mv:[[52.53,13.42],[52.51,13.39],null,[52.52,13.405],16]`
is the map once it was moved: its corners and, lately, its middle. Older ones are
written `mv:!1m3!1d2400!2d13.405!3d52.52`.
"""

import re
from math import cos, radians

from walkaway_rules.matching.places.coordinates import Point, point_of
from walkaway_rules.matching.places.forms import NUMBER
from walkaway_rules.matching.places.google_maps import drawn
from walkaway_rules.matching.places.located import Located, middle_of
from walkaway_rules.matching.places.look import Look

ASKED_FROM = "rllag="
"""What tells where without a figure that has a point in it."""


def local_stops(look: Look) -> list[Located]:
    """Return the middle of the map beside a search of Google's for places."""
    moved = _MOVED.search(look.body)
    shown = _shown(moved[0]) if moved else None
    shown = shown or _around(look.body)
    return [shown] if shown else []


def _shown(moved: str) -> Located | None:
    told = _TOLD.search(moved)
    if told:
        point = point_of(told[1], told[2])
        return Located(point, centre=True, zoom=float(told[3])) if point else None
    corners = [point for pair in _CORNER.findall(moved) if (point := point_of(*pair))]
    if len(corners) > 1:
        return middle_of(*corners[:2])
    return drawn(moved)


def _around(body: str) -> Located | None:
    asked = _ASKED.search(body)
    point = point_of(_degrees(asked[1]), _degrees(asked[2])) if asked else None
    if not asked or not point:
        return None
    wide = float(asked[3]) / (_DEGREE * max(cos(radians(point.lat)), _LEAST))
    west, east = point.lng - wide, point.lng + wide
    return middle_of(Point(point.lat, west), Point(point.lat, east))


def _degrees(millionths: str) -> str:
    return f"{int(millionths) / 1e6}"


_DEGREE = 111_000.0
"""Metres in a degree."""
_LEAST = 0.01
_ASKED = re.compile(r"[?&#]rllag=(-?\d{1,9}),(-?\d{1,9}),(\d{1,8})")
_MOVED = re.compile(r"[;=]mv:(?:\[\[|!)[^;&#]{1,1000}")
_TOLD = re.compile(rf"null,\[({NUMBER}),({NUMBER})\],(\d{{1,2}})")
_CORNER = re.compile(rf"(?:\[|m2!1d)({NUMBER})(?:,|!2d)({NUMBER})(?![\d.])")
