"""Folding: one spelling for all the ways in which a text can be written.

Case, diacritics, width, look-alike letters, invisible characters and foreign
digits fall away; scripts stay what they are, so that a name in Cyrillic, Arabic
or Chinese is compared as it was written.
"""

import re
import unicodedata

_LIGATURES = {"\u00fe": "th", "\u00e6": "ae", "\u0153": "oe"}
_LATIN = (
    "\u0142\u00f8\u0111\u00f0\u0131\u0127\u0167\u014b\u0138\u0192\u0251\u0261"
    "\u0269\u028f\u0280\u0262\u029f\u0274\u029c\u026a\u1d00\u0299\u1d04\u1d05"
    "\u1d07\u1d0a\u1d0b\u1d0d\u1d0f\u1d18\u1d1b\u1d1c\u1d20\u1d21\u1d22\ua731"
    "\ua730"
)
"""Latin letters that no Unicode form reduces: barred, dotless, small capitals."""
_THEIR_LATIN = "loddihtnkfagiyrglnhiabcdejkmoptuvwzsf"
_OTHER_SCRIPTS = (
    "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445"
    "\u0456\u0458\u0455\u0501\u051b\u051d\u04bb\u04af\u03b1\u03b2\u03b5\u03b9"
    "\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03b3\u03c9\u0570\u0578\u057d"
    "\u0581\u0585\u0584"
)
"""Cyrillic, Greek and Armenian letters that look like Latin ones."""
_THEIR_TWINS = "abekmhopctyxijsdqwhyabeikvoptuxywhnugoq"

_JOINING = "\u3099\u309a"
"""The voicing marks of kana: they make another letter, not another spelling."""
_FALLING = frozenset({"Cf", "Mc"})
"""What falls away: signs that nobody sees, and marks beside letters."""
_INDIAN = range(0x900, 0xD80)
_BLOCK = 0x80
_SIGNS = range(0x3E, 0x4D)
_SIGN_BEHIND = 0x38
"""Where vowel signs lie in each block of Unicode, and how far behind their letters."""
_LONG = frozenset({0x08, 0x0A})
"""Where the long i and u of an Indian script lie, one behind the short ones."""
_GLUING = re.compile("[\u2120\u2122\u00ae\u00a9\u00b2\u00b3\u00b9\u2070-\u209f]")
"""Marks of trade and small figures, which a compatibility form would glue to a word."""


class _Runs(dict[str, str]):
    """What runs of characters beyond ASCII fold to; people say the same words."""

    def __missing__(self, run: str) -> str:
        plain = composed(run)
        folded = plain.casefold().translate(_AFTER)
        if len(run) <= _LONGEST_RUN:
            if len(self) >= _MOST_RUNS:
                self.clear()
            self[run] = folded
        return folded


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
    return _FOREIGN.sub(_folded, text).lower()


def composed(text: str) -> str:
    """Return the text in its compatibility form, blanks for signs glued to words."""
    return unicodedata.normalize("NFKC", _GLUING.sub(" ", text))


def words(folded: str) -> list[str]:
    """Given a folded text, return its words: unbroken letters and digits."""
    if folded.isascii():
        # As bytes it takes a quarter of the time.
        return folded.encode().translate(_SPACED).decode().split()
    return _WORD.findall(folded)


def _folded(run: re.Match[str]) -> str:
    return _RUNS[run[0]]


def _fold_character(character: str) -> str | None:
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if _is_indian_vowel(ord(character)):
        return _indian_vowel(ord(character))
    if category in _FALLING or (category == "Mn" and character not in _JOINING):
        return None
    if _keeps_its_marks(character):
        return character
    parts = unicodedata.normalize("NFKD", character)
    base = "".join(p for p in parts if unicodedata.category(p) != "Mn")
    return "".join(_TWINS.get(p, p) for p in base)


def _is_indian_vowel(code: int) -> bool:
    """Whether this is a vowel sign of nine Indian scripts, which are laid out alike."""
    return code in _INDIAN and code % _BLOCK in _SIGNS


def _indian_vowel(code: int) -> str:
    """Return the letter of a vowel sign; of i and u, long ones are written short."""
    letter = code - _SIGN_BEHIND
    return chr(letter - 1 if letter % _BLOCK in _LONG else letter)


def _keeps_its_marks(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff" or "\uac00" <= character <= "\ud7a3"


_ARABIC = {
    "\u0629": "\u0647",
    "\u0649": "\u064a",
    "\u06cc": "\u064a",
    "\u06a9": "\u0643",
    "\u0640": "",
}
"""Arabic letters that are written for one another, and the stroke that only widens."""
_TWINS = (
    _LIGATURES
    | _ARABIC
    | dict(zip(_LATIN + _OTHER_SCRIPTS, _THEIR_LATIN + _THEIR_TWINS, strict=True))
)
_AFTER = _Table()
_RUNS = _Runs()
_MOST_RUNS = 4_000
_LONGEST_RUN = 24
"""Characters of a run that is remembered."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_WORD = re.compile(r"[^\W_]+")
_SPACED = bytes(code if chr(code).isalnum() else 0x20 for code in range(128)).ljust(256)
