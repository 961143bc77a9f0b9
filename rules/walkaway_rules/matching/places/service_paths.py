"""Service paths: what needs more than a pattern to be read."""

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from walkaway_rules.matching.addresses.address import decode
from walkaway_rules.matching.places.coordinates import leading_point, point_of
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import WEB, Look
from walkaway_rules.matching.places.short_codes import here_place, mapy_points
from walkaway_rules.matching.places.wording import read_wording

_MOST = 60
_LONGEST = 4000


def geo_stops(look: Look) -> list[Located]:
    """Read geo:lat,lng,altitude;crs=..?q=..: the query is the place where it has one.

    A query of words beside figures is a search around them.
    """
    path = look.body.partition("?")[0].partition(";")[0].lstrip("/")
    led = leading_point(path)
    asked = next((value for key, value in look.parameters if key == "q"), "")
    place = read_wording(asked) if asked else None
    if not led:
        return []
    around = place is not None
    return [Located(led[0], centre=around)]


def bing_stops(look: Look) -> list[Located]:
    """Read Bing's `sp=point.lat_lng_title~..`, `rtp=pos.lat_lng_name~adr.words`."""
    stops: list[Located] = []
    for key, value in look.parameters:
        if key in {"sp", "rtp", "collection"}:
            read = [_bing_stop(part) for part in value.split("~", _MOST)[:_MOST]]
            stops += [stop for stop in read if stop]
    return stops[::-1]


def asked_stops(look: Look) -> list[Located]:
    """Read what somebody asks OpenStreetMap about: the point beside a map's middle."""
    values = dict(look.parameters)
    point = point_of(values.get("lat", ""), values.get("lon", ""))
    return [Located(point)] if point and "map" in values else []


def here_stops(look: Look) -> list[Located]:
    """Read HERE's "lat,lng,name", "name:lat,lng", "lat/lng" and packed places."""
    parts = look.segments
    if look.scheme not in WEB:
        parts = (look.body.partition("?")[0].lstrip("/").partition("/")[0], *parts)
    stops = [*_here_parts(parts), *_here_steps(parts)]
    return stops[::-1]


def mapy_stops(look: Look) -> list[Located]:
    """Read Mapy's x and y, marked points and packed routes, longitude first."""
    values = dict(look.parameters)
    middle = point_of(values.get("y", ""), values.get("x", ""))
    stops = [Located(point) for point in mapy_points(values.get("rc", "")[:2000])]
    stops += [Located(point) for point in mapy_points(values.get("uc", "")[:2000])]
    stops = stops[::-1]
    stops += [Located(middle, centre=True, zoom=_zoom(values))] if middle else []
    return stops


def object_stops(look: Look) -> list[Located]:
    """Read JSON objects that hold a latitude and a longitude; the last comes first."""
    stops: list[Located] = []
    for found in _OBJECT.finditer(look.body):
        fields = {m[1].lower(): m[2] or m[3] for m in _FIELD.finditer(found[0])}
        lat = fields.get("latitude", fields.get("lat", ""))
        lng = next((fields[key] for key in _LONGITUDES if key in fields), "")
        point = point_of(lat, lng)
        name = next((fields[key] for key in _NAMES if key in fields), "")
        stops += [Located(point, name)] if point else []
    return stops[-_MOST:][::-1]


def packed_stops(look: Look) -> list[Located]:
    """Read where a meal goes: `pl=`, an object, escaped and packed in base64."""
    packed = dict(look.parameters).get("pl", "")[:_LONGEST]
    try:
        text = decode(b64decode(packed, validate=True).decode("ascii"))
    except ValueError:
        return []
    return object_stops(replace(look, body=text))


def geohack_stops(look: Look) -> list[Located]:
    """Read GeoHack's `params=52_31_12_N_13_24_18_E_type:..`."""
    for key, value in look.parameters:
        found = _GEOHACK.match(value) if key == "params" else None
        if found:
            lat, lng = _degrees(found[1], found[2]), _degrees(found[3], found[4])
            point = point_of(str(lat), str(lng))
            return [Located(point)] if point else []
    return []


def _bing_stop(part: str) -> Located | None:
    kind, _, rest = part.partition(".")
    if kind == "adr":
        return Located(name=rest)
    led = leading_point(rest) if kind in {"point", "pos"} else None
    if not led:
        return None
    return Located(led[0], led[1].lstrip("_").partition("_")[0])


def _here_parts(segments: tuple[str, ...]) -> Iterator[Located]:
    for segment in segments[:_MOST]:
        name, colon, figures = segment.rpartition(":")
        led = leading_point(figures)
        if led:
            yield Located(led[0], name if colon else led[1].strip(" ,"))
        packed = _HERE_PACKED.search(segment)
        if packed:
            point, title = here_place(packed[1])
            yield Located(point, title)


def _here_steps(segments: tuple[str, ...]) -> Iterator[Located]:
    """Read a latitude and a longitude that are segments of their own."""
    for lat, lng in pairwise(segments[:_MOST]):
        point = point_of(lat, lng) if "." in lat and "." in lng else None
        if point:
            yield Located(point)


def _zoom(values: dict[str, str]) -> float | None:
    text = values.get("z", "")
    return float(text) if text.isdecimal() and text.isascii() else None


def _degrees(figures: str, side: str) -> float:
    parts = [float(part) for part in figures.split("_") if part]
    value = sum(part / 60.0**power for power, part in enumerate(parts))
    return -value if side in "SW" else value


_HERE_PACKED = re.compile(r"(?:^[se]|--loc)-([\w\-=]{8,2000})$", re.ASCII)
_OBJECT = re.compile(r"\{[^{}]{0,2000}\}")
_FIELD = re.compile(r'"(\w{1,40})" ?: ?(?:"([^"]{0,300})"|(-?\d[\d.]{0,40}))')
_LONGITUDES = ("longitude", "lng", "lon", "long")
_NAMES = ("addressline1", "title", "name", "nickname")
_FIGURES = r"((?:\d{1,3}(?:\.\d{1,20})?_){1,3})"
_GEOHACK = re.compile(rf"{_FIGURES}([NS])_{_FIGURES}([EWO])")
