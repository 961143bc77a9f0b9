"""Nearness: how near a map is to its middle, where its address says so anywhere."""

import re
from math import cos, log2, radians

from walkaway_rules.matching.places.forms import DECIMAL
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look

WIDTH = 2.6e8
"""Metres that a map is wide at the equator where it is farthest away."""


def told_zoom(look: Look, stops: list[Located]) -> float | None:
    """Return the zoom that a map's address tells beside its middle, None elsewhere.

    Where it tells a width in metres instead, that is made one. Services count zoom
    in ways of their own: only one that shows a whole country anywhere is believed.
    """
    own = next((stop.zoom for stop in stops if stop.zoom is not None), None)
    if own is not None:
        return own
    found = _ZOOM.search(look.body) or _THIRD.search(look.body)
    if found:
        return zoom if (zoom := float(found[1])) < _COUNTRY else None
    wide = _WIDE.search(look.body)
    return zoom_of(float(wide[2]), float(wide[1])) if wide else None


def zoom_of(wide: float, lat: float) -> float:
    """Return the zoom of a map that is so many metres wide at this latitude."""
    return log2(WIDTH * cos(radians(lat)) / max(wide, 1.0))


_COUNTRY = 7.0
_FIGURE = r"(\d{1,2}(?:\.\d{1,20})?)(?![\d.])"
_ZOOM = re.compile(rf"[?&;#/!](?:z|zl|zoom|zoomlevel|lvl)[=:/]{_FIGURE}", re.IGNORECASE)
_THIRD = re.compile(
    rf"(?<![\d.]){DECIMAL}[,/]{DECIMAL}[,/](\d{{1,2}}(?:\.\d{{1,2}})?)z?"
    rf"(?!,{DECIMAL})(?![\d.])(?=[,/&#]|$)"
)
"""As in "map=52.5,13.4,17,normal" and "m=13.4,52.5/17"."""
_WIDE = re.compile(
    rf"@({DECIMAL}),{DECIMAL},(?:-?\d{{1,6}}(?:\.\d{{1,20}})?a,)?"
    r"(\d{1,9}(?:\.\d{1,20})?)[dm](?![a-z])"
)
"""As in "@52.5,13.4,1200m" and "@52.5,13.4,35a,1200d"."""
