"""The sieve: which of many rows could touch a boundary, without reading each.

Rows lie one after the other in one long text, as a database joins them. It is
searched once for all that some row would have to hold; only rows that hold it, and
what else belongs to it, are left for the matcher. No row that the matcher would match
is lost: what the sieve cannot tell it lets through.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from walkaway_rules.matching.backscan.oddities import HIDING, LOWER, ODD, odd_marks
from walkaway_rules.matching.backscan.suspicion import Look
from walkaway_rules.matching.fold import fold

ROW_END = b"\x1e"
FIELD_END = b"\x1f"

Spot = tuple[int, int, int]
"""Which needle, where it begins, and where it ends."""
Search = Callable[[bytes], Sequence[Spot]]
"""Returns every spot of every needle in a text, overlapping ones too, in order."""
Build = Callable[[Sequence[bytes]], Search]
"""Makes a search for these needles."""


@dataclass(frozen=True, slots=True)
class Clue:
    """What one needle says of a row that holds it."""

    begins: bool = False
    """Whether no letter or digit stands directly before it."""
    ends: bool = False
    """Whether none stands directly after it."""
    also: tuple[bytes, ...] = ()
    """What else must be in the row."""
    undotted: bytes = b""
    """What must be in the row as well once its dots are taken out."""
    look: Look | None = None
    """What tells more; the needle then counts in the address only."""


Clues = dict[bytes, tuple[Clue, ...]]
"""Needles, in lower case and folded, with what each says of its row."""


class Sieve:
    """Rows that could match. Make one with `compile_sieve`; it is never changed."""

    def __init__(self, clues: Clues, numbers: Sequence[bytes], build: Build) -> None:
        odd: Clues = dict.fromkeys(odd_marks(), _ODD)
        hiding: Clues = dict.fromkeys(
            (mark.lower().encode() for mark in HIDING), _HIDING
        )
        needles: Clues = {**odd, **hiding}
        for text, told in clues.items():
            needles[text] = tuple(dict.fromkeys((*needles.get(text, ()), *told)))
        self._told = list(needles.values())
        self._ends = [all(clue.ends for clue in told) for told in self._told]
        self._search = build(list(needles))
        self._numbers = build(numbers) if numbers else None

    def keys(self, rows: bytes) -> set[bytes]:
        """Given rows as "key, address, title", return the keys of those to be read.

        Fields are parted by `FIELD_END` and rows by `ROW_END`; both stand nowhere
        else.
        """
        found, odd = self._sift(rows.translate(LOWER))
        if odd:
            folded = [_folded(rows[begin:end]) for begin, end in odd.items()]
            found |= self._sift(ROW_END.join(folded))[0]
            found |= {_key(row) for row in folded if b"%" in _address(row)}
        return found

    def _sift(self, text: bytes) -> tuple[set[bytes], dict[int, int]]:
        """Return the keys of rows to be read, and where rows are that are odd."""
        found: set[bytes] = set()
        odd = _lettered(text) if text.find(ODD) >= 0 else {}
        row = _NO_ROW
        settled = False
        for number, start, stop in self._search(text):
            if self._ends[number] and text[stop : stop + 1] in _ALNUM:
                continue
            if start > row.end:
                row = _row_around(text, start)
                settled = row.begin in odd
            if settled:
                continue
            if self._told[number] is _ODD:
                odd[row.begin] = row.end
                settled = True
            elif row.speaks(self._told[number], start):
                found.add(_key(text[row.begin : row.end]))
                settled = True
        if self._numbers:
            found.update(_numbered(self._numbers, text))
        return found, odd


class _Row:
    """One row of a text, while it is judged."""

    def __init__(self, text: bytes, begin: int, end: int) -> None:
        self.begin = begin
        self.end = end
        self._text = text
        self._looked: set[Look] = set()

    def speaks(self, told: tuple[Clue, ...], start: int) -> bool:
        """Return whether a needle at `start` speaks for reading the row."""
        return any(self._fits(clue, start) for clue in told)

    def _fits(self, clue: Clue, start: int) -> bool:
        if clue.begins and _follows(self._text, start):
            return False
        if clue.look:
            return self._looks(clue.look, start)
        inside = self._text[self.begin : self.end]
        if clue.undotted and clue.undotted not in inside.replace(b".", b""):
            return False
        return all(word in inside for word in clue.also)

    def _looks(self, look: Look, start: int) -> bool:
        """Look once, where a mark stands in the address."""
        if look in self._looked or self._text.find(FIELD_END, start, self.end) < 0:
            return False
        self._looked.add(look)
        inside = self._text[self.begin : self.end].decode(errors="replace")
        _, address, title = inside.split("\x1f")
        return look(address, title)


def _follows(text: bytes, start: int) -> bool:
    """Whether a letter or digit stands before, unless it ends a percent sign's two."""
    return text[start - 1 : start] in _ALNUM and text[start - 3 : start - 2] != _PERCENT


def _row_around(text: bytes, spot: int) -> _Row:
    end = text.find(ROW_END, spot)
    begin = text.rfind(ROW_END, 0, spot) + 1
    return _Row(text, begin, len(text) if end < 0 else end)


def _lettered(text: bytes) -> dict[int, int]:
    """Return where rows with letters beyond ASCII begin and end."""
    found: dict[int, int] = {}
    spot = text.find(ODD)
    while spot >= 0:
        row = _row_around(text, spot)
        found[row.begin] = row.end
        spot = text.find(ODD, row.end)
    return found


def _folded(row: bytes) -> bytes:
    key, address, title = row.decode(errors="replace").split("\x1f")
    parted = _safe(fold(unquote(address))), _safe(fold(title))
    return "\x1f".join((key, *parted)).encode(errors="replace")


def _safe(text: str) -> str:
    return text.translate(_NO_ENDS)


def _numbered(search: Search, text: bytes) -> Iterator[bytes]:
    """Yield the keys of rows that hold a number, whatever stands between digits."""
    for blank in _BLANKS:
        text = text.replace(blank, b"")
    digits = text.translate(None, _NO_DIGITS)
    spots = search(digits)
    if spots:
        rows = text.split(ROW_END)
        yield from (_key(rows[digits.count(ROW_END, 0, spot)]) for _, spot, _ in spots)


def _key(row: bytes) -> bytes:
    return row.partition(FIELD_END)[0]


def _address(row: bytes) -> bytes:
    return row.split(FIELD_END)[1]


_NO_ROW = _Row(b"", 0, -1)
_ODD: tuple[Clue, ...] = (Clue(),)
_HIDING: tuple[Clue, ...] = (Clue(),)
_ALNUM = frozenset(bytes([code]) for code in b"abcdefghijklmnopqrstuvwxyz0123456789")
_PERCENT = b"%"
_BLANKS = (b"%20", b"%28", b"%29", b"%2b", b"%2f")
_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789" + ROW_END))
_NO_ENDS = {0x1E: " ", 0x1F: " "}
