"""Granting: the one loosening that need not wait.

Somebody whom the rules know only by a common word ("Rose", "Luna") is found in what
has nothing to do with them. Leaving those searches and pages alone corrects a
mistake of ours, so it holds at once. Anybody with a full name or a handle waits.
"""

from dataclasses import replace

from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.spelling.common_words import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold
from walkaway_rules.rulebook import CircleMember, Person, Rulebook

_BY_WORD = frozenset({MatchKind.SEARCH, MatchKind.NAME})
"""The signs that come from names alone where there is no handle."""


def granted(older: Rulebook, newer: Rulebook) -> Rulebook:
    """Return the older rulebook with the exceptions of the newer that hold at once."""
    now = {person.alias: person for person in newer.people}
    people = (
        _granted_person(person, now[person.alias]) if person.alias in now else person
        for person in older.people
    )
    return replace(older, people=tuple(people))


def is_common(one: Person | CircleMember) -> bool:
    """Return whether the rules know somebody by single common words alone."""
    words = [fold(name) for name in one.names]
    common = all(word in COMMON_WORDS or word in COMMON_NAMES for word in words)
    return bool(words) and not one.handles and common


def is_free(rulebook: Rulebook, kind: BoundaryKind, alias: str, sign: str) -> bool:
    """Return whether an exception of this sign holds at once for this alias."""
    people: list[Person | CircleMember] = list(rulebook.people)
    if kind is BoundaryKind.CIRCLE:
        people = [one for person in rulebook.people for one in person.circle]
    by_word = sign in {each.value for each in _BY_WORD}
    return by_word and any(one.alias == alias and is_common(one) for one in people)


def _granted_person(old: Person, new: Person) -> Person:
    if not old.circle and not new.excepted:
        return old
    now = {member.alias: member for member in new.circle}
    circle = (
        replace(member, excepted=_excepted(member, now[member.alias]))
        if member.alias in now
        else member
        for member in old.circle
    )
    return replace(old, circle=tuple(circle), excepted=_excepted(old, new))


def _excepted(
    old: Person | CircleMember, new: Person | CircleMember
) -> tuple[MatchKind, ...]:
    if not is_common(old):
        return old.excepted
    more = (sign for sign in new.excepted if sign in _BY_WORD)
    return tuple(dict.fromkeys((*old.excepted, *more)))
