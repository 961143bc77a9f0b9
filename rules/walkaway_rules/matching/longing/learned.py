"""A second reading of a search, learned: how much all that it says sounds of longing.

The frames of `frames` know what their authors thought of. This one weighs
what stands in a search: every word, all that the lexicon says of it, what stands next
to it or one word further, and the parts of words that the lexicon lacks. What each
counts was learned from the searches in seeds/; docs/longing.md says how.
"""

from collections.abc import Iterator, Sequence
from heapq import nlargest
from zlib import crc32

from walkaway_rules.matching.longing.reading import UNKNOWN, Word
from walkaway_rules.matching.longing.weights import START, WEIGHTS
from walkaway_rules.matching.longing.weights_again import WEIGHTS_AGAIN

ONCE = len(WEIGHTS)
"""Places of the first table; those of the second come behind them."""
PLACES = ONCE + len(WEIGHTS_AGAIN)
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
    return {place for sign in _signs(search) for place in _places_of(sign.encode())}


def _signs(search: Sequence[Word]) -> list[str]:
    said = [_FIRST, *map(_said, search), _LAST]
    signs = [sign for one in said for sign in one]
    for gap, others in zip(_GAPS, (said[1:], said[2:]), strict=True):
        beside = zip(said, others, strict=False)
        signs += [f"{a}{gap}{b}" for one, two in beside for a in one for b in two]
    unknown = [word.text for word in search if not word.means]
    signs += [f"{UNKNOWN} {i}" for i in range(1, len(unknown) + 1)]
    return signs + [part for text in unknown for part in _parts(text)]


def _said(word: Word) -> frozenset[str]:
    """Return a word and all that it stands for, less what makes no difference."""
    return word.means - _ALIKE if word.means else frozenset((word.text, UNKNOWN))


def _parts(text: str) -> Iterator[str]:
    """Yield the parts of an unknown word: all its runs of so many letters, and ends."""
    whole = f"<{text}>"
    return (f"#{whole[i : i + _PART]}" for i in range(len(whole) - _PART + 1))


def _weight_of(sign: str) -> int:
    return sum(map(_WEIGHTS.__getitem__, _places_of(sign.encode())))


def _places_of(sign: bytes) -> tuple[int, int]:
    """Return both places of what may stand in a search.

    Two things that share one of them hardly ever share the other.
    """
    return crc32(sign) % ONCE, ONCE + crc32(sign, _AGAIN) % (PLACES - ONCE)


_FIRST = frozenset("^")
_LAST = frozenset("$")
_GAPS = (" ", " _ ")
"""Between two that stand side by side, and between two with a word between them."""
_PART = 4
_AGAIN = 7_919
_ALIKE_TEXT = """
FILL boyfriend girlfriend husband wife partner fiance spouse
freund freundin mann frau partnerin ehemann ehefrau verlobter verlobte
"""
_ALIKE = frozenset(_ALIKE_TEXT.split())
"""That a word is a small one, and which partner is meant: all long for all alike."""
_BLANK = Word(UNKNOWN, frozenset())
_WEIGHTS = (WEIGHTS + WEIGHTS_AGAIN).encode()
_NOTHING = ord("?")
