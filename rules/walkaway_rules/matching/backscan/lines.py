"""Lines: texts of many rows, one after the other, and what was made of some of them."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate

ROW_END = b"\x1e"
"""Stands behind each line and nowhere else."""

Extents = Mapping[int, int]
"""Where lines begin in a text, with where each of them ends."""


@dataclass(slots=True, eq=False)
class Lines:
    """Lines of one text. Those that were made of others know of which."""

    text: bytes
    """As written; each line has an end."""
    low: bytes
    """The same lines in lower case, or folded."""
    above: "Lines | None" = None
    """What these were made of; None where each line is a row as it is written."""
    begins: tuple[int, ...] = ()
    """Where each line began there."""
    _split: list[bytes] = field(default_factory=list[bytes])
    _counted: list[int] = field(default_factory=list[int])

    @property
    def is_written(self) -> bool:
        """Whether each line is a row as it is written, but for upper case."""
        return self.above is None

    def root(self, spot: int) -> "tuple[Lines, int]":
        """Return the rows of which a spot in `low` tells, and where its row begins."""
        if self.above:
            return self.above.root(self.begins[self.line_of(spot)])
        return self, self.low.rfind(ROW_END, 0, spot) + 1

    def numbered(self, begins: Iterable[int]) -> dict[int, bytes]:
        """Given where rows begin, return them by number, as written."""
        return {self.line_of(begin): self.line_at(begin) for begin in begins}

    def line_of(self, spot: int) -> int:
        """Return the number of the line in which a spot of `low` stands."""
        part = spot // _PART
        return self._ends()[part] + self.low.count(ROW_END, part * _PART, spot)

    def begin_of(self, line: int) -> int:
        """Return where a line begins in `low`, by its number."""
        ends = self._ends()
        part = max(0, bisect_left(ends, line) - 1)
        begin = part * _PART
        for _ in range(line - ends[part]):
            begin = self.low.find(ROW_END, begin) + 1
        return begin

    def line_at(self, begin: int) -> bytes:
        """Return a line as it is written, where each is a row and it begins here."""
        return self.text[begin : self.low.find(ROW_END, begin)]

    def count(self) -> int:
        """Return how many lines there are."""
        return self._ends()[-1]

    def _ends(self) -> list[int]:
        """Return how many lines end before each part of `low`, and before its end.

        Whole texts are counted no more than once, and only if one of them is asked of.
        """
        if not self._counted:
            starts = range(0, len(self.low), _PART)
            parts = (self.low[start : start + _PART] for start in starts)
            # What is taken out is counted twice as fast as by counting.
            ends = (len(part) - len(part.replace(ROW_END, b"")) for part in parts)
            self._counted = list(accumulate(ends, initial=0))
        return self._counted

    def lines(self) -> list[bytes]:
        """Return all lines as they are written, and what follows the last."""
        self._split = self._split or self.text.split(ROW_END)
        return self._split

    def pick(self, extents: Extents) -> list[bytes]:
        """Return lines as they are written, where `low` has them at these extents."""
        if self.above is None:
            return [self.text[begin:end] for begin, end in extents.items()]
        lines = self.lines()
        return [lines[self.line_of(begin)] for begin in extents]

    def cut(self, extents: Extents) -> bytes:
        """Return the lines of `low` at these extents, as one text."""
        return joined([self.low[begin:end] for begin, end in extents.items()])

    def below(self, begins: Iterable[int], text: bytes, low: bytes) -> "Lines":
        """Return lines that were made of those which begin here."""
        return Lines(text, low, self, tuple(begins))


def joined(lines: Iterable[bytes]) -> bytes:
    """Return lines as one text."""
    return ROW_END.join((*lines, b""))


def lines_holding(
    sign: bytes, low: bytes, pattern: re.Pattern[bytes] | None = None
) -> dict[int, int]:
    """Return the lines of a text that hold a sign, and from there on a pattern."""
    found: dict[int, int] = {}
    spot = low.find(sign)
    while spot >= 0:
        end = low.find(ROW_END, spot)
        if not pattern or pattern.search(low, spot, end):
            found[low.rfind(ROW_END, 0, spot) + 1] = end
        spot = low.find(sign, end)
    return found


_PART = 4096
"""Bytes of a text in which ends are counted together."""
