"""The sieve: which of many rows could touch a boundary, without reading each.

Addresses lie one after the other in one long text, as a database joins them, and
titles in another. Both are searched once for all that some row would have to hold;
only rows that hold it, and what else belongs to it, are left for the matcher. No row
that the matcher would match is lost: what the sieve cannot tell it lets through.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from walkaway_rules.matching.backscan.clues import (
    NEVER,
    Build,
    Clue,
    Clues,
    Search,
    beside,
    holds_one,
    refusing,
)
from walkaway_rules.matching.backscan.found import Found
from walkaway_rules.matching.backscan.lines import (
    ROW_END,
    Lines,
    joined,
    lines_holding,
    lines_with,
    tailed,
)
from walkaway_rules.matching.backscan.numbers import Numbers
from walkaway_rules.matching.backscan.oddities import (
    ESCAPED,
    HIDING,
    LOWER,
    LOWER_ADDRESS,
    ODD,
    SEALED,
    odd_marks,
)
from walkaway_rules.matching.backscan.suspects import Suspects
from walkaway_rules.matching.backscan.uncovering import (
    APOSTROPHES,
    closed,
    folded,
    readings,
    undone,
)

# What a needle says of its line besides its clues; plain numbers, for they are asked
# for millions of times.
_ODD = 0
"""It may be written otherwise than it reads."""
_HIDING = 1
"""An address may lie hidden in it."""
_APART = 2
"""It holds an apostrophe."""
_CALLING = 3
"""It may hold somebody's number."""
_ROUTING = 4
"""It may be asked for by what stands in its fragment."""
_ASKING = 5
"""It may ask for something."""

_Marked = tuple[dict[int, int], ...]
"""Lines that are to be looked at otherwise, by mark: where each begins and ends."""


@dataclass(frozen=True, slots=True)
class _Sense:
    """How addresses are looked at, or titles."""

    search: Search
    refused: list[bytes]
    """For each needle, which bytes directly behind it say that it means nothing."""
    marks: list[int | None]
    clues: list[tuple[Clue, ...]]
    beside: list[tuple[bytes, ...]]
    """For each needle, words of which its line must hold one, if there are any."""


