"""Google's maps: places, searches and directions are written into the path.

`@52.5,13.4,17z` is the middle of the map. What was looked at follows in `data=`:
`!3d52.5!4d13.4` for a place, `!2m2!1d13.4!2d52.5` for each stop of directions,
`!1m2!1d13.4!2d52.5` for a point that the way was dragged to; else the places' numbers
tell where they are, `!1s0x47a8...:0x...` or `ftid=0x47a8...:0x...`.
"""

import re
from dataclasses import replace

from walkaway_rules.matching.places.coordinates import Point, point_of
from walkaway_rules.matching.places.forms import NUMBER
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look
from walkaway_rules.matching.places.nearness import zoom_of
from walkaway_rules.matching.places.plus_codes import short_code_point
from walkaway_rules.matching.places.s2_cells import cell_point
from walkaway_rules.matching.places.wording import read_wording

_VERBS = frozenset({"place", "search", "dir"})
_MOST = 60
_LONGEST = 16_000


def google_stops(look: Look) -> list[Located]:
    """Return the stops of a path of Google's, where it goes to first."""
    words = _words(look.segments)
    exact = _exact_points(look.body)
    centre = _centre(look)
    numbered = [] if exact else _numbered(look.body, centre)
    words = [_beside(stop, centre) for stop in words]
    if "dir" in look.segments:
        stops = [*_along(words, exact)[::-1], *_dragged(look.body)]
    else:
        stops = _at_place(words, exact or _around(look, words, centre))
    return [*stops, *centre, *numbered]


def _words(segments: tuple[str, ...]) -> list[Located]:
    """Return what is written between the verb and the map's own figures."""
    begin = next((i for i, part in enumerate(segments) if part in _VERBS), None)
    if begin is None:
        return []
    found: list[Located] = []
    for part in segments[begin + 1 : begin + 1 + _MOST]:
        if part.startswith(("@", "data=", "am=")):
            break
        stop = read_wording(part)
        found += [stop] if stop else []
    return found


def drawn(body: str) -> Located | None:
    """Return the middle of a map that is told with its width in metres."""
    found = _DRAWN.search(body)
    point = point_of(found["lat"], found["lng"]) if found else None
    if not found or not point:
        return None
    zoom = zoom_of(float(found["wide"] or 1), point.lat)
    return Located(point, centre=True, zoom=zoom)


def _beside(stop: Located, centre: list[Located]) -> Located:
    """Give a short plus code its point, which the middle of the map tells."""
    near = centre[0].point if centre else None
    point = short_code_point(stop.name, near) if near and not stop.point else None
    return Located(point) if point else stop


def _exact_points(body: str) -> list[Point]:
    places = [(m[1], m[2]) for m in (*_PLACE.finditer(body), *_STREET.finditer(body))]
    stops = [] if _STREET.search(body) else [(m[2], m[1]) for m in _STOP.finditer(body)]
    read = [point_of(lat, lng) for lat, lng in [*stops, *places][:_MOST]]
    return [point for point in read if point]


def _dragged(body: str) -> list[Located]:
    """Return the points that a way was dragged to."""
    found = _DRAGGED.findall(body)[:_MOST]
    return [Located(point) for lng, lat in found if (point := point_of(lat, lng))]


def _numbered(body: str, centre: list[Located]) -> list[Located]:
    """Return where places are that only their numbers tell; the last comes first.

    A number means the middle of what may be wide, so it counts as a map's own does.
    """
    found = [cell_point(match[1]) for match in _NUMBER.finditer(body[:_LONGEST])]
    zoom = centre[0].zoom if centre else None
    points = [point for point in found[-_MOST:] if point]
    return [Located(point, centre=True, zoom=zoom) for point in reversed(points)]


def _along(words: list[Located], exact: list[Point]) -> list[Located]:
    """Put stops' names and points together where each name has its point."""
    nameless = [Located(point) for point in exact]
    open_names = [i for i, stop in enumerate(words) if not stop.point]
    if len(open_names) != len(exact):
        return words + nameless
    paired = dict(zip(open_names, exact, strict=True))
    return [
        replace(stop, point=paired[i]) if i in paired else stop
        for i, stop in enumerate(words)
    ]


def _at_place(words: list[Located], exact: list[Point]) -> list[Located]:
    if not exact:
        return words
    name = words[0].name if words else ""
    return [Located(exact[-1], name), *[Located(point) for point in exact[:-1]]]


def _around(look: Look, words: list[Located], centre: list[Located]) -> list[Point]:
    """Return the middle of the map that a place's own page shows from near.

    It is the place's own point where nothing else tells one.
    """
    told = any(stop.point for stop in words) or "place" not in look.segments
    seen = [stop.point for stop in centre if stop.zoom and stop.is_near and stop.point]
    return [] if told else seen


def _centre(look: Look) -> list[Located]:
    found = _MIDDLE.search(look.body)
    if not found:
        embedded = drawn(look.body)
        return [embedded] if embedded else []
    point = point_of(found["lat"], found["lng"])
    zoom = float(found["zoom"]) if found["zoom"] else None
    return [Located(point, centre=True, zoom=zoom)] if point else []


_PLACE = re.compile(rf"!3d({NUMBER})!4d({NUMBER})")
_STOP = re.compile(rf"!2m2!1d({NUMBER})!2d({NUMBER})")
_STREET = re.compile(rf"(?:!1m7!1s[^!]{{1,200}}!2m2|!3m2)!1d({NUMBER})!2d({NUMBER})")
_DRAGGED = re.compile(rf"!1m2!1d({NUMBER})!2d({NUMBER})")
_NUMBER = re.compile(r"(?:!1s|ftid=)0x([0-9a-f]{12,16}):0x[0-9a-f]", re.IGNORECASE)
_MIDDLE = re.compile(
    rf"@(?P<lat>{NUMBER}),(?P<lng>{NUMBER})(?:,(?P<zoom>\d{{1,2}}(?:\.\d{{1,20}})?)z)?"
)
_DRAWN = re.compile(
    rf"(?:!1d(?P<wide>\d{{1,9}}(?:\.\d{{0,20}})?))?!2d(?P<lng>{NUMBER})!3d(?P<lat>{NUMBER})"
)
