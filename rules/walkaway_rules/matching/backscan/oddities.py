"""Oddities: bytes by which a row's words may be written otherwise than they read.

A row without one is compared byte by byte in lower case. A row with one is uncovered
first: letters beyond ASCII that fold to others, percent signs, characters that fold
away.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from walkaway_rules.matching.addresses.codings import (
    BARE_MARK,
    CALENDAR,
    CODED_MARKS,
    PACKED_KEY,
)
from walkaway_rules.matching.handles.handles import lowered
from walkaway_rules.matching.handles.profiles import SLUG_SITES
from walkaway_rules.matching.spelling.fold import fold

ODD = b"\x01"
"""What first bytes of letters beyond ASCII become in `LOWER`."""
_LETTERS = (
    *range(0xC3, 0xE2),
    *range(0xEE, 0xF0),
    *range(0xF1, 0xF5),
)
LOWER = bytes(
    ODD[0] if byte in _LETTERS else byte + 32 if 0x41 <= byte <= 0x5A else byte  # noqa: PLR2004 - A to Z
    for byte in range(256)
)
"""Lower case for ASCII; first bytes of most letters become `ODD`.

Chinese, Japanese and Korean letters stay, since nearly all of them fold to
themselves.
"""
LOWER_ADDRESS = bytes(ODD[0] if byte > 0x7F else LOWER[byte] for byte in range(256))  # noqa: PLR2004 - ASCII
"""The same for addresses, which browsers write in ASCII: all else is odd."""

HIDING = (BARE_MARK, ".translate.goog", "proxy")
"""What hides an address from those who undo escapes once."""
SEALED = (
    *("urldefense", "vk.com/login", "vk.ru/login", CALENDAR),
    *map(str.lower, (*CODED_MARKS, PACKED_KEY)),
    *SLUG_SITES,
)
"""What hides an address so well that only the matcher itself sees through."""


@cache
def odd_marks() -> tuple[bytes, ...]:
    """Return the byte strings, as `LOWER` leaves them, that make a row odd."""
    found: dict[bytes, None] = {}
    for first, last in _MIXED:
        for code in range(first, last, _BLOCK):
            found.update(dict.fromkeys(_marks_of_block(code)))
    found.update(dict.fromkeys(bytes([0xF0, second]) for second in _RARE))
    return tuple(found)


def is_plain(character: str, forms: Sequence[str]) -> bool:
    """Return whether a character only ever parts words, or is the same in each form.

    It does not vanish, and no form of it holds a letter, a digit or a sign that
    handles hold; several dots part words as well.
    """
    if all(form == character for form in forms):
        return not unicodedata.combining(character)
    return all(form == "..." or (form and not _holds_word(form)) for form in forms)


def forms_of(characters: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the forms in which each of these characters is compared."""
    apart = "\0".join(characters)
    return zip(fold(apart).split("\0"), lowered(apart).split("\0"), strict=True)


def _marks_of_block(first: int) -> list[bytes]:
    """Return the odd ones of 64 characters, or what all of them begin with."""
    block = map(chr, range(first, first + _BLOCK))
    formed = [character for character in block if not _is_bare(character)]
    odd = [
        character.encode()
        for character, forms in zip(formed, forms_of(formed), strict=False)
        if not is_plain(character, forms)
    ]
    whole = len(odd) == _BLOCK and len(odd[0]) > _SHORTEST
    return [odd[0][:-1]] if whole else odd


def _is_bare(character: str) -> bool:
    """Return whether this is a plain sign, or a letter that has neither case nor form.

    That is soon told, and true of most.
    """
    category = unicodedata.category(character)
    bare = category[0] in "SP" or category in {"Cn", "Co", "Lo"}
    return bare and unicodedata.normalize("NFKD", character) == character


def _holds_word(form: str) -> bool:
    return any(character.isalnum() or character in "._-" for character in form)


_BLOCK = 64
"""Characters whose UTF-8 differs in the last byte only."""
_SHORTEST = 2
_MIXED = (
    (0x80, 0xC0),
    (0x2000, 0x3400),
    (0xA4C0, 0xAC00),
    (0xD780, 0xD800),
    (0x1F000, 0x1F300),
    (0x1FB00, 0x20000),
)
"""Blocks of which some characters are odd: signs, kana, rarer scripts, pictures."""
_RARE = [second for second in range(0x90, 0xC0) if second != 0x9F]  # noqa: PLR2004 - pictures
