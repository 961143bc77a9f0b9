"""Place names: a name as it stands in searches, slugs and titles."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from walkaway_rules.matching.places.place_queries import ARTICLES, Certainty, is_about
from walkaway_rules.matching.places.towns import (
    is_town,
    leads_elsewhere,
    lies_elsewhere,
    towns_around,
)
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.matching.spelling.spellings import spellings
from walkaway_rules.matching.spelling.whole_words import WHOLE_WORDS
from walkaway_rules.rulebook import Place

_OWN = "official"
"""What a page says of itself behind a place's name."""
_JOINED = 8
"""Letters from which a name is also known when written as one word."""
_FAINT = 6
"""Letters from which it is also known without its article beside its town."""
_RARE = 12
"""Letters from which it needs no other word beside it even then."""
_UNSPACED = "\u0e00"
"""From here on scripts are common that put no blank between words."""
_ALPHABETS = (("\u1200", "\u2dff"), ("\ua640", "\ua69f"), ("\uab30", "\uabff"))


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way in which a place's name is put into words."""

    parts: tuple[str, ...]
    place: Place
    certainty: Certainty
    """What a search must hold beside it."""

    def begins(self, spoken: Sequence[str], at: int) -> bool:
        """Return whether it stands whole at this word."""
        return tuple(spoken[at : at + len(self.parts)]) == self.parts

    def is_away(self, said: Sequence[str]) -> bool:
        """Return whether only other towns than its place's own are named."""
        at = self.place.at
        return at is not None and lies_elsewhere(said, at)


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """Names of places by their first word."""

    firsts: dict[str, tuple[Spelling, ...]]
    runs: tuple[tuple[str, Place], ...]
    """Names in scripts without blanks, found anywhere in a text."""

    def may_be_in(self, text: str) -> bool:
        """Given a decoded text, return False where no name can be in it."""
        folded = fold(text)
        if not self.firsts.keys().isdisjoint(words(folded)):
            return True
        return bool(self.runs) and not folded.isascii()

    def named(self, *texts: str, parts: Iterable[str] = ()) -> Iterator[Place]:
        """Given an address and a title, return the places whose whole name they hold.

        Left out is what is another's of that name, as `said` tells.
        """
        said = self.said(*texts, parts=parts)
        return (place for place, own in said.items() if own)

    def said(self, *texts: str, parts: Iterable[str] = ()) -> dict[Place, bool]:
        """Given the same, return the places named, and whether it is theirs indeed.

        It is another's of that name where towns are named that are not its own, and
        one of them stands behind it or is a whole part; without its article, wherever
        they stand.
        """
        folded = [fold(text) for text in texts]
        spoken = [words(text) for text in folded]
        found = dict.fromkeys(one for part in spoken for _, one in self._standing(part))
        said: dict[Place, bool] = {}
        if found:
            heard = [word for part in spoken for word in part]
            listed = any(is_town(words(fold(part))) for part in islice(parts, _MOST))
            others = self._led_elsewhere(folded)
            for one in found:
                told = listed or one.certainty.bare or one.place in others
                beside = [word for word in heard if word not in one.parts]
                own = not (one.certainty.faint or (told and one.is_away(beside)))
                said[one.place] = own or said.get(one.place, False)
        plain = [one.replace("+", " ") for one in folded] if self.runs else ()
        runs = (place for run, place in self.runs if any(run in one for one in plain))
        return said | dict.fromkeys(runs, True)

    def asked(self, query: str) -> Iterator[Place]:
        """Given what is searched for, return the places that it is about.

        A name alone is asked for itself; beside other words only where they are
        asked of places, or name its town. One common word is no place by itself.
        """
        folded = fold(query)
        spoken = words(folded)
        for at, spelling in self._standing(spoken):
            beside = (spoken[:at], spoken[at + len(spelling.parts) :])
            if is_about(*beside, spelling.certainty, spelling.place.at):
                yield spelling.place
        yield from (place for run, place in self.runs if run in folded)

    def titled(self, head: str) -> Iterator[Place]:
        """Given the first part of a title, return the places that it is the name of."""
        folded = fold(head)
        spoken = tuple(words(folded))
        for at, spelling in self._standing(spoken[:_LONGEST]):
            if not at and spelling.parts == spoken and not spelling.certainty.bare:
                yield spelling.place
        yield from (place for run, place in self.runs if run == folded.strip())

    def owned(self, handle: str, *, surely: bool = False) -> Iterator[Place]:
        """Given a page's handle, return the places whose joined name it is.

        Behind it may stand its town, or that the page is its own. Asked surely, those
        are left out whose names may as well be another's, such as a brand's.
        """
        joined = "".join(words(fold(handle)))
        for spelling in self.firsts.get(joined, ()):
            worth = spelling.certainty
            told = not surely or (worth.sure and not _is_brand(spelling, joined))
            if told and spelling.parts == (joined,) and not worth.bare:
                yield spelling.place

    def _led_elsewhere(self, folded: Iterable[str]) -> frozenset[Place]:
        """Return the places behind whose name another town stands in the same part."""
        found: set[Place] = set()
        parts = (part for text in folded for part in parts_of(text))
        for part in islice(parts, _MOST):
            spoken = words(part)
            for at, one in islice(self._standing(spoken), _MOST):
                end = at + len(one.parts)
                behind, home = spoken[end : end + _BEHIND], one.place.at
                if home and leads_elsewhere(behind, home):
                    found.add(one.place)
        return frozenset(found)

    def _standing(self, spoken: Sequence[str]) -> Iterator[tuple[int, Spelling]]:
        """Yield each spelling that stands among the words, and where."""
        for at, word in enumerate(spoken):
            for spelling in self.firsts.get(word, ()):
                if spelling.begins(spoken, at):
                    yield at, spelling


