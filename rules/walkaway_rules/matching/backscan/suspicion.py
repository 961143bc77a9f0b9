"""Suspicion: rows of kinds that no single word gives away, told at a glance.

Some maps write places in codes, and some pages tell who looked. For each kind there
are marks that the addresses of its rows must hold, and a closer look that is cheap.
Where the look is in doubt, the matcher reads the row.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from walkaway_rules.matching.backscan.clues import Look
from walkaway_rules.matching.longing.longing import PACK
from walkaway_rules.matching.places.boxes import BOXES, CORNERS, SIDES
from walkaway_rules.matching.places.coordinates import Order
from walkaway_rules.matching.places.google_local import ASKED_FROM
from walkaway_rules.matching.places.grid_squares import SQUARED, marks_near
from walkaway_rules.matching.places.national_services import NATIONAL
from walkaway_rules.matching.places.service import Service
from walkaway_rules.matching.places.services import SERVICES
from walkaway_rules.rulebook import Place, Rulebook


@dataclass(frozen=True, slots=True)
class Mark:
    """What an address must hold to be suspected, in lower case."""

    words: tuple[str, ...]
    """All of these."""
    look: Look | None = None
    bounded: bool = False
    """Whether no letter or digit stands directly beside one of them."""
    leads: bytes = b""
    """One of these bytes stands directly after it, if there are any."""


def marks_of(rulebook: Rulebook) -> Iterator[Mark]:
    """Yield every mark, with the look that it calls for."""
    if any(place.at for place in rulebook.places):
        yield from _of_maps()
        yield from _of_squares(rulebook.places)
    if rulebook.searches and PACK in rulebook.searches.packs:
        yield from _of_onlookers()


def _is_address(_address: bytes) -> bool:
    return True


def _holds_figures(address: bytes) -> bool:
    return len(_FIGURE.findall(address)) > 1


def _of_maps() -> Iterator[Mark]:
    yield Mark(("\u00b0",), _is_address)
    yield from _written(ASKED_FROM)
    yield from _written("mv:")
    yield from _of_corners()
    for service in SERVICES:
        look = _coded(service)
        for label, piece in product(service.labels, service.mark.split("|")):
            if piece:
                yield Mark((label, piece), look)
            else:
                yield Mark((label,), look, bounded=True)
        for scheme in service.schemes:
            yield Mark((f"{scheme}:",), look)
            yield Mark((f"{scheme}%3a",), look)
            yield Mark(("intent", scheme), look)


def _of_squares(places: Iterable[Place]) -> Iterator[Mark]:
    """Yield what references to grids hold around places, and short plus codes."""
    near = (marks_near(place.at, place.within) for place in places if place.at)
    found = sorted({mark for marks in near for mark in marks})
    for mark, before in product(found, _BEFORE_SQUARES):
        leads = _BEHIND_BRITISH if mark.isalpha() else b""
        yield Mark((before + mark,), _holds_square, leads=leads)
    yield Mark(("%2b",), _holds_short_code)
    yield Mark(("plus.codes",), _is_address)


def _holds_square(address: bytes) -> bool:
    return _SQUARED.search(address) is not None


def _holds_short_code(address: bytes) -> bool:
    return _SHORT.search(address) is not None


def _of_corners() -> Iterator[Mark]:
    """Yield the keys of maps that are told by their corners, not by their middle."""
    for side, sign in product(CORNERS, ("", *"_-.[", "][", "%5b", "%5d%5b")):
        yield Mark((f"{side}{sign}lat",), _holds_corner)
    for side, sign in product(CORNERS, ("", *"_-[", "%5b")):
        yield Mark((f"lat{sign}{side}",), _holds_corner)
    yield from _written("sw=", "ne=")
    yield from _written("nw=", "se=")
    for key, sign in product(BOXES, ("=", "%3d")):
        yield Mark((key + sign,), _holds_figures)
    for names in SIDES:
        yield Mark(names, _holds_figures)
    yield from _written("geohash=")
    yield Mark(("_xy",), _is_address)
    yield from _written("in_rect:")
    yield Mark(("=g:",), _is_address)
    yield Mark(("=g%3a",), _is_address)
    yield Mark(("%3dg%3a",), _is_address)


def _written(*words: str) -> Iterator[Mark]:
    """Yield the mark that these words are, as they are and within a parameter."""
    yield Mark(words, _is_address)
    inner = (word.replace("=", "%3d").replace(":", "%3a") for word in words)
    yield Mark(tuple(inner), _is_address)


def _holds_corner(address: bytes) -> bool:
    """Return whether a corner's key stands there, and not "stone-late"."""
    return _CORNER.search(address) is not None


