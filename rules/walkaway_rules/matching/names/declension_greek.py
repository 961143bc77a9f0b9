"""Declension in Greek: "του Γιώργου Παπαδόπουλου" of Γιώργος Παπαδόπουλος.

His name is told by its "ς"; her last name is one of these cases already and stays.
"""

import unicodedata
from collections.abc import Iterator

from walkaway_rules.matching.names.endings import endings, in_cases


def declined_in_greek(name: str) -> Iterator[str]:
    """Given a name as written, yield it in every case but the first."""
    last, comma, first = _plain(name).partition(",")
    parts = f"{first} {last}".split() if comma else last.split()
    if len(parts) < _TWO or not all(map(_is_greek, parts)):
        return
    if parts[0].endswith("σ"):
        every = [in_cases(part, endings(_HIS), _CASES) for part in parts]
    else:
        given = [in_cases(part, endings(_HERS), _CASES) for part in parts[:-1]]
        every = [*given, (parts[-1],) * _CASES]
    for form in zip(*every, strict=True):
        if list(form) != parts:
            yield " ".join(form)


def _plain(name: str) -> str:
    """Return a name in lower case without its accents, each "ς" an "σ"."""
    parts = unicodedata.normalize("NFD", name.casefold())
    return "".join(p for p in parts if unicodedata.category(p) != "Mn")


def _is_greek(word: str) -> bool:
    return all("\u0370" <= letter <= "\u03ff" or letter == "-" for letter in word)


_TWO = 2
_CASES = 3
"""Of somebody, whom, and the call."""
_HIS = """
οσ 2 ου ο ε
[ηαεου]σ 1 - - -
"""
_HERS = "[αηω] 0 σ - -"