def parts_of(address: str) -> list[str]:
    """Return what stands between the signs of a decoded address."""
    return _PARTS.split(address)


def place_names(places: Iterable[Place]) -> PlaceNames:
    """Given places, return their names ready to be looked up."""
    firsts: dict[str, tuple[Spelling, ...]] = {}
    runs: list[tuple[str, Place]] = []
    for place in places:
        if _is_unspaced(place.name):
            run = fold(place.name).strip()
            bare = run.replace(" ", "")
            runs += [(way, place) for way in dict.fromkeys((run, bare))]
            continue
        for spelling in _spellings(place):
            first = spelling.parts[0]
            firsts[first] = (*firsts.get(first, ()), spelling)
    return PlaceNames(firsts, tuple(runs))


def _spellings(place: Place) -> Iterator[Spelling]:
    """Yield the ways in which a name is put into words, each once."""
    known: set[tuple[str, ...]] = set()
    ways = _ways(place.name)
    bare = [way[1:] for way in ways if _is_known_bare(way)]
    joined = [way for one in ways for way in _with_town(one, place)]
    for way in (*ways, *bare, *joined):
        if way and way not in known:
            known.add(way)
            is_bare = way in bare
            enough = _RARE if is_bare else _JOINED
            sure = len("".join(way)) >= enough
            yield Spelling(way, place, Certainty.of(ways[0], sure=sure, bare=is_bare))


def _ways(name: str) -> list[tuple[str, ...]]:
    plain = fold(name)
    closed = plain.translate(_APOSTROPHES)
    spoken = [
        _PLUS.sub(f" {joint} ", way) for way in (plain, closed) for joint in _SPOKEN
    ]
    ways = [tuple(words(way)) for way in (plain, closed, *spoken)]
    ways += [tuple(word for word in way if word not in _AND) for way in ways]
    ways += [way for way in spellings(name) if way not in ways]
    ways += [way for one in ways for way in _sainted(one) if way not in ways]
    ways += [way for one in ways for way in _overseas(one) if way not in ways]
    whole = (ways[1], *spellings(name), *_overseas(ways[1]))
    joined = dict.fromkeys(map("".join, whole))
    return [*ways, *((one,) for one in joined if len(one) >= _JOINED)]


def _with_town(way: tuple[str, ...], place: Place) -> Iterator[tuple[str, ...]]:
    """Yield a name's one word with a town behind it: "cafelunaberlin"."""
    if len(way) == 1 and len(way[0]) >= _JOINED:
        towns = towns_around(place.at) if place.at else ()
        yield from ((way[0] + behind,) for behind in (*towns, _OWN))


def _is_brand(spelling: Spelling, joined: str) -> bool:
    """Whether a name of everyday words stands alone, and says of no place: "bluemoon".

    A brand may be called so anywhere.
    """
    if spelling.certainty.strangers:
        return False
    said = words(fold(spelling.place.name))
    return joined == "".join(said) and all(
        word in COMMON_WORDS or word in WHOLE_WORDS for word in said
    )


def _sainted(way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield "saint mary" for "st mary", and the other way round."""
    if not set(way).isdisjoint(_SAINTS):
        for called in _SAINTS:
            yield tuple(called if word in _SAINTS else word for word in way)


def _overseas(way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield "harbor light" for "harbour light", and the other way round."""
    if not _OVERSEAS.keys().isdisjoint(way):
        yield tuple(_OVERSEAS.get(word, word) for word in way)


def _is_known_bare(way: tuple[str, ...]) -> bool:
    """Whether a name is also known without the article before it."""
    bare = way[1:]
    if not bare or (len(bare) == 1 and bare[0] in COMMON_WORDS):
        return False
    return way[0] in ARTICLES and len("".join(bare)) >= _FAINT


def _is_unspaced(name: str) -> bool:
    return any(
        c >= _UNSPACED
        and c.isalpha()
        and not any(first <= c <= last for first, last in _ALPHABETS)
        for c in name
    )


_BEHIND = 6
"""Words behind a name among which its town is looked for."""
_MOST = 60
"""Parts of an address, and names in one, beside which a town is looked for."""
_PARTS = re.compile("[/?&=#]")
_PLUS = re.compile("[&+]")
_SPOKEN = ("and", "und", "y", "et")
"""How "&" is said."""
_AND = frozenset((*_SPOKEN, "e", "en", "og", "och"))
"""What stands between two words of a name, or is left out for "&"."""
_SAINTS = ("st", "saint", "sankt")
_BRITISH = {
    "harbour": "harbor",
    "centre": "center",
    "theatre": "theater",
    "grey": "gray",
    "colour": "color",
    "parlour": "parlor",
    "jewellery": "jewelry",
}
_OVERSEAS = _BRITISH | {american: british for british, american in _BRITISH.items()}
"""Words of places that are written in two ways, each with the other one."""
_LONGEST = 20
"""Words of a title that can be a name."""
_APOSTROPHES = {ord(c): None for c in "'`.\u2019\u2018\u00b4\u02bc"}
