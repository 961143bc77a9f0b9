"""A second reading of a search, learned: how much all that it says sounds of longing.

The frames of `frames` know what their authors thought of. This one weighs
what stands in a search: every word, all that the lexicon says of it, and what stands
next to it or one word further. `weights` holds what each counts, learned from
the searches in seeds/; docs/longing.md says how, and how well.
"""

from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import islice
from zlib import crc32

from walkaway_rules.matching.longing.reading import UNKNOWN, Word
from walkaway_rules.matching.longing.weights import START, WEIGHTS

PLACES = len(WEIGHTS)
_TOLD = 3


def leaning(search: Sequence[Word]) -> int:
    """Return the sum of what stands in a search; more is more like longing."""
    return START + sum(map(_weight, places(search)))


def strongest(search: Sequence[Word]) -> str:
    """Return what counted most for longing: of the lexicon alone, no word else."""
    known = [word if word.means else _BLANK for word in search]
    signs = sorted({sign for sign in _signs(known) if UNKNOWN not in sign})
    most = nlargest(_TOLD, signs, key=lambda sign: _weight(_place(sign)))
    return ", ".join(most)


def places(search: Sequence[Word]) -> list[int]:
    """Return where the weights of all that stands in a search are kept, in order."""
    return sorted(set(map(_place, _signs(search))))


def _signs(search: Sequence[Word]) -> Iterator[str]:
    said = [_FIRST, *map(_said, search), _LAST]
    for i, one in enumerate(said):
        yield from one
        for gap, others in zip(_GAPS, islice(said, i + 1, None), strict=False):
            yield from (f"{a}{gap}{b}" for a in one for b in others)
    unknown = sum(not word.means for word in search)
    yield from (f"{UNKNOWN} {i}" for i in range(1, unknown + 1))


def _said(word: Word) -> frozenset[str]:
    """Return a word and all that it stands for, less that it is a small one."""
    return word.means - _SMALL if word.means else frozenset((word.text, UNKNOWN))


def _place(sign: str) -> int:
    return crc32(sign.encode()) % PLACES


def _weight(place: int) -> int:
    return ord(WEIGHTS[place]) - _NOTHING


_FIRST = frozenset("^")
_LAST = frozenset("$")
_GAPS = (" ", " _ ")
"""Between two that stand side by side, and between two with a word between them."""
_SMALL = frozenset({"FILL"})
_BLANK = Word(UNKNOWN, frozenset())
_NOTHING = ord("?")
