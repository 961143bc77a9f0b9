"""The sieve: which of many rows could touch a boundary, without reading each.

Rows lie one after the other in one long text, as a database joins them. It is
searched once for all that some row would have to hold; only rows that hold it, and
what else belongs to it, are left for the matcher. No row that the matcher would match
is lost: what the sieve cannot tell it lets through.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from walkaway_rules.matching.backscan.oddities import (
    ESCAPED,
    HIDING,
    LOWER,
    ODD,
    SEALED,
    odd_marks,
)
from walkaway_rules.matching.backscan.uncovering import (
    APOSTROPHES,
    closed,
    folded,
    readings,
)

ROW_END = b"\x1e"
FIELD_END = b"\x1f"

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
    also: tuple[bytes, ...] = ()
    """What else must be in the row."""
    either: tuple[bytes, ...] = ()
    """One of these must be in the row as well, if there are any."""
    undotted: bytes = b""
    """What must be in the row as well once its dots are taken out."""
    look: Look | None = None
    """What tells more; the needle then counts in the address only."""


Clues = dict[bytes, tuple[Clue, ...]]
"""Needles, in lower case and folded, with what each says of its row."""
Extents = dict[int, int]
"""Where rows begin in a text, with where each of them ends."""


class Sieve:
    """Rows that could match. Make one with `compile_sieve`; it is never changed."""

    def __init__(
        self, clues: Clues, numbers: Sequence[bytes], build: Build, *, closing: bool
    ) -> None:
        needles: Clues = dict.fromkeys(odd_marks(), _ODD)
        needles |= dict.fromkeys((mark.lower().encode() for mark in HIDING), _ODD)
        if closing:
            needles |= dict.fromkeys(APOSTROPHES[len(_QUICK_APOSTROPHES) :], _ODD)
        for text, told in ((SEALED.encode(), _SEALED), *clues.items()):
            needles[text] = tuple(dict.fromkeys((*needles.get(text, ()), *told)))
        self._clues = list(needles.values())
        self._ends = [all(clue.ends for clue in told) for told in self._clues]
        self._looks = [_only_look(told) for told in self._clues]
        self._search = build(list(needles))
        self._numbers = build(numbers) if numbers else None
        self._closing = closing

    def rows(self, text: bytes) -> list[bytes]:
        """Given rows as "key, address, title", return those to be read, in order.

        Fields are parted by `FIELD_END` and rows by `ROW_END`; both stand nowhere
        else.
        """
        low = text.translate(LOWER) + ROW_END
        odd = _rows_with(low, ODD)
        if b"%" in low:
            odd |= _escaped_rows(low)
        found, marked = self._sift(low, odd)
        odd |= marked
        if self._closing:
            found |= self._unbroken(low, _QUICK_APOSTROPHES)
        found |= self._uncovered(text, odd)
        return [text[begin:end] for begin, end in sorted(found.items())]

    def keys(self, text: bytes) -> set[bytes]:
        """Return the keys of those rows alone."""
        return {row.partition(FIELD_END)[0] for row in self.rows(text)}

    def _sift(self, text: bytes, odd: Extents | None) -> tuple[Extents, Extents]:
        """Return the rows that could match, and those that are found to be odd.

        Rows in `odd` are passed over, for they are looked at otherwise; without it
        no row is odd any more.
        """
        found = self._numbered(text) if self._numbers else {}
        marked: Extents = {}
        plain = odd is None
        odd = odd or {}
        begin, end, settled, spent = -1, -1, False, None
        for number, start, stop in self._search(text):
            if start < end:
                if settled or (spent and self._looks[number] is spent):
                    continue
            elif self._ends[number] and _IN_WORDS[text[stop]]:
                continue
            else:
                begin, end = text.rfind(ROW_END, 0, start) + 1, text.find(ROW_END, stop)
                settled, spent = begin in odd, None
                if settled:
                    continue
            told, look = self._clues[number], self._looks[number]
            if told is _ODD:
                marked[begin] = end
                settled = not plain
                continue
            if look:
                title = text.rfind(FIELD_END, begin, end)
                if start < title:
                    spent = look
                    settled = look(text[text.find(FIELD_END, begin) + 1 : title])
            else:
                row = text[begin : end + 1]
                settled = _speaks(told, row, start - begin, stop - begin)
            if settled:
                found[begin] = end
        return found, marked

    def _unbroken(self, text: bytes, apostrophes: Sequence[bytes]) -> Extents:
        """Return rows that could match once apostrophes are taken out."""
        extents: Extents = {}
        for apostrophe in apostrophes:
            extents |= _rows_with(text, apostrophe)
        rows = [text[begin:end] for begin, end in extents.items()]
        return self._derived(closed(ROW_END.join(rows)), list(extents.items()))

    def _uncovered(self, text: bytes, odd: Extents) -> Extents:
        """Return odd rows that could match, or cannot be seen through."""
        found: Extents = {}
        rows: list[bytes] = []
        extents: list[tuple[int, int]] = []
        for begin, end in odd.items():
            row = _opened(text[begin:end])
            if row is None:
                found[begin] = end
            else:
                rows.append(row)
                extents.append((begin, end))
        return found | self._derived(folded(ROW_END.join(rows)), extents)

    def _derived(self, text: bytes, extents: Sequence[tuple[int, int]]) -> Extents:
        """Given rows made of those at `extents`, return which of these could match."""
        if not text:
            return {}
        text += ROW_END
        found, _ = self._sift(text, None)
        if self._closing:
            found |= self._unbroken(text, APOSTROPHES)
        return dict(extents[index] for index in _indexes(text, sorted(found)))

    def _numbered(self, text: bytes) -> Extents:
        """Return rows that hold a number, whatever stands between digits."""
        digits = text.translate(None, _NO_DIGITS)
        spots = self._numbers(digits) if self._numbers else ()
        rows = {digits.count(ROW_END, 0, start) for _, start, _ in spots}
        return dict(_nth_rows(text, rows)) if rows else {}


def _speaks(told: tuple[Clue, ...], row: bytes, start: int, stop: int) -> bool:
    """Return whether a needle in a row speaks for reading it."""
    for clue in told:
        if not (clue.ends and _IN_WORDS[row[stop]]) and _fits(clue, row, start):
            return True
    return False


def _fits(clue: Clue, row: bytes, start: int) -> bool:
    if clue.begins and _IN_WORDS[row[start - 1]] and row[start - 3] != _PERCENT:
        return False
    for word in clue.also:
        if word not in row:
            return False
    if clue.either and not any(word in row for word in clue.either):
        return False
    if clue.undotted and clue.undotted not in row.replace(b".", b""):
        return False
    return clue.look is None or _looks(clue.look, row, start)


def _looks(look: Look, row: bytes, start: int) -> bool:
    """Look where the needle stands in the address."""
    title = row.rfind(FIELD_END)
    return start < title and look(row[row.find(FIELD_END) + 1 : title])


def _only_look(told: tuple[Clue, ...]) -> Look | None:
    """Return the look by which alone a needle speaks, wherever it stands."""
    first = told[0]
    alone = len(told) == 1 and first == Clue(look=first.look)
    return first.look if alone else None


def _opened(row: bytes) -> bytes | None:
    """Return a row with all that its address may be read as, each in a field.

    Return None where there is no end to it. A title's percent signs are its own.
    """
    begin, end = row.find(FIELD_END) + 1, row.rfind(FIELD_END)
    found = readings(row[begin:end])
    if found is None:
        return None
    return b"".join((row[:begin], FIELD_END.join(found), row[end:]))


def _rows_with(text: bytes, mark: bytes) -> Extents:
    """Return the rows of a text that hold a byte."""
    found: Extents = {}
    spot = text.find(mark)
    while spot >= 0:
        end = text.find(ROW_END, spot)
        found[text.rfind(ROW_END, 0, spot) + 1] = end
        spot = text.find(mark, end)
    return found


def _escaped_rows(text: bytes) -> Extents:
    """Return the rows that hold an escape of what belongs to words."""
    found: Extents = {}
    spot = ESCAPED.search(text)
    while spot:
        end = text.find(ROW_END, spot.end())
        found[text.rfind(ROW_END, 0, spot.start()) + 1] = end
        spot = ESCAPED.search(text, end)
    return found


def _nth_rows(text: bytes, wanted: set[int]) -> Iterator[tuple[int, int]]:
    begin = 0
    for index, row in enumerate(text.split(ROW_END)):
        if index in wanted:
            yield begin, begin + len(row)
        begin += len(row) + 1


def _indexes(text: bytes, begins: Sequence[int]) -> Iterator[int]:
    """Given where rows begin, in order, yield how many stand before each."""
    index = before = 0
    for begin in begins:
        index += text.count(ROW_END, before, begin)
        before = begin
        yield index


_ODD: tuple[Clue, ...] = (Clue(),)
_SEALED: tuple[Clue, ...] = (Clue(),)
_IN_WORDS = bytes(chr(code).isalnum() and code < 128 for code in range(256))  # noqa: PLR2004 - ASCII
"""For each byte, whether it is a letter or digit."""
_PERCENT = ord("%")
_QUICK_APOSTROPHES = APOSTROPHES[:2]
"""Those of one byte, which are soon found."""
_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789" + ROW_END))
