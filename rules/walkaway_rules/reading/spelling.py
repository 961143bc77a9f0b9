"""Spelling: the word that somebody probably meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from walkaway_rules.tongue.said import said

_LONGEST = 40
"""Characters beyond which a word is no misspelling of ours."""


def closest(word: str, choices: Iterable[str]) -> str:
    """Return the choice that is close to the word, or an empty text."""
    if len(word) > _LONGEST:
        return ""
    plain = word.casefold().replace("-", "_").replace(" ", "_")
    near = get_close_matches(plain, sorted(choices), n=1, cutoff=0.65)
    return near[0] if near else ""


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return the question about the closest choice, or an empty text."""
    near = closest(word, choices)
    return said("did you mean `{near}`?", near=near) if near else ""
