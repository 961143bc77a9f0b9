"""Place names: a name as it stands in searches, slugs and titles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from walkaway_rules.matching.fold import fold, words
from walkaway_rules.rulebook import Place

_JOINED = 8
"""Letters from which a name is also known when written as one word."""
_UNSPACED = "\u0e00"
"""From here on scripts are common that put no blank between words."""
_ALPHABETS = (("\u1200", "\u2dff"), ("\ua640", "\ua69f"), ("\uab30", "\uabff"))


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """Names of places by their first word."""

    firsts: dict[str, tuple[tuple[tuple[str, ...], Place], ...]]
    runs: tuple[tuple[str, Place], ...]
    """Names in scripts without blanks, found anywhere in a text."""

    def named(self, text: str) -> Iterator[Place]:
        """Given a text, return the places whose whole name stands in it."""
        folded = fold(text)
        spoken = words(folded)
        for i, word in enumerate(spoken):
            for parts, place in self.firsts.get(word, ()):
                if tuple(spoken[i : i + len(parts)]) == parts:
                    yield place
        yield from (place for run, place in self.runs if run in folded)


def place_names(places: Iterable[Place]) -> PlaceNames:
    """Given places, return their names ready to be looked up."""
    firsts: dict[str, tuple[tuple[tuple[str, ...], Place], ...]] = {}
    runs: list[tuple[str, Place]] = []
    for place in places:
        if _is_unspaced(place.name):
            runs.append((fold(place.name).strip(), place))
            continue
        for parts in _spellings(place.name):
            firsts[parts[0]] = (*firsts.get(parts[0], ()), (parts, place))
    return PlaceNames(firsts, tuple(runs))


def _spellings(name: str) -> Sequence[tuple[str, ...]]:
    """Return the ways in which a name is put into words."""
    plain = fold(name)
    closed = plain.translate(_APOSTROPHES)
    spoken = plain.replace("&", " and ").replace("+", " and ")
    ways = [tuple(words(way)) for way in (plain, closed, spoken)]
    joined = "".join(ways[1])
    if len(joined) >= _JOINED:
        ways.append((joined,))
    return tuple(dict.fromkeys(way for way in ways if way))


def _is_unspaced(name: str) -> bool:
    return any(
        c >= _UNSPACED
        and c.isalpha()
        and not any(first <= c <= last for first, last in _ALPHABETS)
        for c in name
    )


_APOSTROPHES = {ord(c): None for c in "'`.\u2019\u2018\u00b4\u02bc"}
