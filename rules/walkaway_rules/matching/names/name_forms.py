"""Forms of names: in every case, and with the small words written as one with them."""

import re
from collections.abc import Iterator

from walkaway_rules.matching.spelling.fold import fold


def name_forms(name: str) -> Iterator[str]:
    """Yield what sentences make of a name, in every tongue that it may be of."""
    yield from _declined(name)
    yield from _in_arabic(name)


def prefixed_forms(name: str) -> Iterator[str]:
    """Yield a name with what Hebrew and Arabic write as one with the next word.

    Such a word belongs to what follows it, so that a form holds in this order alone.
    """
    if _HEBREW.search(name):
        yield from (f"{prefix}{name}" for prefix in _HEBREW_PREFIXES)
    for one in _in_arabic(name):
        yield from (f"{prefix}{one}" for prefix in _ARABIC_PREFIXES)


def _declined(name: str) -> Iterator[str]:
    """Yield a name in its cases, and in Latin letters.

    The tables weigh much: only those of its letters are read.
    """
    letters = name.casefold()
    if _CYRILLIC.search(letters):
        from walkaway_rules.matching.names.declension import (  # noqa: PLC0415  # as said
            declined,
        )
        from walkaway_rules.matching.names.romanising import (  # noqa: PLC0415  # as said
            romanised,
        )

        yield from declined(name)
        yield from romanised(name)
    if _LATIN.search(letters):
        from walkaway_rules.matching.names.declension_latin import (  # noqa: PLC0415  # as said
            declined_in_latin,
        )

        yield from declined_in_latin(name)
    if _GREEK.search(letters):
        from walkaway_rules.matching.names.declension_greek import (  # noqa: PLC0415  # as said
            declined_in_greek,
        )

        yield from declined_in_greek(name)


def _in_arabic(name: str) -> Iterator[str]:
    """Yield a name in Arabic letters, also with "Abdullah" in two words or one.

    And with the article left out of a last name that tells where somebody is from.
    """
    if _ARABIC.search(name):
        plain = fold(name)
        whole = {_TIED.sub(r"\1", plain), _SERVANT.sub("عبد ال", plain)}
        for one in (plain, *(whole - {plain})):
            yield from (one, _FROM.sub(" ", one))


_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[a-z\u00df-\u024f]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_HEBREW = re.compile("[\u05d0-\u05ea]")
_HEBREW_PREFIXES = "לבמשוה"
_ARABIC = re.compile("[\u0621-\u064a]")
_ARABIC_PREFIXES = "ولب"
_TIED = re.compile(r"\b(عبد|ابو|بو|ام) ")
_SERVANT = re.compile(r"\bعبدال(?=\w)")
_FROM = re.compile(r" ال(?=\w{2,}ي$)")
