"""Spelling: the word that somebody probably meant."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from walkaway_rules.tongue.said import said

_LONGEST = 40
"""Characters beyond which a word is no misspelling of ours."""

_PARTED = re.compile(r"[-_]")


def closest(word: str, choices: Iterable[str]) -> str:
    """Return the choice that is close to the word, or an empty text.

    A word that is a part of one choice alone, as `pause` of `pause-guard`, means it.
    """
    if len(word) > _LONGEST:
        return ""
    plain = word.casefold().replace("-", "_").replace(" ", "_")
    known = sorted(choices)
    near = get_close_matches(plain, known, n=1, cutoff=0.65)
    if near:
        return near[0]
    whole = [choice for choice in known if plain in _PARTED.split(choice)]
    return whole[0] if len(whole) == 1 else ""


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Return the question about the closest choice, or an empty text."""
    near = closest(word, choices)
    return said("did you mean `{near}`?", near=near) if near else ""
