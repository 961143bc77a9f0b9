"""Clues: what a needle that is found says of its row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

Spot = tuple[int, int, int]
"""Which needle, where it begins, and where it ends."""
Search = Callable[[bytes], Sequence[Spot]]
"""Returns every spot of every needle in a text, overlapping ones too, in order."""
Build = Callable[[Sequence[bytes]], Search]
"""Makes a search for these needles."""
Look = Callable[[bytes], bool]
"""Given an address in lower case, whether the matcher is to read its row."""


@dataclass(frozen=True, slots=True)
class Clue:
    """What one needle says of a row that holds it."""

    begins: bool = False
    """Whether no letter or digit stands directly before it."""
    ends: bool = False
    """Whether none stands directly after it."""
    figure: bool = False
    """Whether it begins a figure: no digit but a nought stands directly before it."""
    whole: bool = False
    """Whether it is all of a figure: no digit stands directly after it."""
    leads: bytes = b""
    """One of these bytes stands directly after it, if there are any."""
    also: tuple[bytes, ...] = ()
    """What else must be in the address or title that holds it."""
    either: tuple[bytes, ...] = ()
    """One of these must be there as well, if there are any."""
    undotted: bytes = b""
    """What must be there as well once dots are taken out."""
    wide: bool = False
    """Whether what belongs to it may be in the row's other half."""
    look: Look | None = None
    """What tells more; the needle then counts in the address only."""

    def stands(self, text: bytes, start: int, stop: int) -> bool:
        """Return whether a needle that stands here may be the one that is meant."""
        before, after = text[start - 1], text[stop]
        if self.begins and _IN_WORDS[before] and text[start - 3] != _PERCENT:
            return False
        if self.figure and before in _COUNTING:
            return False
        return not ((self.ends and _IN_WORDS[after]) or (self.whole and _DIGITS[after]))

    def fits(self, text: bytes) -> bool:
        """Return whether a text has what else belongs to it."""
        for word in self.also:
            if text.find(word) < 0:
                return False
        if self.undotted and self.undotted not in text.replace(b".", b""):
            return False
        if self.either and not holds_one(text, self.either, 0, len(text)):
            return False
        return self.look is None or self.look(text)


Clues = dict[bytes, tuple[Clue, ...]]
"""Needles, in lower case and folded, with what each says of its row."""


def refusing(clues: Sequence[Clue]) -> bytes:
    """Return for each byte whether, directly after a needle, it refutes all clues."""
    if all(clue.ends for clue in clues):
        return _IN_WORDS
    if all(clue.ends or clue.whole for clue in clues):
        return _DIGITS
    leads = {clue.leads for clue in clues}
    return _all_but(leads.pop()) if len(leads) == 1 else NEVER


def holds_one(text: bytes, words: Sequence[bytes], begin: int, end: int) -> bool:
    """Return whether a text holds one of the words between two spots."""
    for word in words:  # noqa: SIM110 - asked of every tenth row: a third of the time
        if text.find(word, begin, end) >= 0:
            return True
    return False


def beside(clues: Sequence[Clue]) -> tuple[bytes, ...]:
    """Return words of which a line must hold one for any of the clues to fit.

    There are none where a clue may fit without.
    """
    if not all(clue.also and not clue.wide for clue in clues):
        return ()
    words = {max(clue.also, key=len) for clue in clues}
    return tuple(
        sorted(
            word for word in words if not any(o != word and o in word for o in words)
        )
    )


@cache
def _all_but(leads: bytes) -> bytes:
    return bytes(byte not in leads for byte in range(256)) if leads else NEVER


NEVER = bytes(256)
_IN_WORDS = bytes(chr(code).isalnum() and code < 128 for code in range(256))  # noqa: PLR2004 - ASCII
"""For each byte, whether it is a letter or digit."""
_DIGITS = bytes(code in b"0123456789" for code in range(256))
_COUNTING = b"123456789"
_PERCENT = ord("%")
