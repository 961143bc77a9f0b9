"""Lines: texts of many rows, one after the other, and what was made of some of them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

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

    @property
    def is_written(self) -> bool:
        """Whether each line is a row as it is written, but for upper case."""
        return self.above is None

    def root(self, spot: int) -> "tuple[Lines, int]":
        """Return the rows of which a spot in `low` tells, and where its row begins."""
        if self.above:
            return self.above.root(self.begins[self._line(spot)])
        return self, self.low.rfind(ROW_END, 0, spot) + 1

    def numbered(self, begins: Iterable[int]) -> dict[int, bytes]:
        """Given where rows begin, in order, return them by number, as written."""
        found: dict[int, bytes] = {}
        row = before = 0
        for begin in begins:
            row += self.low.count(ROW_END, before, begin)
            found[row] = self.text[begin : self.low.find(ROW_END, begin)]
            before = begin
        return found

    def begin_of(self, line: int) -> int:
        """Return where a line begins in `low`, by its number."""
        before = self.low.split(ROW_END, line)[:line]
        return sum(map(len, before)) + line

    def _line(self, spot: int) -> int:
        return self.low.count(ROW_END, 0, spot)

    def lines(self) -> list[bytes]:
        """Return all lines as they are written, and what follows the last."""
        self._split = self._split or self.text.split(ROW_END)
        return self._split

    def pick(self, extents: Extents) -> list[bytes]:
        """Return lines as they are written, where `low` has them at these extents.

        Those of lines that were made of others must come in their order.
        """
        if self.above is None:
            return [self.text[begin:end] for begin, end in extents.items()]
        lines, row, before = self.lines(), 0, 0
        found: list[bytes] = []
        for begin in extents:
            row += self.low.count(ROW_END, before, begin)
            found.append(lines[row])
            before = begin
        return found

    def cut(self, extents: Extents) -> bytes:
        """Return the lines of `low` at these extents, as one text."""
        return joined([self.low[begin:end] for begin, end in extents.items()])

    def below(self, begins: Iterable[int], text: bytes, low: bytes) -> "Lines":
        """Return lines that were made of those which begin here."""
        return Lines(text, low, self, tuple(begins))


def joined(lines: Iterable[bytes]) -> bytes:
    """Return lines as one text."""
    return ROW_END.join((*lines, b""))


def tailed(pattern: bytes) -> re.Pattern[bytes]:
    """Return what finds a pattern with all that follows it in its line."""
    return re.compile(pattern + rb"[^\x1e]*")


def lines_with(tail: re.Pattern[bytes], low: bytes) -> dict[int, int]:
    """Given what `tailed` made, return the lines of a text that hold it."""
    spans = (found.span() for found in tail.finditer(low))
    return {low.rfind(ROW_END, 0, start) + 1: end for start, end in spans}


def lines_holding(sign: bytes, low: bytes) -> dict[int, int]:
    """Return the lines of a text that hold a sign."""
    found: dict[int, int] = {}
    spot = low.find(sign)
    while spot >= 0:
        end = low.find(ROW_END, spot)
        found[low.rfind(ROW_END, 0, spot) + 1] = end
        spot = low.find(sign, end)
    return found
