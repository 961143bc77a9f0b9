"""Suspicion: rows of kinds that no single word gives away, told at a glance.

Maps are known by figures, longing by shape, songs by one of many words. For each
kind there are marks that the addresses of its rows must hold, and a closer look that
is cheap. Where the look is in doubt, the matcher reads the row.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from urllib.parse import unquote

from walkaway_rules.matching.longing import compile_longing, is_subject
from walkaway_rules.matching.longing_lexicon import PAIRS
from walkaway_rules.matching.places.pluscodes import CODED
from walkaway_rules.matching.places.services import LABELS, MARKS, SCHEMES
from walkaway_rules.matching.query import search_marks
from walkaway_rules.matching.songs import MUSIC_PLACES, compile_songs
from walkaway_rules.rulebook import Rulebook, Searches

Look = Callable[[str, str], bool]
"""Given an address and a title in lower case, whether the matcher is to read them."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What an address must hold to be suspected, in lower case."""

    text: str
    look: Look
    begins: bool = True
    """Whether no letter or digit stands directly before it."""
    ends: bool = False
    """Whether none stands directly after it."""


def marks_of(rulebook: Rulebook) -> Iterator[Mark]:
    """Yield every mark, with the look that it calls for."""
    if any(place.at for place in rulebook.places):
        yield from _of_maps()
    if rulebook.searches:
        yield from _of_searches(rulebook.searches)
    songs = [song for person in rulebook.people for song in person.songs]
    if songs:
        known = compile_songs(songs)
        look = _spoken(frozenset(known.firsts), odd=bool(known.unspaced))
        yield from (Mark(label, look, ends=True) for label in MUSIC_PLACES)
        yield from _of_queries(look)


def _of_maps() -> Iterator[Mark]:
    for label, service in LABELS.items():
        mark = MARKS.get(service.name)
        yield Mark(label, _marked(mark) if mark else _read, ends=True)
    for scheme in SCHEMES:
        yield Mark(f"{scheme}:", _read)
        yield Mark(f"{scheme}%3a", _read)
    yield Mark("%2b", _marked(CODED), begins=False)
    for one, other in product("0123456789", repeat=2):
        yield Mark(f"{one}.{other}", _read, begins=False)


def _of_searches(searches: Searches) -> Iterator[Mark]:
    longing = compile_longing(searches.packs, searches.phrases)
    look = _longed(longing.phrases, pack=longing.pack)
    yield from _of_queries(look)
    if longing.pack:
        yield Mark("who", _marked(_LOOKED))
        yield from (Mark(word, _read, ends=True) for word in _ONLOOKERS.split())


def _of_queries(look: Look) -> Iterator[Mark]:
    """Yield what no address can search without."""
    keys, places, letters = search_marks()
    for key in keys:
        coded = key.replace("[", "%5b").replace("]", "%5d")
        for way in {key, coded}:
            yield Mark(f"{way}=", look)
            yield Mark(f"{way}%3d", look)
    for before, word in product(_BEFORE_PLACES, places):
        yield Mark(before + word, look, begins=False, ends=True)
    yield from (Mark(text, look, begins=False) for text in letters)


def _read(_address: str, _title: str) -> bool:
    return True


def _marked(mark: re.Pattern[str]) -> Look:
    return lambda address, _: any(map(mark.search, (address, unquote(address))))


def _longed(phrases: frozenset[tuple[str, ...]], *, pack: bool) -> Look:
    own = _by_word(phrases)

    def look(address: str, _title: str) -> bool:
        text = _ESCAPE.sub(" ", address)
        if pack and any(map(_is_subject, _WORD.findall(text))):
            return True
        spoken = set(_WORD.findall(_closed(address))) if own else set[str]()
        begun = own.keys() & spoken
        return any(phrase <= spoken for word in begun for phrase in own[word])

    return look


def _by_word(
    phrases: frozenset[tuple[str, ...]],
) -> dict[str, list[frozenset[str]]]:
    """Return phrases as sets, by their longest words."""
    found: dict[str, list[frozenset[str]]] = {}
    for phrase in phrases:
        found.setdefault(max(phrase, key=len), []).append(frozenset(phrase))
    return found


def _spoken(firsts: frozenset[str], *, odd: bool) -> Look:
    """Look for words; where titles have no blanks, read all that is not ASCII."""

    def look(address: str, title: str) -> bool:
        if odd and not (address + title).isascii():
            return True
        spoken = _WORD.findall(_closed(f"{address} {title}"))
        return not firsts.isdisjoint(spoken)

    return look


def _closed(text: str) -> str:
    """Close words at apostrophes, and part them at other signs."""
    return _ESCAPE.sub(" ", _APOSTROPHE.sub("", text))


@lru_cache(maxsize=100_000)
def _is_subject(word: str) -> bool:
    if sum(map(str.isdigit, word)) > _MOST_DIGITS:
        return False
    return word in _HALVES or is_subject(word)


_MOST_DIGITS = 2
"""Digits of a word that one slip may have left of a word of longing."""
_HALVES = frozenset(word for pair, _ in PAIRS for word in pair.split())
_BEFORE_PLACES = ("/", "#", "!", "%2f", "%23", "%21")
_LOOKED = re.compile("viewed|visited|looked")
_ONLOOKERS = """
profile-views profile_views profileviews profile-viewers profile_viewers
profileviewers profile-visits profile_visits profilevisits profile-visitors
profile_visitors profilevisitors stalkers visitors guests views viewers
"""
_WORD = re.compile(r"[^\W_]+")
_ESCAPE = re.compile("%[0-9a-f]{2}")
_APOSTROPHE = re.compile("['`\u2019\u2018\u00b4\u02bc]|%27|%60")
