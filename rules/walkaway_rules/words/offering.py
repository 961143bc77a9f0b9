"""What `walkaway rules check` tells of sound rules, and offers: it changes nothing."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from walkaway_rules.matching.spelling.common_words import COMMON_NAMES
from walkaway_rules.matching.spelling.fold import fold
from walkaway_rules.rulebook import CircleMember, Person, Rulebook, everybody
from walkaway_rules.tongue.said import laid_out, said
from walkaway_rules.words.likenesses import holds

_MOST = 8
"""Other forms of one name that are offered."""
_ALIKE = 3
"""Letters that a rare form shares with the name, so that it is worth offering."""


def reaches(rulebook: Rulebook) -> list[str]:
    """Return for each handle where it is seen, and why."""
    return [
        laid_out(
            "{alias}, {handle}: {holds}",
            alias=somebody.alias,
            handle=handle.text,
            holds=holds(handle),
        )
        for somebody in everybody(rulebook.people)
        for handle in somebody.handles
    ]


def offers(rulebook: Rulebook, known_as: Callable[[str], Iterable[str]]) -> list[str]:
    """Return for each first name the others that people of that name go by.

    `known_as` returns them for a name in lower case. Those that the rules have
    already are left out.
    """
    return [
        offer
        for somebody in everybody(rulebook.people)
        for offer in _offers_about(somebody, known_as)
    ]


def _offers_about(
    somebody: Person | CircleMember, known_as: Callable[[str], Iterable[str]]
) -> Iterator[str]:
    """Yield the offer for each first name; no form is offered twice."""
    words = (fold(name).split() for name in somebody.names)
    had = frozenset(chain.from_iterable(words))
    for first in _firsts(somebody):
        others = _others(fold(first), had, known_as)
        had |= frozenset(others)
        if others:
            yield said(
                "{first} is also called {others}. Add those that {alias} uses to"
                " `names`; none is guessed.",
                first=first,
                others=_either([name.capitalize() for name in others]),
                alias=somebody.alias,
            )


def _firsts(somebody: Person | CircleMember) -> list[str]:
    """Return the first names of full names, as written, each once."""
    names = [name.split() for name in somebody.names]
    return list(dict.fromkeys(parts[0] for parts in names if len(parts) > 1))


def _others(
    first: str, had: frozenset[str], known_as: Callable[[str], Iterable[str]]
) -> list[str]:
    """Return other forms that people go by, those first that begin most alike."""
    fit = (
        name
        for name in set(known_as(first)) - had
        if name in COMMON_NAMES or _shared(first, name) >= _ALIKE
    )
    return sorted(fit, key=lambda name: (-_shared(first, name), name))[:_MOST]


def _shared(one: str, other: str) -> int:
    """Return how many letters two names begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _either(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return said("{some} or {last}", some=", ".join(names[:-1]), last=names[-1])
