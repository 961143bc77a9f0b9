"""Found: the rows that a sieve keeps, while it looks at others."""

from collections.abc import Iterable

from walkaway_rules.matching.backscan.clues import Clue
from walkaway_rules.matching.backscan.lines import Lines, joined
from walkaway_rules.matching.backscan.uncovering import closed, folded, readings


class Found:
    """Rows that are kept, and what others hold in both their halves."""

    def __init__(self, addresses: Lines, titles: Lines) -> None:
        self._addresses = addresses
        self._titles = titles
        self._spots: dict[Lines, set[int]] = {addresses: set(), titles: set()}
        self._doubts: list[tuple[Clue, Lines, int]] = []
        self._read: dict[tuple[Lines, int], bytes | None] = {}

    def rows(self) -> dict[int, bytes]:
        """Return the numbers of the rows, in order, each with the half that spoke."""
        self._settle()
        found: dict[int, bytes] = {}
        for lines, begins in self._spots.items():
            found |= lines.numbered(begins)
        return dict(sorted(found.items()))

    def take(self, lines: Lines, spots: Iterable[int]) -> None:
        """Take in the rows of these spots."""
        for spot in spots:
            root, begin = lines.root(spot)
            self._spots[root].add(begin)

    def doubt(self, clue: Clue, lines: Lines, spot: int) -> None:
        """Take in the row of this spot if both its halves have what a clue asks for.

        That is looked at last of all: it costs much, and most such rows are taken.
        """
        self._doubts.append((clue, lines, spot))

    def _settle(self) -> None:
        for clue, lines, spot in self._doubts:
            root, begin = lines.root(spot)
            if begin not in self._spots[root] and self._fits(clue, root, begin):
                self._spots[root].add(begin)

    def _fits(self, clue: Clue, root: Lines, begin: int) -> bool:
        """Return whether a row has all that belongs to a clue, or cannot be read."""
        if (root, begin) not in self._read:
            self._read[root, begin] = self._all_of(root, begin)
        read = self._read[root, begin]
        return read is None or clue.fits(read)

    def _all_of(self, lines: Lines, begin: int) -> bytes | None:
        """Return all that a row may be read as; None where nobody can tell."""
        halves = (self._addresses, self._titles)
        if self._addresses.count() != self._titles.count():
            return None
        row = lines.line_of(begin)
        address, title = (half.line_at(half.begin_of(row)) for half in halves)
        read = readings(address)
        if read is None:
            return None
        text = joined((address.lower(), title.lower(), *map(folded, (*read, title))))
        return text + closed(text)