class Sieve:
    """Rows that could match. Make one with `compile_sieve`; it is never changed."""

    def __init__(
        self,
        clues: Clues,
        numbers: Sequence[bytes],
        build: Build,
        *,
        closing: bool,
        suspects: Suspects | None = None,
    ) -> None:
        self._suspects = suspects
        self._numbers = Numbers(numbers, build) if numbers else None
        self._closing = closing
        sealed = (Clue(look=_is_address),)
        clues = {**dict.fromkeys(_SEALS, sealed), **clues}
        calling = dict.fromkeys(self._numbers.marks if self._numbers else (), _CALLING)
        apart = dict.fromkeys(_SPELLED if closing else (), _APART)
        self._in_addresses = _in_addresses(clues, calling, suspects, build)
        self._in_titles = _in_titles(clues, apart, build)

    def kept(self, addresses: bytes, titles: bytes) -> dict[int, bytes]:
        """Given the addresses and titles of rows, return which are to be read.

        In both texts `ROW_END` stands between two rows. With the number of a row
        comes the half of it that speaks for reading; where it is not that row's, the
        sign stood within rows, too, and nothing is known of any.
        """
        where, what = _rows(addresses, LOWER_ADDRESS), _rows(titles, LOWER)
        found = Found(where, what)
        self._uncover(where, found)
        self._unfold(what, found)
        return found.rows()

    def _uncover(self, lines: Lines, found: Found) -> None:
        """Look at addresses, and at what is beneath their escapes, layer by layer."""
        marked = self._look(lines, found, self._in_addresses)
        self._reveal(lines, marked[_HIDING], found)
        odd = marked[_ODD] | lines_holding(ODD, lines.low)
        if _PERCENT in lines.low:
            odd |= lines_with(_ESCAPED, lines.low)
        for _ in range(_DEEPEST):
            if not odd:
                return
            written = joined(lines.pick(odd))
            if _TWICE in written:
                self._reveal(lines, lines_with(_TWO_PERCENTS, lines.low), found)
            bare = undone(written)
            lines = lines.below(odd, bare, folded(bare))
            marked = self._look(lines, found, self._in_addresses)
            self._reveal(lines, marked[_HIDING], found)
            odd = lines_with(_ESCAPE, lines.low)
        found.take(lines, odd)

    def _unfold(self, titles: Lines, found: Found) -> None:
        """Look at titles, and at those in other letters once more, folded."""
        marked = self._look(titles, found, self._in_titles)
        odd = marked[_ODD] | lines_holding(ODD, titles.low)
        if odd:
            text = joined(titles.pick(odd))
            self._look(titles.below(odd, text, folded(text)), found, self._in_titles)

    def _look(self, lines: Lines, found: Found, sense: _Sense) -> _Marked:
        """Take in the lines that could match, and return those that are marked.

        Those with apostrophes are looked at without them, too, where rules need it.
        """
        marked = self._sift(lines, found, sense)
        if self._numbers:
            if sense is self._in_addresses and lines.is_written:
                calling = marked[_CALLING]
                text = lines.cut(calling)
                _count(self._numbers, lines.below(calling, text, text), found)
            else:
                _count(self._numbers, lines, found)
        if self._closing:
            apart = marked[_APART]
            for sign in APOSTROPHES[:_QUICK] if lines.is_written else APOSTROPHES:
                apart |= lines_holding(sign, lines.low)
            if apart:
                text = closed(lines.cut(apart))
                self._sift(lines.below(apart, text, text), found, sense)
        return marked

    def _reveal(self, lines: Lines, hiding: dict[int, int], found: Found) -> None:
        """Look at what is hidden in addresses."""
        begins: list[int] = []
        texts: list[bytes] = []
        for begin, line in zip(hiding, lines.pick(hiding), strict=True):
            read = readings(line)
            if read is None:
                found.take(lines, (begin,))
            else:
                texts += read
                begins += [begin] * len(read)
        if texts:
            text = joined(texts)
            bare = lines.below(begins, text, folded(text))
            self._look(bare, found, self._in_addresses)

    def _sift(self, lines: Lines, found: Found, sense: _Sense) -> _Marked:
        """Do so without numbers, and with apostrophes as they are."""
        low, refused, clues, marks = lines.low, sense.refused, sense.clues, sense.marks
        marked: _Marked = ({}, {}, {}, {}, {})
        asked: dict[int, int] = {}
        long: dict[int, int] = {}
        end, settled, is_long = -1, False, False
        for number, start, stop in sense.search(low):
            if refused[number][low[stop]]:
                continue
            if start >= end:
                end, settled = low.find(ROW_END, stop), False
                is_long = end - start > _LONGEST
            if is_long:
                long[end] = start
                continue
            mark = marks[number]
            if mark == _ASKING:
                asked.setdefault(end, start)
            elif mark is not None:
                marked[mark][low.rfind(ROW_END, 0, start) + 1] = end
            if clues[number] and not settled:
                line = low[low.rfind(ROW_END, 0, start) + 1 : end]
                words = sense.beside[number]
                if not words or holds_one(line, words):
                    spot = (start, stop, line)
                    settled = _speaks(clues[number], spot, lines, found)
        found.take(lines, long.values())
        if self._suspects and asked:
            whole = marked[_ROUTING] | lines_holding(_FRAGMENT, low)
            texts = _asked(low, asked, set(whole.values()))
            starts = list(asked.values())
            found.take(lines, map(starts.__getitem__, self._suspects.among(texts)))
        return marked


def _count(numbers: Numbers, lines: Lines, found: Found) -> None:
    """Take in the lines that hold a number."""
    found.take(lines, map(lines.begin_of, numbers.lines(lines.low)))


