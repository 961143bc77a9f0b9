"""Numbers: those of people, whatever stands between their digits."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from walkaway_rules.matching.backscan.clues import Build
from walkaway_rules.matching.backscan.lines import ROW_END


class Numbers:
    """Runs of digits that are looked for."""

    def __init__(self, numbers: Sequence[bytes], build: Build) -> None:
        self._numbers = numbers
        self._search = build(numbers)

    @property
    def marks(self) -> Iterator[bytes]:
        """What no address holds a number without, in lower case, unescaped.

        The number itself, or a sign that addresses rarely hold behind one of its
        digits, or another sign between two of them, or two such signs.
        """
        yield from self._numbers
        digits = sorted(set(b"".join(self._numbers)))
        yield from map(bytes, product(digits, _RARE_SIGNS))
        yield from map(bytes, product(_SIGNS, _SIGNS + _RARE_SIGNS))
        yield b"/ "
        for number in self._numbers:
            for (one, two), sign in product(pairwise(number), _SIGNS + _BETWEEN):
                yield bytes((one, sign, two))

    def lines(self, text: bytes) -> list[int]:
        """Return the numbers of lines of a text that hold a number."""
        digits = text.translate(None, _NO_DIGITS)
        return [digits.count(ROW_END, 0, start) for _, start, _ in self._search(digits)]


_SIGNS = b"-."
"""What may stand between two digits of a number, and often stands elsewhere."""
_BETWEEN = b"/_"
"""A slash stands behind an area's code, alone or between blanks; the other between
two digits only."""
_RARE_SIGNS = b"\t\n\x0b\x0c\r\x1c\x1d\x1f ()+"
"""What else may."""
_NO_DIGITS = bytes(set(range(256)) - set(b"0123456789" + ROW_END))
