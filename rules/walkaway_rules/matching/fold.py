"""Folding: one spelling for all the ways in which a text can be written.

Case, diacritics, width, look-alike letters, invisible characters and foreign
digits fall away; scripts stay what they are, so that a name in Cyrillic, Arabic
or Chinese is compared as it was written.
"""

import re
import unicodedata

_LATIN_TWINS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
    "ı": "i", "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ƒ": "f", "ɑ": "a",
    "ɡ": "g", "ɩ": "i", "ʏ": "y", "ʀ": "r", "ɢ": "g", "ʟ": "l", "ɴ": "n",
    "ʜ": "h", "ɪ": "i", "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e",
    "ᴊ": "j", "ᴋ": "k", "ᴍ": "m", "ᴏ": "o", "ᴘ": "p", "ᴛ": "t", "ᴜ": "u",
    "ᴠ": "v", "ᴡ": "w", "ᴢ": "z", "ꜱ": "s", "ꜰ": "f",
}  # fmt: skip
_OTHER_SCRIPTS = "авекмнорстухіјѕԁԛԝһүαβεικνορτυχγωհոսցօք"
_THEIR_TWINS = "abekmhopctyxijsdqwhyabeikvoptuxywhnugoq"

_JOINING = "\u3099\u309a"
"""The voicing marks of kana: they make another letter, not another spelling."""
_BREAKS = "\u2120\u2122\u00ae\u00a9"
"""Signs that a compatibility form would glue to a name as letters."""


class _Table(dict[int, str | None]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def fold(text: str) -> str:
    """Return the text in the one spelling that is compared."""
    if text.isascii():
        return text.lower()
    plain = text.translate(_BEFORE)
    return unicodedata.normalize("NFKC", plain).casefold().translate(_AFTER)


def words(folded: str) -> list[str]:
    """Given a folded text, return its words: unbroken letters and digits."""
    return _WORD.findall(folded)


def _fold_character(character: str) -> str | None:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf" or (category == "Mn" and character not in _JOINING):
        return None
    if _keeps_its_marks(character):
        return character
    parts = unicodedata.normalize("NFKD", character)
    base = "".join(p for p in parts if unicodedata.category(p) != "Mn")
    return "".join(_TWINS.get(p, p) for p in base)


def _keeps_its_marks(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff" or "\uac00" <= character <= "\ud7a3"


_TWINS = _LATIN_TWINS | dict(zip(_OTHER_SCRIPTS, _THEIR_TWINS, strict=True))
_BEFORE = {
    **dict.fromkeys(map(ord, _BREAKS), " "),
    **dict.fromkeys(range(0x2070, 0x20A0), " "),
    0xB9: " ", 0xB2: " ", 0xB3: " ",
}  # fmt: skip
_AFTER = _Table()
_WORD = re.compile(r"[^\W_]+")
