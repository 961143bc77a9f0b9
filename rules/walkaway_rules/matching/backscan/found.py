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
        self._rows: dict[int, bytes] = {}
        self._read: dict[int, bytes | None] = {}

    def rows(self) -> dict[int, bytes]:
        """Return the numbers of the rows, in order, each with the half that spoke."""
        return dict(sorted(self._rows.items()))

    def take(self, lines: Lines, spots: Iterable[int]) -> None:
        """Take in the rows of these spots."""
        for spot in spots:
            row, half = lines.origin(spot)
            self._rows[row] = half

    def take_line(self, lines: Lines, line: int) -> None:
        """Take in the row of a line."""
        row, half = lines.origin_of(line)
        self._rows[row] = half

    def fits(self, clue: Clue, row: int) -> bool:
        """Return whether a row has all that belongs to a clue, or cannot be read."""
        if row not in self._read:
            self._read[row] = self._all_of(row)
        read = self._read[row]
        return read is None or clue.fits(read)

    def _all_of(self, row: int) -> bytes | None:
        """Return all that a row may be read as; None where nobody can tell."""
        if self._addresses.count() != self._titles.count():
            return None
        address, title = self._addresses.line(row), self._titles.line(row)
        read = readings(address)
        if read is None:
            return None
        text = joined((address.lower(), title.lower(), *map(folded, (*read, title))))
        return text + closed(text)
