"""Maps of single countries, which count in metres of a grid of their own."""

import re

from walkaway_rules.matching.places.cones import (
    belgian_point,
    estonian_point,
    icelandic_point,
)
from walkaway_rules.matching.places.forms import Form
from walkaway_rules.matching.places.grid_squares import british_point, written_squares
from walkaway_rules.matching.places.grids import (
    LITHUANIA,
    Unpack,
    dutch_point,
    eastward,
    northward,
    swiss_point,
    utm,
)
from walkaway_rules.matching.places.parameter_stops import Habits
from walkaway_rules.matching.places.service import Service, labels

_METRES = r"-?\d{4,8}(?:\.\d{1,20})?"
"""Figures of a grid; in the west of Norway they are negative."""
_IN_ZONE_32 = ".{0,80}utm=(?:258)?32"


def _east_first(keys: str, unpack: Unpack, behind: str = "") -> Form:
    """Return the form of two keys with figures, which may also be one with both.

    What must stand behind them comes last.
    """
    one, _, other = keys.partition(" ")
    between = rf"&{other}=" if other else "[,_]"
    text = rf"[?&#/]{one}=\[?(?P<code>{_METRES}{between}{_METRES})(?!\d){behind}"
    return Form(re.compile(text, re.IGNORECASE), centre=True, unpack=unpack)


def _along(before: str, unpack: Unpack) -> Form:
    """Return the form of two figures behind these letters."""
    text = rf"{before}(?P<code>{_METRES},{_METRES})(?!\d)"
    return Form(re.compile(text), centre=True, unpack=unpack)


NATIONAL = (
    Service(
        "britain",
        labels(
            "streetmap gridreferencefinder geograph nearby trigpointing walkhighlands"
            " ordnancesurvey osmaps hill-bagging hillbagging bgs getamap wheresthepath"
            " defra old-maps ukso"
        ),
        forms=(
            _east_first("x y", eastward(british_point)),
            _east_first("e n", eastward(british_point)),
            _east_first("easting northing", eastward(british_point)),
            _east_first("eastings northings", eastward(british_point)),
            Form(
                re.compile(
                    rf"(?:/grid/|/map/|xygridref=)(?P<code>{_METRES}[_,/]{_METRES})",
                    re.IGNORECASE,
                ),
                unpack=eastward(british_point),
            ),
        ),
        reads=(written_squares,),
    ),
    Service(
        "switzerland",
        labels("admin swisstopo schweizmobil wanderland search zh"),
        mark="map.geo|swisstopo|schweizmobil|wanderland|search.ch|maps.zh",
        habits=Habits(unread=labels("center")),
        forms=(
            _east_first("center", eastward(swiss_point)),
            _east_first("e n", eastward(swiss_point)),
            _east_first("y x", eastward(swiss_point)),
            _east_first("x y", northward(swiss_point)),
            _east_first("x y", eastward(swiss_point)),
            Form(
                re.compile(rf"marker,(?P<code>{_METRES},{_METRES})"),
                unpack=eastward(swiss_point),
            ),
            Form(
                re.compile(rf"(?:/|pos=|swisssearch=)(?P<code>{_METRES}[, ]{_METRES})"),
                unpack=eastward(swiss_point),
            ),
        ),
    ),
    Service(
        "norway",
        labels("norgeskart kartverket norgeibilder"),
        habits=Habits(unread=labels("lat")),
        forms=(
            _east_first("lat lon", northward(utm(33).point)),
            _east_first("x y", eastward(utm(33).point), f"(?!{_IN_ZONE_32})"),
            _east_first("x y", eastward(utm(32).point), f"(?={_IN_ZONE_32})"),
        ),
    ),
    Service(
        "netherlands",
        labels("topotijdreis pdok kadaster ruimtelijkeplannen"),
        forms=(
            _east_first(r"(?:geometry\.)?x (?:geometry\.)?y", eastward(dutch_point)),
            _along("@", eastward(dutch_point)),
        ),
    ),
    Service(
        "germany",
        labels(
            "bayern bayernatlas geoportal-hamburg tim-online geoportal dataforsyningen"
        ),
        mark="atlas|hamburg|tim-online|nrw|dataforsyningen",
        habits=Habits(unread=labels("center map/center")),
        forms=(
            _east_first("e n", eastward(utm(32).point)),
            _east_first("c", eastward(utm(32).point)),
            _east_first("center", eastward(utm(32).point)),
        ),
    ),
    Service(
        "berlin",
        labels("berlin"),
        mark="gdi|fbinter",
        forms=(_east_first("center", eastward(utm(33).point)),),
    ),
    Service(
        "sweden",
        labels("lantmateriet"),
        mark="karta|kso",
        forms=(_east_first("e n", eastward(utm(33).point)),),
    ),
    Service(
        "iceland",
        labels("ja"),
        mark="ja[.]is",
        forms=(_east_first("x y", eastward(icelandic_point)),),
    ),
    Service(
        "estonia",
        labels("maaamet"),
        forms=(
            _east_first("punkt", eastward(estonian_point)),
            _along(r"zlevel=\d{1,2},", eastward(estonian_point)),
        ),
    ),
    Service(
        "belgium",
        labels("ngi geopunt wallonie cartesius"),
        forms=(_east_first("x y", eastward(belgian_point)),),
    ),
    Service(
        "lithuania",
        labels("regia"),
        forms=(_east_first("x y", eastward(LITHUANIA.point)),),
    ),
    Service(
        "finland",
        labels("maanmittauslaitos paikkatietoikkuna karttapaikka"),
        forms=(
            _east_first("n e", northward(utm(35).point)),
            _east_first("y x", northward(utm(35).point)),
            _east_first("coord", eastward(utm(35).point)),
        ),
    ),
)
"""Each of them."""
