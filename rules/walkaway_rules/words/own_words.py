"""The person's own words and plans, made fit for a screen that others may see."""

import re
from collections.abc import Iterator, Sequence

from walkaway_rules.rulebook import CircleMember, Person, Plan, Rulebook

_SHORTEST_PART = 3
"""Letters from which on a part of a name is taken out by itself."""

_LEAD = re.compile(r"^(?:(?:at|in|on|when|if|it is|it's|the)\s+)+", re.IGNORECASE)


def own_words(rulebook: Rulebook) -> tuple[str, ...]:
    """Return the person's sentences, with every name in them made an alias."""
    return tuple(masked(text, rulebook.people) for text in rulebook.responses.own_words)


def fitting_plans(rulebook: Rulebook, cues: frozenset[str]) -> tuple[str, ...]:
    """Return what the plans that one of the cues calls for say, names masked."""
    return tuple(
        masked(plan.then, rulebook.people)
        for plan in rulebook.responses.plans
        if _cue(plan) in cues
    )


def masked(text: str, people: Sequence[Person]) -> str:
    """Given a text, return it with names and handles replaced by their alias.

    Whole names and handles are found in any case, single parts of a name only as
    written: "Will" goes, "will" stays.
    """
    for alias, name in _whole(people):
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
        text = re.sub(pattern, _literal(alias), text, flags=re.IGNORECASE)
    for alias, part in _parts(people):
        text = re.sub(rf"(?<!\w){re.escape(part)}(?!\w)", _literal(alias), text)
    return text


def _cue(plan: Plan) -> str:
    return _LEAD.sub("", plan.when.strip()).casefold()


def _literal(alias: str) -> str:
    return alias.replace("\\", "\\\\")


def _known(people: Sequence[Person]) -> Iterator[Person | CircleMember]:
    for person in people:
        yield person
        yield from person.circle


def _whole(people: Sequence[Person]) -> list[tuple[str, str]]:
    found = [
        (one.alias, text)
        for one in _known(people)
        for text in (*one.names, *(handle.text for handle in one.handles))
        if text and text != one.alias
    ]
    return sorted(found, key=lambda pair: -len(pair[1]))


def _parts(people: Sequence[Person]) -> list[tuple[str, str]]:
    return [
        (one.alias, part)
        for one in _known(people)
        for name in one.names
        for part in name.split()
        if len(part) >= _SHORTEST_PART and part not in one.alias.split()
    ]
