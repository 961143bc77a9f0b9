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

    bounded: bool
    """Whether no letter or digit stands directly before it, nor after a whole word."""
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
        odd = dict.fromkeys(odd_marks(), _ODD)
        hiding = dict.fromkeys((mark.lower().encode() for mark in HIDING), _HIDING)
        needles = {**odd, **hiding}
        for text, told in clues.items():
            needles[text] = (*needles.get(text, ()), *told)
        self._told = list(needles.values())
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
        odd = _lettered(text)
        begin, end, judged = 0, -1, False
        for number, start, stop in self._search(text):
            if start > end:
                begin, end = _around(text, start)
                judged = False
            told = self._told[number]
            if told is _ODD:
                odd[begin] = end
            elif not judged and _speaks(told, text, (begin, end), (start, stop)):
                judged = True
                found.add(_key(text[begin:end]))
        if self._numbers:
            found.update(_numbered(self._numbers, text))
        return found, odd


def _speaks(
    told: tuple[Clue, ...], text: bytes, row: tuple[int, int], spot: tuple[int, int]
) -> bool:
    return any(_fits(clue, text, row, spot) for clue in told)


def _fits(clue: Clue, text: bytes, row: tuple[int, int], spot: tuple[int, int]) -> bool:
    """Whether the row that holds a needle in this spot could be one of its kind."""
    begin, end = row
    if clue.bounded and not _is_bounded(text, *spot, whole=clue.look is None):
        return False
    if clue.look:
        _, address, title = text[begin:end].decode(errors="replace").split("\x1f")
        in_address = text.find(FIELD_END, spot[0], end) >= 0
        return in_address and clue.look(address, title)
    inside = text[begin:end] if clue.also or clue.undotted else b""
    if clue.undotted and clue.undotted not in inside.replace(b".", b""):
        return False
    return all(word in inside for word in clue.also)


def _is_bounded(text: bytes, start: int, stop: int, *, whole: bool) -> bool:
    if whole and text[stop : stop + 1] in _ALNUM:
        return False
    return (
        text[start - 1 : start] not in _ALNUM or text[start - 3 : start - 2] == _PERCENT
    )


def _around(text: bytes, spot: int) -> tuple[int, int]:
    """Return where the row around a spot begins and ends."""
    end = text.find(ROW_END, spot)
    return text.rfind(ROW_END, 0, spot) + 1, len(text) if end < 0 else end


def _lettered(text: bytes) -> dict[int, int]:
    """Return where rows with letters beyond ASCII begin and end."""
    found: dict[int, int] = {}
    spot = text.find(ODD)
    while spot >= 0:
        begin, end = _around(text, spot)
        found[begin] = end
        spot = text.find(ODD, end)
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


_ODD = (Clue(bounded=False),)
_HIDING = (Clue(bounded=False),)
_ALNUM = frozenset(bytes([code]) for code in b"abcdefghijklmnopqrstuvwxyz0123456789")
_PERCENT = b"%"
_BLANKS = (b"%20", b"%28", b"%29", b"%2b")
_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789" + ROW_END))
_NO_ENDS = {0x1E: " ", 0x1F: " "}
