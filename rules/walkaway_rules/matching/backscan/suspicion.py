"""Suspicion: rows of kinds that no single word gives away, told at a glance.

Some maps write places in codes, and longing is known by its shape. For each kind
there are marks that the addresses of its rows must hold, and a closer look that is
cheap. Where the look is in doubt, the matcher reads the row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from walkaway_rules.matching.backscan.sieve import Look
from walkaway_rules.matching.fold import words
from walkaway_rules.matching.longing import compile_longing
from walkaway_rules.matching.longing_glance import is_quiet, may_long
from walkaway_rules.matching.longing_reading import spelled_out
from walkaway_rules.matching.places.services import SERVICES, Service
from walkaway_rules.matching.query import search_marks
from walkaway_rules.rulebook import Rulebook, Searches


@dataclass(frozen=True, slots=True)
class Mark:
    """What an address must hold to be suspected, in lower case."""

    words: tuple[str, ...]
    """All of these."""
    look: Look | None = None
    bounded: bool = False
    """Whether no letter or digit stands directly beside one of them."""


def marks_of(rulebook: Rulebook) -> Iterator[Mark]:
    """Yield every mark, with the look that it calls for."""
    if any(place.at for place in rulebook.places):
        yield from _of_maps()
    if rulebook.searches:
        yield from _of_longing(rulebook.searches)


def _is_address(_address: bytes) -> bool:
    return True


def _of_maps() -> Iterator[Mark]:
    yield Mark(("\u00b0",), _is_address)
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


def _of_longing(searches: Searches) -> Iterator[Mark]:
    known = compile_longing(searches.packs, searches.phrases)
    longing = _Longing(known.phrases, pack=known.pack)
    keys, places, letters = search_marks()
    for key in keys:
        coded = key.replace("[", "%5b").replace("]", "%5d")
        for way, equals in product({key, coded}, ("=", "%3d")):
            yield Mark((way + equals,), longing)
    # What holds such letters is found by these.
    others = [word for word in places if not any(part in word for part in letters)]
    for before, word, after in product(_BEFORE_PLACES, others, _AFTER_PLACES):
        yield Mark((before + word + after,), longing)
    yield from (Mark((text,), longing) for text in letters)
    for slash, word in product(("/", "%2f"), _ONLOOKERS) if known.pack else ():
        yield Mark((slash + word,), _is_address)


def _coded(service: Service) -> Look:
    """Return what tells whether a map shows a place otherwise than by its figures."""
    own = _CODES.get(service.name, ".^")
    sought = re.compile(f"{own}|{_DEGREES}".encode())
    return lambda address: sought.search(address) is not None


class _Longing:
    """A look for longing. It remembers words that have nothing to do with it."""

    def __init__(self, phrases: frozenset[tuple[str, ...]], *, pack: bool) -> None:
        self._pack = pack
        self._quiet: set[bytes] = set()
        self._phrases: dict[bytes, list[frozenset[bytes]]] = {}
        for phrase in phrases:
            parts = frozenset(word.encode() for word in phrase)
            self._phrases.setdefault(max(parts, key=len), []).append(parts)

    def __call__(self, address: bytes) -> bool:
        spoken = _words(address)
        for word in self._phrases.keys() & spoken:
            if any(phrase.issubset(spoken) for phrase in self._phrases[word]):
                return True
        return self._pack and self._is_of_pack(spoken)

    def _is_of_pack(self, spoken: list[bytes]) -> bool:
        if self._quiet.issuperset(spoken):
            return False
        if len(self._quiet) > _MOST_QUIET:
            self._quiet.clear()
        new = [word for word in spoken if word not in self._quiet]
        quiet = [word for word in new if is_quiet(word.decode())]
        self._quiet.update(quiet)
        if len(quiet) == len(new):
            return False
        return may_long(frozenset(word.decode() for word in spoken))


def _words(address: bytes) -> list[bytes]:
    """Return the words of an address; escapes part them."""
    if b"%" in address:
        address = _ESCAPE.sub(b" ", address)
    if b"'" in address or b"`" in address or not address.isascii():
        text = spelled_out(address.decode(errors="replace"))
        return [word.encode() for word in words(text)]
    return address.translate(_PARTED).split()


_CODES = {
    "osm": "/go/",
    "waze": "/h[0-9b-hjkmnp-z]{4}",
    "here": "s-",
    "baidu": "",
    "mapy": "[ru]c=",
    "organic": "",
    "codes": "",
}
"""What else than figures and plus codes is read, by service; "" is anything."""
_START = r"(?:^|[/=:@(~|;,+ \x1f]|%20|%2c)"
_DEGREES = (
    rf"\xc2\xb0|{_START}(?:[nsewo](?: |[+]|%20)?)?\d{{1,3}}(?:[.]\d+)?"
    r"(?:[ +]|%20)?(?:[od\d][^/?&#=a-z!]*|[^/?&#=a-z!\d]*)[nsewo](?![a-z\d])"
)
"""Degrees with their side, roughly."""
_BEFORE_PLACES = ("/", "#", "!", "%2f", "%23", "%21")
_AFTER_PLACES = tuple("/?#%-_.:,=")
"""What follows a word of a path after which, or glued to which, a search stands."""
_WHO = product(
    ("who",),
    ("", "-", "_"),
    ("", "has", "has-", "has_"),
    ("viewed", "visited", "looked"),
)
_ONLOOKERS_TEXT = """
profile-views profile_views profileviews profile-viewers profile_viewers
profileviewers profile-visits profile_visits profilevisits profile-visitors
profile_visitors profilevisitors stalkers visitors guests views viewers
"""
_ONLOOKERS = (*map("".join, _WHO), *_ONLOOKERS_TEXT.split())
_ESCAPE = re.compile(rb"%[0-9a-f]{2}")
_PARTED = bytes(byte if chr(byte).isalnum() else 0x20 for byte in range(128)).ljust(256)
_MOST_QUIET = 20_000
"""Words that are remembered."""
