"""A second reading of a search, learned: how much all that it says sounds of longing.

The frames of `frames` know what their authors thought of. This one weighs
what stands in a search: every word, all that the lexicon says of it, and what stands
next to it (`weights`) or one word further (`weights_apart`). There is what each counts,
learned from the searches in seeds/; docs/longing.md says how.
"""

from collections.abc import Sequence
from heapq import nlargest
from zlib import crc32

from walkaway_rules.matching.longing.reading import UNKNOWN, Word
from walkaway_rules.matching.longing.weights import START, WEIGHTS
from walkaway_rules.matching.longing.weights_apart import WEIGHTS_APART

NEAR = len(WEIGHTS)
"""Places of words and of what stands side by side; the others come behind them."""
PLACES = NEAR + len(WEIGHTS_APART)
_TOLD = 3


def leaning(search: Sequence[Word]) -> int:
    """Return the sum of what stands in a search; more is more like longing."""
    found = _places(search)
    return START + sum(map(_WEIGHTS.__getitem__, found)) - _NOTHING * len(found)


def strongest(search: Sequence[Word]) -> str:
    """Return what counted most for longing: of the lexicon alone, no word else."""
    known = [word if word.means else _BLANK for word in search]
    signs = sorted({sign for sign in _signs(known) if UNKNOWN not in sign})
    most = nlargest(_TOLD, signs, key=_weight_of)
    return ", ".join(most)


def places(search: Sequence[Word]) -> list[int]:
    """Return where the weights of all that stands in a search are kept, in order."""
    return sorted(_places(search))


def _places(search: Sequence[Word]) -> set[int]:
    return set(map(_place, _signs(search)))


def _signs(search: Sequence[Word]) -> list[str]:
    said = [_FIRST, *map(_said, search), _LAST]
    signs = [sign for one in said for sign in one]
    for gap, others in zip(_GAPS, (said[1:], said[2:]), strict=True):
        beside = zip(said, others, strict=False)
        signs += [f"{a}{gap}{b}" for one, two in beside for a in one for b in two]
    unknown = sum(not word.means for word in search)
    return signs + [f"{UNKNOWN} {i}" for i in range(1, unknown + 1)]


def _said(word: Word) -> frozenset[str]:
    """Return a word and all that it stands for, less that it is a small one."""
    return word.means - _SMALL if word.means else frozenset((word.text, UNKNOWN))


def _weight_of(sign: str) -> int:
    return _WEIGHTS[_place(sign)]


def _place(sign: str) -> int:
    return crc32(sign.encode()) % NEAR + (NEAR if _APART in sign else 0)


_FIRST = frozenset("^")
_LAST = frozenset("$")
_APART = " _ "
_GAPS = (" ", _APART)
"""Between two that stand side by side, and between two with a word between them."""
_SMALL = frozenset({"FILL"})
_BLANK = Word(UNKNOWN, frozenset())
_WEIGHTS = (WEIGHTS + WEIGHTS_APART).encode()
_NOTHING = ord("?")
