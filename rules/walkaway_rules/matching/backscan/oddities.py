"""Oddities: bytes by which a row's words may be written otherwise than they read.

A row without one is compared byte by byte in lower case. A row with one is decoded
and folded first: letters beyond ASCII, percent signs before anything that belongs to
words, characters that fold away.
"""

from functools import cache

from walkaway_rules.matching.accounts import lowered
from walkaway_rules.matching.fold import fold

ODD = b"\x01"
"""What first bytes of letters beyond ASCII become in `LOWER`."""
_LETTERS = (*range(0xC3, 0xE2), *range(0xE3, 0xF0), *range(0xF1, 0xF5))
LOWER = bytes(
    ODD[0] if byte in _LETTERS else byte + 32 if 0x41 <= byte <= 0x5A else byte  # noqa: PLR2004 - A to Z
    for byte in range(256)
)
"""Lower case for ASCII; first bytes of most letters become `ODD`."""

HIDING = ("aHR0c", "urldefense", ".translate.goog", "%25")
"""What hides an address so well that only the matcher itself sees through."""


@cache
def odd_marks() -> tuple[bytes, ...]:
    """Return the byte strings, as `LOWER` leaves them, that make a row odd."""
    return (*_characters(), *_escapes())


def _characters() -> list[bytes]:
    """Return the first bytes of characters that are not plain signs.

    In the blocks below most are signs (dashes, quotes, arrows, pictures).
    """
    found: dict[bytes, None] = {}
    for first, last in _MIXED:
        for code in range(first, last):
            if not is_plain_sign(chr(code)):
                found[chr(code).encode().translate(LOWER)] = None
    found.update(dict.fromkeys(bytes([0xF0, second]) for second in _RARE))
    return list(found)


def is_plain_sign(character: str) -> bool:
    """Return whether a character only ever parts words.

    It does not vanish, and no form of it holds a letter, a digit or a sign that
    handles hold; several dots part words as well.
    """
    forms = (fold(character), lowered(character))
    return all(form == "..." or (form and not _holds_word(form)) for form in forms)


def _holds_word(form: str) -> bool:
    return any(map(_is_word_sign, form))


def _escapes() -> list[bytes]:
    ascii_ones = [code for code in range(128) if _is_word_sign(chr(code)) or code < 32]  # noqa: PLR2004 - controls
    codes = [*ascii_ones, 0x7F, *range(0x80, 0x100)]
    return [f"%{code:02x}".encode() for code in codes]


def _is_word_sign(character: str) -> bool:
    return character.isalnum() or character in _WORDLY


_MIXED = ((0x80, 0xC0), (0x2000, 0x3000), (0x1F000, 0x20000))
_RARE = [second for second in range(0x90, 0xC0) if second != 0x9F]  # noqa: PLR2004 - pictures
_WORDLY = frozenset("._-")
