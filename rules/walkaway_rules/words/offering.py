"""What `walkaway rules check` tells of sound rules, and offers: it changes nothing."""

from collections.abc import Callable, Iterable

from walkaway_rules.matching.fold import fold
from walkaway_rules.rulebook import CircleMember, Person, Rulebook
from walkaway_rules.tongue.said import laid_out, said
from walkaway_rules.words.likenesses import everybody, holds

_MOST = 8
"""Other forms of one name that are offered."""


def reaches(rulebook: Rulebook) -> list[str]:
    """Return for each handle where it is seen, and why."""
    return [
        laid_out(
            "{alias}, {handle}: {holds}",
            alias=somebody.alias,
            handle=handle.text,
            holds=holds(handle),
        )
        for somebody in everybody(rulebook)
        for handle in somebody.handles
    ]


def offers(rulebook: Rulebook, known_as: Callable[[str], Iterable[str]]) -> list[str]:
    """Return for each first name the others that people of that name go by.

    `known_as` returns them for a name in lower case. Those that the rules have
    already are left out.
    """
    return [
        said(
            "{first} is also called {others}. Add those that {alias} uses to `names`;"
            " none is guessed.",
            first=first,
            others=_either(others),
            alias=somebody.alias,
        )
        for somebody in everybody(rulebook)
        for first in _firsts(somebody)
        if (others := _others(first, somebody, known_as))
    ]


def _firsts(somebody: Person | CircleMember) -> list[str]:
    """Return the first names of full names, as written, each once."""
    names = [name.split() for name in somebody.names]
    return list(dict.fromkeys(parts[0] for parts in names if len(parts) > 1))


def _others(
    first: str,
    somebody: Person | CircleMember,
    known_as: Callable[[str], Iterable[str]],
) -> list[str]:
    had = {word for name in somebody.names for word in fold(name).split()}
    others = sorted(name for name in known_as(fold(first)) if name not in had)
    return [name.capitalize() for name in others[:_MOST]]


def _either(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return said("{some} or {last}", some=", ".join(names[:-1]), last=names[-1])