def _of_onlookers() -> Iterator[Mark]:
    for slash, word in product(("/", "%2f"), _ONLOOKERS):
        yield Mark((slash + word,), _is_address)
    for word in _ONLOOKERS[: -len(_GUESTS)]:
        yield Mark((f".{word}",), _is_address)


def _coded(service: Service) -> Look:
    """Return what tells whether a map shows a place otherwise than by its figures."""
    pattern = _CODES.get(service.name, "(?!)")
    if service.habits.order is Order.LONGITUDE_FIRST:
        pattern += f"|{_FOUR}"
    own = re.compile(pattern.encode())

    def holds_code(address: bytes) -> bool:
        if own.search(address):
            return True
        return _SIDE.search(address) is not None and bool(_DEGREES.search(address))

    return holds_code


_PLUS_CODE = "[2-9cfghjmpqrvwx]"
_CODES = {
    "google": rf"[+](?<={_PLUS_CODE}{{4}}[+]){_PLUS_CODE}{{2}}"
    rf"|%2b(?<={_PLUS_CODE}{{4}}%2b){_PLUS_CODE}{{2}}"
    "|0x[0-9a-f]{12,16}(?::|%3a|%253a)0x",
    "osm": "(?:/|%2f)go(?:/|%2f)|bbox(?:=|%3d)",
    "waze": "(?:[/?&]|%2f|%3f|%26)h(?:=|%3d)?[0-9b-hjkmnp-z]{4}",
    "here": "[se]-|loc-",
    "baidu": "",
    "journeys": "x(?:=|%3d)-?\\d{5}",
    "korea": "\\d{8}|urlx(?:=|%3d)|rt(?:=|%3d)",
    "mapy": "[ru]c(?:=|%3d)",
    **dict.fromkeys((service.name for service in NATIONAL), "\\d{6}"),
    "britain": "\\d{5}|[hnost][a-hj-z](?:[+ ]|%20)?\\d{2}",
    "organic": "",
    "codes": "",
    "hunts": "",
    "meals": "",
    "survey": "",
}
"""What else than figures and plus codes is read, by service; "" is anything."""
_SQUARED = re.compile(SQUARED.pattern.encode())
_BEFORE_SQUARES = ("=", "/", "3d", "2f")
_BEHIND_BRITISH = b"0123456789+ %,"
"""What may stand directly behind the letters of Britain's squares."""
_SHORT = re.compile(rf"%2b(?<={_PLUS_CODE}{{4}}%2b){_PLUS_CODE}{{2}}".encode())
_START = r"(?:^|[/=:@(~|;,+ \x1f]|%[2347][0-9a-f])"
_DEGREES = re.compile(
    rf"{_START}(?:[nsewo](?: |[+]|%20)?)?\d{{1,3}}(?:[.]\d+)?"
    r"(?:[ +]|%20)?(?:[od\d][^/?&#=a-z!]*|[^/?&#=a-z!\d]*)[nsewo](?![a-z\d])".encode()
)
"""Degrees with their side, roughly."""
_SIDE = re.compile(rb"[nsewo](?<![a-ce-np-z].)(?![a-z\d])")
"""The letter of a side, without which there are none: it is found much sooner."""
_SIDES = "|".join(CORNERS)
_CORNER = re.compile(
    rf"(?:(?<![a-z])|(?<=%[\da-f]{{2}}))(?:{_SIDES})(?:[_.-]|(?:\]|%5d)?(?:\[|%5b))?lat"
    rf"|lat(?:[_\[-]|%5b)?(?:{_SIDES})(?![a-z])".encode()
)
_FIGURE = re.compile(rb"\d[.]\d")
_FOUR = r"(?:\d[.]\d+(?:[,:~_ ]|%2c|%20)-?\d{1,3}){3}[.]"
"""The corners of a map, of which no figure is near its middle."""
_WHO = product(
    ("who",),
    ("", "-", "_"),
    ("", "has", "has-", "has_"),
    ("viewed", "views", "visited", "looked"),
)
_ONLOOKERS_TEXT = """
profile-views profile_views profileviews profile-viewers profile_viewers
profileviewers profile-visits profile_visits profilevisits profile-visitors
profile_visitors profilevisitors profilbesucher profil-besucher wer-hat-mein-profil
wer-war-auf-meinem-profil qui-a-vu-mon-profil qui-a-visite-mon-profil
qui-a-consulte-mon-profil
"""
_GUESTS = ("stalkers", "visitors", "guests", "views", "viewers")
"""What is no page of onlookers as a host's name."""
_ONLOOKERS = (*map("".join, _WHO), *_ONLOOKERS_TEXT.split(), *_GUESTS)
