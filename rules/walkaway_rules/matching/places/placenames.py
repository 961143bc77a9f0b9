"""Place names: a name as it stands in searches, slugs and titles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from walkaway_rules.matching.names.fold import fold, words
from walkaway_rules.matching.places.placequeries import ARTICLES, Certainty, is_about
from walkaway_rules.matching.places.towns import lies_elsewhere
from walkaway_rules.rulebook import Place

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

    def is_anothers(self, spoken: Sequence[str]) -> bool:
        """Return whether it lacks its article beside another town than its own."""
        at = self.place.at if self.certainty.bare else None
        return at is not None and lies_elsewhere(spoken, at)


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

    def named(self, text: str) -> Iterator[Place]:
        """Given a text, return the places whose whole name stands in it.

        Without its article it is another's where another town is named.
        """
        folded = fold(text)
        spoken = words(folded)
        for spelling in dict.fromkeys(one for _, one in self._standing(spoken)):
            if not spelling.certainty.faint and not spelling.is_anothers(spoken):
                yield spelling.place
        yield from (place for run, place in self.runs if run in folded)

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

    def owned(self, handle: str) -> Iterator[Place]:
        """Given a page's handle, return the places whose joined name it is."""
        joined = "".join(words(fold(handle)))
        for spelling in self.firsts.get(joined, ()):
            if spelling.parts == (joined,) and not spelling.certainty.bare:
                yield spelling.place

    def _standing(self, spoken: Sequence[str]) -> Iterator[tuple[int, Spelling]]:
        """Yield each spelling that stands among the words, and where."""
        for at, word in enumerate(spoken):
            for spelling in self.firsts.get(word, ()):
                if spelling.begins(spoken, at):
                    yield at, spelling


def place_names(places: Iterable[Place]) -> PlaceNames:
    """Given places, return their names ready to be looked up."""
    firsts: dict[str, tuple[Spelling, ...]] = {}
    runs: list[tuple[str, Place]] = []
    for place in places:
        if _is_unspaced(place.name):
            runs.append((fold(place.name).strip(), place))
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
    for way in (*ways, *bare):
        if way and way not in known:
            known.add(way)
            is_bare = way in bare
            enough = _RARE if is_bare else _JOINED
            sure = len("".join(way)) >= enough
            yield Spelling(way, place, Certainty.of(ways[0], sure=sure, bare=is_bare))


def _ways(name: str) -> list[tuple[str, ...]]:
    plain = fold(name)
    closed = plain.translate(_APOSTROPHES)
    spoken = (
        way.replace("&", " and ").replace("+", " and ") for way in (plain, closed)
    )
    ways = [tuple(words(way)) for way in (plain, closed, *spoken)]
    joined = "".join(ways[1])
    return [*ways, (joined,)] if len(joined) >= _JOINED else ways


def _is_known_bare(way: tuple[str, ...]) -> bool:
    """Whether a name is also known without the article before it."""
    bare = way[1:]
    return len(bare) > 1 and way[0] in ARTICLES and len("".join(bare)) >= _FAINT


def _is_unspaced(name: str) -> bool:
    return any(
        c >= _UNSPACED
        and c.isalpha()
        and not any(first <= c <= last for first, last in _ALPHABETS)
        for c in name
    )


_LONGEST = 20
"""Words of a title that can be a name."""
_APOSTROPHES = {ord(c): None for c in "'`.\u2019\u2018\u00b4\u02bc"}
