"""The sieve: which of many rows could touch a boundary, without reading each.

Addresses lie one after the other in one long text, as a database joins them, and
titles in another. Both are searched once for all that some row would have to hold;
only rows that hold it, and what else belongs to it, are left for the matcher. No row
that the matcher would match is lost: what the sieve cannot tell it lets through.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
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
)
from walkaway_rules.matching.backscan.numbers import Numbers
from walkaway_rules.matching.backscan.oddities import (
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

_Marked = tuple[dict[int, int], ...]
"""Lines that are to be looked at otherwise, by mark: where each begins and ends."""


@dataclass(frozen=True, slots=True)
class _Sense:
    """How addresses are looked at, or titles."""

    search: Search
    refused: list[bytes]
    """For each needle, which bytes directly behind it say that it means nothing."""
    asking: int
    """From this one on, needles say no more than that their line may ask."""
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

    def _uncover(self, rows: Lines, found: Found) -> None:
        """Look at addresses, and at what is beneath their escapes, layer by layer.

        What is hidden in them is looked at last, all of it together: each look has
        its price, however little there is to see.
        """
        marked = self._look(rows, found, self._in_addresses)
        hiding = dict(zip(marked[_HIDING], rows.pick(marked[_HIDING]), strict=True))
        odd = lines_holding(ODD, rows.low) | lines_holding(_PERCENT, rows.low)
        lines = rows
        for _ in range(_DEEPEST):
            if not odd:
                break
            bare, is_doubtful = undone(joined(lines.pick(odd)))
            if is_doubtful:
                hiding |= _of_rows(lines, lines_holding(_TWICE, lines.low)) | hiding
            lines = lines.below(odd, bare, folded(bare))
            marked = self._look(lines, found, self._in_addresses)
            hiding |= _of_rows(lines, marked[_HIDING]) | hiding
            odd = lines_holding(_PERCENT, lines.low, _ESCAPE)
        found.take(lines, odd)
        self._reveal(rows, hiding, found)

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

    def _reveal(self, rows: Lines, hiding: Mapping[int, bytes], found: Found) -> None:
        """Look at what is hidden in addresses, given where their rows begin."""
        begins: list[int] = []
        texts: list[bytes] = []
        for begin, line in hiding.items():
            read = readings(line)
            if read is None:
                found.take(rows, (begin,))
            else:
                beneath = [text for text in read if text != line]
                texts += beneath
                begins += [begin] * len(beneath)
        if texts:
            text = joined(texts)
            bare = rows.below(begins, text, folded(text))
            self._look(bare, found, self._in_addresses)

    def _sift(self, lines: Lines, found: Found, sense: _Sense) -> _Marked:
        """Do so without numbers, and with apostrophes as they are."""
        low, refused, clues, marks = lines.low, sense.refused, sense.clues, sense.marks
        asking = sense.asking
        marked: _Marked = ({}, {}, {}, {}, {})
        asked: dict[int, int] = {}
        long: dict[int, int] = {}
        end, settled, is_long, heard = -1, False, False, -1
        for number, start, stop in sense.search(low):
            if refused[number][low[stop]]:
                continue
            if number >= asking:  # most are, and the first in a line tells all
                if start >= heard:
                    asked[start] = heard = low.find(ROW_END, stop)
                continue
            if start >= end:
                end, settled = low.find(ROW_END, stop), False
                is_long = end - start > _LONGEST
            if is_long:
                long[end] = start
                continue
            mark = marks[number]
            if mark is not None:
                marked[mark][low.rfind(ROW_END, 0, start) + 1] = end
            if clues[number] and not settled:
                begin, words = low.rfind(ROW_END, 0, start) + 1, sense.beside[number]
                if not words or holds_one(low, words, begin, end):
                    spot = (start, stop, low[begin:end])
                    settled = _speaks(clues[number], spot, lines, found)
        found.take(lines, long.values())
        found.take(lines, self._suspected(lines, asked, marked[_ROUTING]))
        return marked

    def _suspected(
        self, lines: Lines, asked: Mapping[int, int], routing: Container[int]
    ) -> Iterator[int]:
        """Yield where lines begin to ask for something that the rules name."""
        if not (self._suspects and asked):
            return
        starts, texts = list(asked), _asked(lines.low, asked, routing)
        for start in map(starts.__getitem__, self._suspects.among(texts)):
            rows, begin = lines.root(start)
            if self._suspects.asks(rows.line_at(begin)):
                yield start


def _of_rows(lines: Lines, extents: Mapping[int, int]) -> dict[int, bytes]:
    """Return lines as they are written, by where the row of each begins."""
    begins = [lines.root(begin)[1] for begin in extents]
    return dict(zip(begins, lines.pick(extents), strict=True))


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


def _asked(
    low: bytes, spots: Mapping[int, int], routing: Container[int]
) -> list[bytes]:
    """Return what lines may ask for, given where each begins to ask and ends.

    Those with a fragment, also one within a parameter, are asked for as a whole.
    """
    fragment = -1
    texts: list[bytes] = []
    for start, end in spots.items():
        begin = low.rfind(ROW_END, 0, start) + 1
        if fragment < begin:
            fragment = low.find(_FRAGMENT, begin) % (len(low) + 1)
        whole = fragment < end or begin in routing
        texts.append(low[begin if whole else start : end])
    return texts


def _in_addresses(
    clues: Clues, marks: Mapping[bytes, int], suspects: Suspects | None, build: Build
) -> _Sense:
    """Return how addresses are looked at, also for what they ask and hide."""
    asking: Mapping[bytes, bytes] = suspects.marks if suspects else {}
    hiding = dict.fromkeys((mark.lower().encode() for mark in HIDING), _HIDING)
    routing = {_FRAGMENT_ESCAPED: _ROUTING} if suspects else {}
    return _sense(clues, {**marks, **hiding, **routing}, asking, build)


def _in_titles(clues: Clues, apart: Mapping[bytes, int], build: Build) -> _Sense:
    """Return how titles are looked at: fewer needles count, and none asks or hides."""
    spoken = {
        needle: heard
        for needle, told in clues.items()
        if (heard := tuple(clue for clue in told if clue.look is None))
    }
    return _sense(spoken, {**dict.fromkeys(odd_marks(), _ODD), **apart}, {}, build)


def _sense(
    clues: Clues,
    marks: Mapping[bytes, int],
    asking: Mapping[bytes, bytes],
    build: Build,
) -> _Sense:
    refused = {needle: refusing(told) for needle, told in clues.items()}
    refused |= dict.fromkeys(marks, NEVER)
    needles = tuple(refused)
    return _Sense(
        build((*needles, *asking)),
        [*refused.values(), *asking.values()],
        len(needles),
        [marks.get(needle) for needle in needles],
        [clues.get(needle, ()) for needle in needles],
        [beside(clues.get(needle, ())) for needle in needles],
    )


def _is_address(_line: bytes) -> bool:
    return True


def _rows(text: bytes, lower: bytes) -> Lines:
    # Those that are all ASCII are nearly all addresses; the tables differ beyond it.
    low = text.lower() if text.isascii() else text.translate(lower)
    return Lines(text, low + ROW_END)


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
_PERCENT = b"%"
_ESCAPE = re.compile(rb"%[0-9a-f]{2}")
_TWICE = b"%%"
_QUICK = 2
"""Apostrophes of one byte, which are soon found."""
_SPELLED = tuple(a for a in APOSTROPHES[_QUICK:] if a.translate(LOWER) == a)
"""Those of more that titles may hold as they are written.

Fewer different bytes among the needles: over 128 kinds the search takes twice the room.
"""
