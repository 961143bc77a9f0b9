"""Tones: Vietnamese names that differ in their marks alone.

"Hùng" and "Hưng" are two names, and both fold to "hung". Whoever types none of the
marks may mean either; whoever types some means one.
"""

import re
import unicodedata
from collections.abc import Iterable

from walkaway_rules.matching.spelling.fold import composed, fold

Marks = tuple[str, tuple[str, ...]]
"""Where a word's letters have marks, and its tones apart: "hoà" is "hòa"."""


def toned_words(name: str) -> frozenset[str]:
    """Return the words of a Vietnamese name that have marks; none of another's."""
    plain = composed(name).casefold()
    if not _VIETNAMESE.search(plain):
        return frozenset()
    return frozenset(word for word in _WORD.findall(plain) if not word.isascii())


def is_toned_otherwise(toned: Iterable[str], text: str) -> bool:
    """Return whether a text has one of a name's words with other marks alone.

    The text is given as written; it is known to hold the name once marks are gone.
    What letters it is written in says nothing: wide ones, or look-alike ones.
    """
    if text.isascii():
        return False
    written: dict[str, set[Marks]] = {}
    for word in _WORD.findall(composed(text).casefold()):
        written.setdefault(fold(word), set()).add(_marks(word))
    return any(_is_another(word, written.get(fold(word), set())) for word in toned)


def _is_another(word: str, written: set[Marks]) -> bool:
    same = _marks(word)
    return bool(written) and not any(_is_bare(one) or one == same for one in written)


def _is_bare(marks: Marks) -> bool:
    return not marks[0].strip(_LETTER) and not marks[1]


def _marks(word: str) -> Marks:
    apart = unicodedata.normalize("NFD", word)
    tones = tuple(sign for sign in apart if sign in _TONES)
    return "".join(map(_mark, (sign for sign in apart if sign not in _TONES))), tones


def _mark(sign: str) -> str:
    return sign if unicodedata.combining(sign) or sign == _BARRED else _LETTER


_LETTER = "."
"""Stands for any letter without its marks."""
_BARRED = "\u0111"
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_VIETNAMESE = re.compile("[\u01a1\u01b0\u1ea0-\u1ef9]")
"""Letters that hardly any other language writes."""
_WORD = re.compile(r"[^\W\d_]+")
