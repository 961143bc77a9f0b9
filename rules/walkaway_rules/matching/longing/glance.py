"""A glance at a text: whether it has the words of which longing is made.

It is much cheaper than to read a search, and never says no where reading would say
yes: the order of words, what else is said and whose it is are left out.
"""

from collections.abc import Iterable
from functools import cache, lru_cache

from walkaway_rules.matching.longing.frames import LONGING
from walkaway_rules.matching.longing.german import LONGING as GERMAN_LONGING
from walkaway_rules.matching.longing.lexicon import PAIRS
from walkaway_rules.matching.longing.longing import GERMAN_SUBJECTS, SUBJECTS
from walkaway_rules.matching.longing.reading import (
    ENGLISH,
    GERMAN,
    PERSONS,
    Lexicon,
    read_word,
)
from walkaway_rules.matching.longing.shapes import may_meet


def may_long(spoken: frozenset[str]) -> bool:
    """Given all words of a folded text, tell if a search in it may be of longing."""
    means = frozenset[str]().union(*map(meant_by, spoken), *_paired(spoken))
    german = frozenset[str]().union(*(meant_by(word, GERMAN) for word in spoken))
    if not (PERSONS.isdisjoint(means) and PERSONS.isdisjoint(german)):
        return True
    if not SUBJECTS.isdisjoint(means) and may_meet(LONGING, means):
        return True
    return not GERMAN_SUBJECTS.isdisjoint(german) and may_meet(GERMAN_LONGING, german)


@lru_cache(maxsize=20_000)
def is_quiet(word: str) -> bool:
    """Return whether a word says nothing about the subject of longing.

    Of two words that say something only together, one is quiet.
    """
    return word not in _louder_halves() and not _is_subject(word)


@lru_cache(maxsize=20_000)
def tells(word: str) -> bool:
    """Return whether a word can make a difference to what `may_long` says."""
    if word in _HALVES or not _telling().isdisjoint(meant_by(word)):
        return True
    return not _telling_in_german().isdisjoint(meant_by(word, GERMAN))


def forget_words() -> None:
    """Forget every word that was glanced at or read.

    They are remembered for whoever looks back at a whole history. Who stays for weeks
    forgets what it saw in each turn.
    """
    for remembered in (is_quiet, tells, meant_by, read_word):
        remembered.cache_clear()


def names_person(word: str) -> bool:
    """Return whether a word may stand for one person: such a text always may long."""
    return not PERSONS.isdisjoint(meant_by(word) | meant_by(word, GERMAN))


def _is_subject(word: str) -> bool:
    if not SUBJECTS.isdisjoint(meant_by(word)):
        return True
    return not GERMAN_SUBJECTS.isdisjoint(meant_by(word, GERMAN))


@cache
def _louder_halves() -> frozenset[str]:
    """Return the longer word of each pair that is a subject only as a pair."""
    pairs = [pair for pair, meant in _PAIRS if _is_subject(meant)]
    return frozenset(
        max(sorted(p), key=len) for p in pairs if not any(map(_is_subject, p))
    )


@cache
def _telling() -> frozenset[str]:
    """Return all that the frames of longing ask for."""
    return SUBJECTS | _symbols(LONGING)


@cache
def _telling_in_german() -> frozenset[str]:
    return GERMAN_SUBJECTS | _symbols(GERMAN_LONGING)


def _symbols(frames: str) -> frozenset[str]:
    return frozenset(frames.replace("|", " ").replace("+", " ").split())


@lru_cache(maxsize=20_000)
def meant_by(word: str, lexicon: Lexicon = ENGLISH) -> frozenset[str]:
    """Return what a word of a text may mean by itself, itself included."""
    return read_word(word, lexicon).means | {word}


def _paired(spoken: frozenset[str]) -> Iterable[frozenset[str]]:
    if len(spoken & _HALVES) > 1:
        for pair, meant in _PAIRS:
            if pair <= spoken:
                yield meant_by(meant)


_PAIRS = [(frozenset(pair.split()), meant) for pair, meant in PAIRS]
_HALVES = frozenset(word for pair, _ in PAIRS for word in pair.split())