def _speaks(
    told: Iterable[Clue], spot: tuple[int, int, bytes], lines: Lines, found: Found
) -> bool:
    """Take in the line of a needle if that speaks for it; return whether it did."""
    start, stop, line = spot
    for clue in told:
        if not clue.stands(lines.low, start, stop):
            continue
        if clue.fits(line):
            found.take(lines, (start,))
            return True
        if clue.wide:
            found.doubt(clue, lines, start)
    return False


def _asked(low: bytes, spots: Mapping[int, int], whole: Container[int]) -> list[bytes]:
    """Return what lines may ask for, given where each ends and begins to ask.

    Some are asked for as a whole.
    """
    return [
        low[low.rfind(ROW_END, 0, start) + 1 if end in whole else start : end]
        for end, start in spots.items()
    ]


def _in_addresses(
    clues: Clues, marks: Mapping[bytes, int], suspects: Suspects | None, build: Build
) -> _Sense:
    """Return how addresses are looked at, also for what they ask and hide."""
    asking: Mapping[bytes, bytes] = suspects.marks if suspects else {}
    hiding = dict.fromkeys((mark.lower().encode() for mark in HIDING), _HIDING)
    routing = {_FRAGMENT_ESCAPED: _ROUTING} if suspects else {}
    marks = {**dict.fromkeys(asking, _ASKING), **marks, **hiding, **routing}
    refused = {needle: refusing(told) for needle, told in clues.items()}
    refused |= dict.fromkeys(marks, NEVER)
    refused |= {mark: NEVER if mark in clues else asking[mark] for mark in asking}
    return _sense(clues, marks, refused, build)


def _in_titles(clues: Clues, apart: Mapping[bytes, int], build: Build) -> _Sense:
    """Return how titles are looked at: fewer needles count, and none asks or hides."""
    spoken = {
        needle: heard
        for needle, told in clues.items()
        if (heard := tuple(clue for clue in told if clue.look is None))
    }
    marks = {**dict.fromkeys(odd_marks(), _ODD), **apart}
    refused = {needle: refusing(told) for needle, told in spoken.items()}
    return _sense(spoken, marks, refused | dict.fromkeys(marks, NEVER), build)


def _sense(
    clues: Clues,
    marks: Mapping[bytes, int],
    refused: Mapping[bytes, bytes],
    build: Build,
) -> _Sense:
    needles = tuple(refused)
    return _Sense(
        build(needles),
        [refused[needle] for needle in needles],
        [marks.get(needle) for needle in needles],
        [clues.get(needle, ()) for needle in needles],
        [beside(clues.get(needle, ())) for needle in needles],
    )


def _is_address(_line: bytes) -> bool:
    return True


def _rows(text: bytes, lower: bytes) -> Lines:
    return Lines(text, text.translate(lower) + ROW_END)


_SEALS = tuple(
    mark.replace("/", slash).replace(":", colon).encode()
    for mark in SEALED
    for slash, colon in (("/", ":"), ("%2f", "%3a"))
)
"""What seals an address, as it is and as it stands within a parameter."""
_FRAGMENT = b"#"
_FRAGMENT_ESCAPED = b"%23"
_DEEPEST = 40
"""Layers of escapes that are seen through."""
_LONGEST = 4_000
"""Bytes behind the first needle of a line, beyond which the matcher reads its row.

A line is looked at anew for each of its needles; the matcher reads it but once.
"""
_ESCAPED = tailed(ESCAPED.pattern)
_ESCAPE = tailed(rb"%[0-9a-f]{2}")
_TWICE = b"%%"
_TWO_PERCENTS = tailed(_TWICE)
_PERCENT = b"%"
_QUICK = 2
"""Apostrophes of one byte, which are soon found."""
_SPELLED = tuple(a for a in APOSTROPHES[_QUICK:] if a.translate(LOWER) == a)
"""Those of more that titles may hold as they are written.

Fewer different bytes among the needles: over 128 kinds the search takes twice the room.
"""
