"""The atlas: from an address to the places it names, whichever map it is on."""

import re
from dataclasses import replace
from itertools import islice

from walkaway_rules.matching.addresses.address import Address, parse_address
from walkaway_rules.matching.addresses.unwrapping import unwrap
from walkaway_rules.matching.places.datum import Datum, readings
from walkaway_rules.matching.places.forms import ANYWHERE, form_stops
from walkaway_rules.matching.places.google_local import ASKED_FROM
from walkaway_rules.matching.places.grid_squares import SQUARED
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.look import Look, look_at
from walkaway_rules.matching.places.nearness import told_zoom
from walkaway_rules.matching.places.parameter_stops import parameter_stops
from walkaway_rules.matching.places.plus_codes import CODED
from walkaway_rules.matching.places.service import Service
from walkaway_rules.matching.places.services import (
    ELSEWHERE,
    LABELS,
    MARKS,
    SCHEMES,
    SURE,
)


def resolve(address: str) -> Located | None:
    """Given an address, return the one place it is about, None where it has none.

    Of directions it is where they lead to; a place comes before the middle of the
    map. Wrapped addresses are unwrapped. A place may have a name and no point.
    """
    found = [stop for inner in unwrap(parse_address(address)) for stop in locate(inner)]
    name = next((stop.name for stop in found if stop.name), "")
    points = sorted((s for s in found if s.point), key=lambda stop: stop.centre)
    if not points:
        return Located(name=name) if name else None
    best = points[0]
    return Located(best.point, best.name or name, best.centre, best.zoom, best.others)


def locate(address: Address) -> tuple[Located, ...]:
    """Given an address, return every stop it names, what it leads to first.

    On hosts that are no map service only figures are read, no words.
    """
    return locate_on(service_of(address), address)


def locate_on(service: Service | None, address: Address) -> tuple[Located, ...]:
    """Return the same, given the map service that the address is one of."""
    if service is None:
        if not _may_be_read(address.text[:_GLANCE]):
            return ()
        text = _INNER.sub("", address.text)
        return tuple(_read(ELSEWHERE, look_at(replace(address, text=text))))
    return tuple(_read(service, look_at(address)))


def _may_be_read(text: str) -> bool:
    """Whether a page of no map holds two figures with a point, degrees, or a code."""
    figures = len(list(islice(SURE.finditer(text), _PAIR)))
    if figures == _PAIR or CODED.search(text) or SQUARED.search(text):
        return True
    return any(sign in text for sign in _SIGNS)


def service_of(address: Address) -> Service | None:
    """Return the map service that the address is one of, None elsewhere."""
    service = SCHEMES.get(address.scheme)
    if service:
        return service if _is_marked(service, address) else None
    labels = address.host.split(".", 20)
    if LABELS.keys().isdisjoint(labels):
        return LABELS["arcgis"] if _ARCGIS.search(address.path[:_GLANCE]) else None
    known = (LABELS[label] for label in labels if label in LABELS)
    return next((one for one in known if _is_marked(one, address)), None)


def _is_marked(service: Service, address: Address) -> bool:
    """Whether a host of several things is asked for its maps."""
    if service.name not in MARKS:
        return True
    where = f"{address.scheme}:{address.host}{address.path[:_GLANCE]}".lower()
    return MARKS[service.name].search(where) is not None


def _read(service: Service, look: Look) -> list[Located]:
    stops = [stop for read in service.reads for stop in read(look)]
    for form in service.forms:
        stops += form_stops(form, look.body)[::-1]
    stops += parameter_stops(look.parameters, service.habits)
    if not any(stop.point for stop in stops):
        stops += [s for form in ANYWHERE for s in form_stops(form, look.body)[::-1]]
    if any(stop.centre and stop.zoom is None for stop in stops):
        zoom = told_zoom(look, stops)
        stops = [_seen_from(stop, zoom) for stop in stops]
    drawn = [_redrawn(stop, service.drawn) for stop in stops]
    return sorted(drawn, key=lambda stop: stop.centre)


def _seen_from(stop: Located, zoom: float | None) -> Located:
    return replace(stop, zoom=zoom) if stop.centre and stop.zoom is None else stop


def _redrawn(stop: Located, datum: Datum) -> Located:
    """Return a stop with what its figures mean on a map of this datum."""
    if datum is Datum.WGS84 or not stop.point:
        return stop
    first, *others = readings(stop.point, datum)
    return replace(stop, point=first, others=tuple(others))


_SIGNS = ("\u00b0", "%C2%B0", "%c2%b0", ASKED_FROM, "geohash=")
_INNER = re.compile(
    r"(?<=/)https?:/.*|(?<=[=?&;])https?(?::|%3a|%253a)(?:/|%2f|%252f)[^&#]*",
    re.IGNORECASE | re.DOTALL,
)
"""An address inside another one, which is read by itself."""
_ARCGIS = re.compile(
    "/arcgis|/webappviewer|/mapviewer|/portal/(?:apps|home)|/experience/",
    re.IGNORECASE,
)
"""Paths of the one make of maps that many authorities run on hosts of their own."""
_GLANCE = 4000
"""Characters of an address that are glanced at before it is read."""
_PAIR = 2
"""Figures with a point in them that a place takes elsewhere."""
