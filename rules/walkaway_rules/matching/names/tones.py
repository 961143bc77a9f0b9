"""Tones: Vietnamese names that differ in their marks alone.

"Hùng" and "Hưng" are two names, and both fold to "hung". Whoever types none of the
marks may mean either; whoever types some means one.
"""

import re
import unicodedata
from collections.abc import Iterable

from walkaway_rules.matching.names.fold import fold

Toned = tuple[str, tuple[str, ...]]
"""A word's letters without its tones, and its tones: "hoà" is "hòa"."""


def toned_words(name: str) -> frozenset[str]:
    """Return the words of a Vietnamese name that have marks; none of another's."""
    plain = unicodedata.normalize("NFC", name).casefold()
    if not _VIETNAMESE.search(plain):
        return frozenset()
    return frozenset(word for word in _WORD.findall(plain) if not word.isascii())


def is_toned_otherwise(toned: Iterable[str], text: str) -> bool:
    """Return whether a text has one of a name's words with other marks alone.

    The text is given as written; it is known to hold the name once marks are gone.
    """
    plain = unicodedata.normalize("NFC", text).casefold()
    if plain.isascii():
        return False
    written: dict[str, set[str]] = {}
    for word in _WORD.findall(plain):
        written.setdefault(fold(word), set()).add(word)
    return any(_is_another(word, written.get(fold(word), set())) for word in toned)


def _is_another(word: str, written: set[str]) -> bool:
    same = _toned(word)
    return bool(written) and not any(
        one.isascii() or _toned(one) == same for one in written
    )


def _toned(word: str) -> Toned:
    apart = unicodedata.normalize("NFD", word)
    tones = tuple(sign for sign in apart if sign in _TONES)
    return "".join(sign for sign in apart if sign not in _TONES), tones


_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_VIETNAMESE = re.compile("[\u01a1\u01b0\u1ea0-\u1ef9]")
"""Letters that hardly any other language writes."""
_WORD = re.compile(r"[^\W\d_]+")
