"""Mending: what an unknown word of a search may be a slip of.

`reading` forgives slips of the words of longing. The words of danger and help that the
lexicon lacks are looked for only here, in the few searches that would be met.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from walkaway_rules.matching.longing.reading import ENGLISH, GERMAN, Word, meanings
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS
from walkaway_rules.matching.spelling.slips import is_one_slip


def mended(search: Sequence[Word], frames: str) -> Iterator[tuple[Word, ...]]:
    """Yield a search with one word of it read as one that these frames name.

    It is an unknown word, or one that was itself read as a slip, and is one letter
    away: missing, too many, swapped or hit beside, also the first. A word of its own
    is none, nor another form of the same ("belongs").
    """
    for i, word in enumerate(search):
        if (word.means and not word.slipped) or _is_own(word.text):
            continue
        for named in _named(frames):
            if _is_slip(word.text, named):
                meant = Word(named, frozenset({named}))
                yield (*search[:i], meant, *search[i + 1 :])


@cache
def _named(frames: str) -> tuple[str, ...]:
    """Return the longer words that frames name themselves, in their order."""
    slots = frames.replace("|", " ").replace("+", " ").split()
    told = (slot for slot in slots if slot.islower() and len(slot) >= _SHORTEST)
    return tuple(dict.fromkeys(told))


def _is_own(text: str) -> bool:
    return text in COMMON_WORDS or any(
        text in lexicon.own or text in meanings(lexicon)
        for lexicon in (ENGLISH, GERMAN)
    )


def _is_slip(text: str, word: str) -> bool:
    """Return whether one slip of the keyboard makes this text of this word.

    A wrong letter is one that is hit beside the right one.
    """
    if text[0] != word[0] and text[-1] != word[-1]:  # a slip leaves one of them
        return False
    if len(text) < _SHORTEST or text.startswith(word) or word.startswith(text):
        return False
    if not is_one_slip(text, word):
        return False
    hit = [a + b for a, b in zip(text, word, strict=False) if a != b]
    return len(text) != len(word) or len(hit) > 1 or hit[0] in _BESIDE


_SHORTEST = 4
_ROWS = "qwertyuiop asdfghjkl zxcvbnm"
_BESIDE = f"{_ROWS} {_ROWS[::-1]}"
"""Each key with the one beside it, in both directions."""
