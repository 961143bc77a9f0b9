"""Short places: which place a short plus code means ("695F+7G Wien").

Such a code comes again every degree, and the town beside it says which one is meant.
Here it is the other way round: it is held against each place of the rules, and counts
unless the town that is named lies elsewhere. One of figures alone is rather a sum.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, radians

from walkaway_rules.matching.addresses.address import Address, decode
from walkaway_rules.matching.places.coordinates import Point, metres
from walkaway_rules.matching.places.plus_codes import (
    plus_code_beginnings,
    short_code_point,
    short_codes,
)
from walkaway_rules.matching.places.towns import lies_elsewhere
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.rulebook import Place


@dataclass(frozen=True, slots=True)
class ShortPlaces:
    """Places by the third pair of letters of their plus codes."""

    by_pair: dict[str, tuple[Place, ...]]

    def meant(self, address: Address) -> Place | None:
        """Return the place that a short code in the address means.

        A plus sign is one where it is written as such; else it is a blank.
        """
        if "%2b" not in address.text.lower() and address.host != _CODES:
            return None
        spoken = decode(address.text[:_GLANCE])
        found = (place for text in short_codes(spoken) for place in self._near(*text))
        return next(found, None)

    def _near(self, code: str, behind: str) -> Iterator[Place]:
        if code.replace("+", "").isdecimal():
            return
        for place in self.by_pair.get(code[:_PAIR].upper(), ()):
            if place.at and _is_there(code, Point(*place.at), place.within):
                beside = words(fold(behind.replace("%20", " ")))
                if not lies_elsewhere(beside, place.at):
                    yield place


def short_places(places: Iterable[Place]) -> ShortPlaces:
    """Given places, the firmest first, return those with a position."""
    found: dict[str, tuple[Place, ...]] = {}
    for place in places:
        for pair in _pairs(place) if place.at else ():
            found[pair] = (*found.get(pair, ()), place)
    return ShortPlaces(found)


def _pairs(place: Place) -> frozenset[str]:
    """Return the pairs that codes near a place begin with once they are short."""
    lat, lng = place.at or (0.0, 0.0)
    tall = min(place.within / _DEGREE, _WIDEST)
    broad = min(tall / max(cos(radians(lat)), tall), _WIDEST)
    codes = plus_code_beginnings(lat - tall, lng - broad, lat + tall, lng + broad)
    return frozenset(code[4:6] for code in codes if code[4:6].isalnum())


def _is_there(code: str, home: Point, within: float) -> bool:
    point = short_code_point(code, home)
    return point is not None and metres(home, point) <= within


_CODES = "plus.codes"
_GLANCE = 4_000
"""Characters of an address in which codes are looked for."""
_PAIR = 2
_DEGREE = 111_000.0
_WIDEST = 0.15
"""Degrees to each side; wider places are seldom told so finely."""
