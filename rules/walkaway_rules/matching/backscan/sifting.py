"""Sifting: the sieve of a rulebook, its needles chosen by a person's own history."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from walkaway_rules.matching.backscan.clues import Build, Clue, Clues
from walkaway_rules.matching.backscan.demands import Demand, demands_of, numbers_of
from walkaway_rules.matching.backscan.sieve import Sieve
from walkaway_rules.matching.backscan.suspects import Suspects
from walkaway_rules.matching.backscan.suspicion import Mark, marks_of
from walkaway_rules.matching.backscan.whereabouts import holds_plus_code, whereabouts
from walkaway_rules.rulebook import Rulebook


def compile_sieve(rulebook: Rulebook, sample: bytes, build: Build) -> Sieve:
    """Given rules, some rows of a history and a way to search, return their sieve.

    The sample decides which word of each demand is looked for: the rarest in it.
    """
    demands = demands_of(rulebook)
    clues: Clues = {}
    for needle, clue in _clues(rulebook, demands, sample.lower(), build):
        key = needle.encode()
        clues[key] = (*clues.get(key, ()), clue)
    numbers = sorted(numbers_of(rulebook))
    closing = any(demand.closed for demand in demands)
    suspects = Suspects(rulebook.searches) if rulebook.searches else None
    return Sieve(clues, numbers, build, closing=closing, suspects=suspects)


def _clues(
    rulebook: Rulebook, demands: tuple[Demand, ...], sample: bytes, build: Build
) -> Iterator[tuple[str, Clue]]:
    marks = tuple(marks_of(rulebook))
    sought = [demand for demand in demands if not demand.asked]
    choices = [*(one.words for one in sought), *(one.words for one in marks)]
    often = _frequencies(choices, sample, build)
    for demand in sought:
        needle, also = _rarest(demand.words, often)
        yield needle, _demanded(demand, also)
    for place in whereabouts(rulebook.places):
        near = Clue(figure=True, look=place.holds_both)
        yield from ((figure, near) for figure in place.figures)
        whole = Clue(figure=True, whole=True, look=place.holds_both)
        yield from ((number, whole) for number in place.numbers)
        yield from ((code, Clue(look=holds_plus_code)) for code in place.codes)
    for mark in marks:
        needle, also = _rarest(mark.words, often)
        often[needle] = often.get(needle, 0) // _SHARED
        yield needle, _marking(mark, also)


def _rarest(
    words: tuple[str, ...], often: Mapping[str, int]
) -> tuple[str, tuple[bytes, ...]]:
    """Return the word that the history holds the least, and the others."""
    needle = min(words, key=lambda word: (often.get(word, 0), -len(word)))
    return needle, _encoded(tuple(word for word in words if word != needle))


def _marking(mark: Mark, also: tuple[bytes, ...]) -> Clue:
    bounded = mark.bounded
    return Clue(bounded, bounded, leads=mark.leads, also=also, look=mark.look)


def _demanded(demand: Demand, also: tuple[bytes, ...]) -> Clue:
    return Clue(
        begins=demand.bounded,
        ends=demand.bounded,
        also=also + _encoded(demand.within),
        either=_encoded(demand.either),
        undotted=demand.undotted.encode(),
        wide=demand.wide,
    )


def _encoded(words: tuple[str, ...]) -> tuple[bytes, ...]:
    return tuple(word.encode() for word in words)


def _frequencies(
    choices: Iterable[tuple[str, ...]], sample: bytes, build: Build
) -> dict[str, int]:
    """Return how often a sample holds words of which there is a choice.

    A single letter is not counted: it stands everywhere.
    """
    found = {word: 0 for words in choices if len(words) > 1 for word in words}
    letters = {word: len(sample) for word in found if len(word.encode()) == 1}
    words = [word for word in found if word not in letters]
    if words and sample:
        spots = build([word.encode() for word in words])(sample)
        for number, times in Counter(map(itemgetter(0), spots)).items():
            found[words[number]] = times
    return found | letters


_SHARED = 4
"""How much dearer a word is than one that is looked for already."""
