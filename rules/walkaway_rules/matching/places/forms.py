"""Forms: where in an address's text a service writes figures, codes and names."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from walkaway_rules.matching.places.coordinates import Point, point_of, whole_point
from walkaway_rules.matching.places.datum import Datum, from_baidu_metres, readings
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.short_codes import geohash_point

NUMBER = r"[-+]?\d{1,3}(?:\.\d{1,40})?"
DECIMAL = r"[-+]?\d{1,3}\.\d{1,40}"
_MOST = 60
"""Hits of one form that are looked at."""


@dataclass(frozen=True, slots=True)
class Form:
    """One pattern over an address's decoded text after the scheme.

    Its groups are `lat` and `lng`, or `x` and `y` in Baidu's metres, or `code`;
    and, where they are written, `name` and `zoom`.
    """

    pattern: re.Pattern[str]
    centre: bool = False
    datum: Datum = Datum.WGS84
    unpack: Callable[[str], Point | None] | None = None
    """Turns a code into its point."""


def form_stops(form: Form, body: str) -> list[Located]:
    """Return what the form finds in the text, in its order."""
    stops: list[Located] = []
    for found in form.pattern.finditer(body):
        groups = found.groupdict()
        point = _point(form, groups)
        if point and len(stops) < _MOST:
            stops.append(_located(form, point, groups))
    return stops


def _point(form: Form, groups: dict[str, str | None]) -> Point | None:
    if form.unpack:
        return form.unpack(groups["code"] or "")
    if "x" in groups:
        return from_baidu_metres(float(groups["x"] or 0), float(groups["y"] or 0))
    return point_of(groups["lat"] or "", groups["lng"] or "")


def _located(form: Form, point: Point, groups: dict[str, str | None]) -> Located:
    first, *others = readings(point, form.datum)
    zoom = groups.get("zoom")
    return Located(
        first,
        name=(groups.get("name") or "").replace("+", " ").replace("_", " ").strip(),
        centre=form.centre,
        zoom=float(zoom) if zoom else None,
        others=tuple(others),
    )


def pair(separator: str = ", ?", *, number: str = NUMBER) -> str:
    """Return the pattern of a latitude and a longitude."""
    return rf"(?P<lat>{number}){separator}(?P<lng>{number})(?![\d.])"


def turned_pair(separator: str = ", ?", *, number: str = NUMBER) -> str:
    """Return the pattern of a longitude and a latitude."""
    return rf"(?P<lng>{number}){separator}(?P<lat>{number})(?![\d.])"


_TWO = r"[-+]?\d{1,3}\.\d{2,40}"
_FINE = r"[-+]?\d{1,3}\.\d{3,40}"
_FINEST = r"[-+]?\d{1,3}\.\d{4,40}"
_FIVE = r"(?=[-+]?\d{1,3}\.(?:\d{3}|\d\d,[-+]?\d{1,3}\.\d{3}))"
"""Ahead are five decimals in all, or more: fewer are no place, but any two figures."""
_PART = "[,_/ +-]{0,2}"
_SIDED = r"\d{1,3}\.\d{2,40}\u00b0?"
_ZOOM = r"(?:,(?P<zoom>\d{1,2}(?:\.\d{1,20})?)z?)?"
_END = rf"(?!,{DECIMAL},{DECIMAL}){_ZOOM}"
ANYWHERE = (
    Form(
        re.compile(
            r"[#/=](?P<zoom>\d{1,2}(?:\.\d{1,20})?)(?P<sign>[/!])"
            + pair("(?P=sign)", number=_TWO)
        ),
        centre=True,
    ),
    Form(
        re.compile(rf"(?:[@#?/]|!~){_FIVE}{pair('(?:, ?|;)', number=_TWO)}{_END}"),
        centre=True,
    ),
    Form(re.compile(rf"/{pair('/', number=_FINE)}(?=[/?#]|$)"), centre=True),
    Form(
        re.compile(
            rf"(?:(?<![a-z])(?:latlon|latlng|where|near|geocode|geo|point|pin|coords?|center)|:):"
            rf"{pair('[:,]', number=DECIMAL)}"
        )
    ),
    Form(re.compile(rf"lonlat:{turned_pair('[:,]', number=DECIMAL)}")),
    Form(re.compile(rf'"coordinates":\[{turned_pair(number=DECIMAL)}\]')),
    Form(
        re.compile(r"[?&]geohash=(?P<code>[0-9b-hjkmnp-z]{7,12})(?![\w.])"),
        unpack=geohash_point,
    ),
    Form(
        re.compile(
            rf"(?<![\w.])(?P<code>{_SIDED}[ns]{_PART}{_SIDED}[eow]"
            rf"|[ns]{_SIDED}{_PART}[eow]{_SIDED})(?![a-z])",
            re.IGNORECASE,
        ),
        unpack=lambda code: whole_point(re.sub("[^.\\w\u00b0]", " ", code)),
    ),
    Form(
        re.compile(rf"(?:#(?:\d{{1,2}}_)?|__|/p/){pair('_', number=_FINEST)}"),
        centre=True,
    ),
    Form(re.compile(rf"/place={pair(number=_FINE)}")),
    Form(re.compile(rf"[/#]view={pair(number=_FINE)}"), centre=True),
    Form(re.compile(rf"osm-intl,\d{{1,2}},{pair(number=_TWO)}")),
    Form(re.compile(rf"google_(?P<lat>{_FINE})_(?P<lng>{_FINE})(?=[.]html)")),
    Form(
        re.compile(
            rf"(?<=[;&?#/])c?y=(?P<lat>{_FINEST})[;&]c?x=(?P<lng>{_FINEST})(?![\d.])"
        ),
        centre=True,
    ),
    Form(
        re.compile(
            rf"(?<=[;&?#/])(?:c?x|lo?ng?)=(?P<lng>{_FINEST})"
            rf"[;&/](?:c?y|lat)=(?P<lat>{_FINEST})(?![\d.])"
        ),
        centre=True,
    ),
    Form(
        re.compile(rf"centerx:(?P<lng>{DECIMAL})/centery:(?P<lat>{DECIMAL})"),
        centre=True,
    ),
)
"""Forms that are read on every host: a map's own "zoom/lat/lng", "@lat,lng",
"/lat/lng", "latlon:lat:lng", "name::lat,lng", "lonlat:lng,lat", points of GeoJSON,
geohashes, figures with their sides ("52.52N13.40E"), "#lat_lng", "/place=lat,lng",
"osm-intl,17,lat,lng", "google_lat_lng.html", "y=lat;x=lng",
"x=lng/y=lat" and "centerx:lng/centery:lat"."""
