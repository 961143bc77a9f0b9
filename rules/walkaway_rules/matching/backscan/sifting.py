"""Sifting: the sieve of a rulebook, its needles chosen by a person's own history."""

from collections.abc import Mapping

from walkaway_rules.matching.backscan.demands import (
    Demand,
    all_words,
    demands_of,
    numbers_of,
)
from walkaway_rules.matching.backscan.sieve import Build, Clue, Clues, Sieve
from walkaway_rules.matching.backscan.suspicion import marks_of
from walkaway_rules.rulebook import Rulebook


def compile_sieve(rulebook: Rulebook, sample: bytes, build: Build) -> Sieve:
    """Given rules, some rows of a history and a way to search, return their sieve.

    The sample decides which word of each demand is looked for: the rarest in it.
    """
    demands = demands_of(rulebook)
    often = _frequencies(all_words(demands), sample.lower(), build)
    clues: Clues = {}
    for demand in demands:
        needle = min(demand.words, key=lambda word: (often[word], -len(word)))
        _add(clues, needle, _clue(demand, needle))
    for mark in marks_of(rulebook):
        _add(clues, mark.text, Clue(mark.begins, mark.ends, look=mark.look))
    numbers = [number.encode() for number in sorted(numbers_of(rulebook))]
    return Sieve(clues, numbers, build)


def _clue(demand: Demand, needle: str) -> Clue:
    also = tuple(word.encode() for word in demand.words if word != needle)
    return Clue(demand.bounded, demand.bounded, also, demand.undotted.encode())


def _add(clues: Clues, needle: str, clue: Clue) -> None:
    key = needle.encode()
    clues[key] = (*clues.get(key, ()), clue)


def _frequencies(
    words: tuple[str, ...], sample: bytes, build: Build
) -> Mapping[str, int]:
    often = dict.fromkeys(words, 0)
    if words and sample:
        for number, _, _ in build([word.encode() for word in words])(sample):
            often[words[number]] += 1
    return often
