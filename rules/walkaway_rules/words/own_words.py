"""The person's own words and plans, made fit for a screen that others may see."""

import re
from collections.abc import Iterator, Sequence

from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS
from walkaway_rules.rulebook import CircleMember, Person, Rulebook, everybody
from walkaway_rules.words.situation import NAMED_HOURS

_SHORTEST_PART = 3
"""Letters from which on a part of a name is taken out by itself."""

_VERBS = frozenset(
    ["chase", "drew", "frank", "grant", "may", "pat", "rich", "rob", "sue", "will"]
)
"""Given names that are words of any sentence, beside those of addresses."""

_LEAD = re.compile(r"^(?:(?:at|in|on|when|if|it is|it's|the|am|bei|der|wenn)\s+)+")
_OTHER_CUES = {
    **dict.fromkeys(("mornings", "morgen", "morgens"), "morning"),
    **dict.fromkeys(("evenings", "abend", "abends"), "evening"),
    **dict.fromkeys(("nights", "nacht", "nachts"), "night"),
    **dict.fromkeys(("immer", "anytime"), "always"),
    **dict.fromkeys(("tender_hours", "tender"), "tender hours"),
}


def own_words(rulebook: Rulebook) -> tuple[str, ...]:
    """Return the person's sentences, with every name in them made an alias."""
    return tuple(masked(text, rulebook.people) for text in rulebook.responses.own_words)


def fitting_plans(rulebook: Rulebook, cues: frozenset[str]) -> tuple[str, ...]:
    """Return what the plans that one of the cues calls for say, names masked."""
    return tuple(
        masked(plan.then, rulebook.people)
        for plan in rulebook.responses.plans
        if not moments(plan.when).isdisjoint(cues)
    )


def moments(when: str) -> frozenset[str]:
    """Given the moment that a plan is for, return the words that stand for it.

    "At night" is "night" as well, and "abends" is "evening".
    """
    written = when.strip().casefold()
    bare = _LEAD.sub("", written)
    return frozenset((written, bare, _OTHER_CUES.get(bare, bare)))


def nameable(rulebook: Rulebook) -> frozenset[str]:
    """Return every word that a plan may name its moment by."""
    shown = (
        *(one.alias for one in everybody(rulebook.people)),
        *(place.name for place in rulebook.places),
        *(app.name for app in rulebook.apps),
        *(site.shown for site in rulebook.sites),
        *(checking.shown for checking in rulebook.checking),
    )
    kinds = (kind.value for kind in BoundaryKind)
    return frozenset((*NAMED_HOURS, *kinds, *(word.casefold() for word in shown)))


def masked(text: str, people: Sequence[Person]) -> str:
    """Given a text, return it with names, handles, numbers and mail as their alias.

    They are found whole in any case, single parts of a name and names that are a
    word of their own only as written: "Will" goes, "will" stays.
    """
    for alias, name in _whole(people):
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
        any_case = 0 if _is_a_word(name.casefold()) else re.IGNORECASE
        text = re.sub(pattern, _literal(alias), text, flags=any_case)
    for alias, part in _parts(people):
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", _literal(alias), text)
    return text


def _is_a_word(name: str) -> bool:
    return name in COMMON_WORDS or name in _VERBS


def _literal(alias: str) -> str:
    return alias.replace("\\", "\\\\")


def _whole(people: Sequence[Person]) -> list[tuple[str, str]]:
    found = [
        (one.alias, text)
        for one in everybody(people)
        for text in (*one.names, *_reached_by(one))
        if text and text != one.alias
    ]
    return sorted(found, key=lambda pair: -len(pair[1]))


def _reached_by(one: Person | CircleMember) -> Iterator[str]:
    yield from (handle.text for handle in one.handles)
    yield from one.phones
    yield from one.mail


def _parts(people: Sequence[Person]) -> list[tuple[str, str]]:
    return [
        (one.alias, part)
        for one in everybody(people)
        for name in one.names
        for part in name.split()
        if len(part) >= _SHORTEST_PART and part not in one.alias.split()
    ]
