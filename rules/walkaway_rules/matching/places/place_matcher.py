"""The matcher of places: addresses and titles in, the place they are about out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from walkaway_rules.matching.addresses.address import Address, decode, parse_address
from walkaway_rules.matching.addresses.query import search_queries
from walkaway_rules.matching.addresses.sites import own_domain
from walkaway_rules.matching.places.atlas import locate_on, service_of
from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.geocells import GeoCells, firmness, geo_cells
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.place_names import PlaceNames, parts_of, place_names
from walkaway_rules.matching.places.short_places import ShortPlaces, short_places
from walkaway_rules.matching.places.venues import (
    asks_map,
    is_shortened,
    is_venue,
    leads_to_map,
    lists_towns,
    names_map,
    shows_pages,
)
from walkaway_rules.rulebook import Place
from walkaway_rules.tongue.said import said

_ANOTHER_TOWN = 50_000.0
"""Metres from which a place of the same name is another one."""
_HEAD = re.compile(r"\s[-|\u2010-\u2015\u00b7\u2022]\s|\s\(@")
_GLANCE = 8_000
"""Characters of an address in which a name is looked for."""


@dataclass(frozen=True, slots=True)
class PlaceHit:
    """A place that an address or a title is about."""

    place: Place
    why: str
    """One plain sentence; it names the place, which is its own alias."""
    sought: bool
    """False where a map of a whole town merely has its middle there."""


@dataclass(frozen=True, slots=True)
class PlaceMatcher:
    """Places, ready to be met. Make one with `compile_places`."""

    cells: GeoCells
    shorts: ShortPlaces
    names: PlaceNames
    sites: dict[str, tuple[tuple[str, Place], ...]]
    """Venues' own sites by host: the path each begins with, and the place."""

    def match(self, address: Address, title: str = "") -> PlaceHit | None:
        """Given an address and its page's title, return the place it is about.

        A venue's own site, a point within reach of a place, a place's whole name on
        a map or on a site of venues, a search for the place or its page on a network,
        in this order. The address is taken as it is: unwrap it first.
        """
        return (
            self._on_site(address)
            or self._on_map(address, title)
            or self._elsewhere(address, title)
        )

    def match_title(self, title: str) -> PlaceHit | None:
        """Given a window's title, return the place whose map or page it shows."""
        if not names_map(title):
            return None
        return _by_name(self.names.named(title[:_GLANCE]), ())

    def _on_site(self, address: Address) -> PlaceHit | None:
        for host in _upwards(address.host):
            for path, place in self.sites.get(host, ()):
                if f"{address.path.rstrip('/')}/".startswith(path):
                    why = said("This is the site of {place}.", place=place.name)
                    return PlaceHit(place, why, sought=True)
        return None

    def _on_map(self, address: Address, title: str) -> PlaceHit | None:
        service = service_of(address)
        stops = _places_first(locate_on(service, address))
        near = [hit for stop in stops if (hit := self._near(stop))]
        if near:
            return next((hit for hit in near if hit.sought), near[0])
        place = self.shorts.meant(address)
        if place:
            return _led_to(place, sought=True)
        if service is None and not (is_venue(address) or asks_map(address)):
            return self._behind_short(address, title)
        said = self._said(address, title)
        return _by_name((place for place, own in said.items() if own), stops)

    def _behind_short(self, address: Address, title: str) -> PlaceHit | None:
        """Return the place that the title behind a map's short link names."""
        if not is_shortened(address):
            return None
        if leads_to_map(address):
            return _by_name(self.names.named(title[:_GLANCE]), ())
        return self.match_title(title)

    def _elsewhere(self, address: Address, title: str) -> PlaceHit | None:
        spoken = decode(address.text[:_GLANCE])
        named = self.names.may_be_in(spoken)
        own = own_domain(address.host) if named else ""
        for place in self.names.owned(own, surely=True):
            if not place.sites and self._said(address, title).get(place, True):
                why = said("This is the site of {place}.", place=place.name)
                return PlaceHit(place, why, sought=True)
        for query in search_queries(address) if named else ():
            for place in self.names.asked(query[:_GLANCE]):
                if not self._is_anothers(place, address, title):
                    why = said("This is a search for {place}.", place=place.name)
                    return PlaceHit(place, why, sought=True)
        if shows_pages(address):
            owner = next(iter(address.segments), "").lstrip("@")
            head = _HEAD.split(title, maxsplit=1)[0]
            for place in (*self.names.owned(owner), *self.names.titled(head)):
                if not self._is_anothers(place, address, title):
                    why = said("This is the page of {place}.", place=place.name)
                    return PlaceHit(place, why, sought=True)
        return None

    def _is_anothers(self, place: Place, address: Address, title: str) -> bool:
        """Whether a site of venues or a network has another town beside its name."""
        if not (is_venue(address) or shows_pages(address)):
            return False
        return not self._said(address, title).get(place, True)

    def _said(self, address: Address, title: str) -> dict[Place, bool]:
        text, head = decode(address.text[:_GLANCE]), title[:_GLANCE]
        listed = service_of(address) is None and lists_towns(address)
        parts = (*parts_of(text), *_HEAD.split(head)) if listed else ()
        return self.names.said(text, head, parts=parts)

    def _near(self, stop: Located) -> PlaceHit | None:
        points = (stop.point, *stop.others) if stop.point else ()
        found = (self.cells.near(point) for point in points)
        place = next((one for one in found if one), None)
        return _led_to(place, sought=stop.is_near) if place else None


def compile_places(places: Iterable[Place]) -> PlaceMatcher:
    """Given places as the rules name them, return their matcher: the firmest first."""
    known = tuple(sorted(places, key=firmness, reverse=True))
    return PlaceMatcher(
        geo_cells(known), short_places(known), place_names(known), _sites(known)
    )


def _led_to(place: Place, *, sought: bool) -> PlaceHit:
    why = said("This map leads to {place}.", place=place.name)
    return PlaceHit(place, why, sought)


def _places_first(stops: Sequence[Located]) -> Sequence[Located]:
    """Leave out the middle of a map that shows places: it is where the map stands."""
    if not any(stop.point and not stop.centre for stop in stops):
        return stops
    return [stop for stop in stops if not stop.centre]


def _by_name(named: Iterable[Place], stops: Sequence[Located]) -> PlaceHit | None:
    for place in named:
        if not _is_elsewhere(place, stops):
            name = place.name[:1].upper() + place.name[1:]
            why = said("{place} is named on this map or page.", place=name)
            return PlaceHit(place, why, sought=True)
    return None


def _is_elsewhere(place: Place, stops: Sequence[Located]) -> bool:
    """Whether every place that is shown lies in another town.

    A name without a point leaves it open, and so does the middle of a map: one
    may search from afar.
    """
    if place.at is None or any(stop.name and not stop.point for stop in stops):
        return False
    home = Point(*place.at)
    shown = [stop.point for stop in stops if stop.point and not stop.centre]
    return bool(shown) and all(metres(home, far) > _ANOTHER_TOWN for far in shown)


def _sites(places: Iterable[Place]) -> dict[str, tuple[tuple[str, Place], ...]]:
    sites: dict[str, tuple[tuple[str, Place], ...]] = {}
    for place in places:
        for site in place.sites:
            own = parse_address(site)
            host = own.host.removeprefix("www.")
            path = own.path.rstrip("/") + "/"
            sites[host] = (*sites.get(host, ()), (path, place))
    return sites


def _upwards(host: str) -> Iterator[str]:
    """Return the host and every host above it."""
    while host:
        yield host
        host = host.partition(".")[2]
