"""Shapes: whether the slots of a frame follow one another in a search."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import chain

from walkaway_rules.matching.longing.reading import (
    ENGLISH,
    GERMAN,
    UNKNOWN,
    Word,
    meanings,
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """A frame: what each word of a search may be."""

    text: str
    slots: tuple[frozenset[str], ...]
    close: tuple[bool, ...]
    """Of each slot: whether it must follow the one before it at once."""
    unknown: int
    """Words of the search that may be unknown at most."""


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Frames by each word or class of the slot that the fewest searches fill."""

    by_slot: dict[str, tuple[tuple[int, _Shape], ...]]


def met_shape(frames: str, search: tuple[Word, ...], unknown: int = 0) -> str:
    """Given frames, one a line, return the first that the search meets, or nothing.

    `unknown` is how many words of the search are unknown; a frame that begins with
    a smaller number is not met.
    """
    by_slot = _shapes(frames).by_slot
    filled = {word.text for word in search}.union(*map(_classes, search))
    likely = {
        pair
        for symbol in by_slot.keys() & filled
        for pair in by_slot[symbol]
        if _may_meet(pair[1], filled)
    }
    for _, shape in sorted(likely, key=lambda pair: pair[0]):
        if unknown <= shape.unknown and _is_met(shape, search):
            return shape.text
    return ""


def may_meet(frames: str, filled: frozenset[str]) -> bool:
    """Given all words and classes that a text fills, tell if a frame could be met.

    Their order and number are not looked at.
    """
    by_slot = _shapes(frames).by_slot
    return any(
        _may_meet(shape, filled)
        for symbol in by_slot.keys() & filled
        for _, shape in by_slot[symbol]
    )


def _may_meet(shape: _Shape, filled: set[str] | frozenset[str]) -> bool:
    return not any(map(filled.isdisjoint, shape.slots))


def _is_met(shape: _Shape, search: tuple[Word, ...]) -> bool:
    if any(shape.close):
        return _is_met_closely(shape, search)
    slots = iter(shape.slots)
    slot = next(slots)
    for word in search:
        if _fills(word, slot):
            following = next(slots, None)
            if following is None:
                return True
            slot = following
    return False


def _is_met_closely(shape: _Shape, search: tuple[Word, ...]) -> bool:
    """Return the same with slots that follow one another at once.

    All the words at which the slots so far can end are kept.
    """
    ends = [-1]
    for slot, close in zip(shape.slots, shape.close, strict=True):
        filling = [i for i, word in enumerate(search) if _fills(word, slot)]
        if close:
            ends = [i for i in filling if i - 1 in ends]
        else:
            ends = [i for i in filling if ends and i > ends[0]]
    return bool(ends)


def _fills(word: Word, slot: frozenset[str]) -> bool:
    return word.text in slot or not slot.isdisjoint(_classes(word))


def _classes(word: Word) -> frozenset[str]:
    return word.means or _UNKNOWN


@cache
def _shapes(frames: str) -> _Shapes:
    breadths = _breadths()
    by_slot: dict[str, tuple[tuple[int, _Shape], ...]] = {}
    for i, line in enumerate(frames.strip().splitlines()):
        shape = _shape(line)
        breadth = [sum(breadths.get(s, 1) for s in slot) for slot in shape.slots]
        rarest = shape.slots[breadth.index(min(breadth))]
        for symbol in rarest:
            by_slot[symbol] = (*by_slot.get(symbol, ()), (i, shape))
    return _Shapes(by_slot)


@cache
def _breadths() -> dict[str, int]:
    """Return how many searches a word or class fills, by weight, if more than one."""
    known = (*meanings(ENGLISH).values(), *meanings(GERMAN).values())
    told = Counter(chain.from_iterable(known))
    weighed = {symbol: n * _WEIGHTS.get(symbol, 1) for symbol, n in told.items()}
    more = {symbol: breadth for symbol, breadth in weighed.items() if breadth > 1}
    return {UNKNOWN: _ANY, **more}


def _shape(line: str) -> _Shape:
    first, _, rest = line.partition(" ")
    unknown, text = (int(first), rest) if first.isdecimal() else (_ANY, line)
    parts = text.split()
    slots = tuple(_slot(part.lstrip(_CLOSE)) for part in parts)
    close = tuple(part.startswith(_CLOSE) for part in parts)
    return _Shape(text, slots, close, unknown)


@cache
def _slot(part: str) -> frozenset[str]:
    """Return what may fill a slot: one set for all the frames that have the same."""
    return frozenset(map(_symbol, part.split("|")))


@cache
def _symbol(text: str) -> str:
    """Return a word or class, of equal ones always the same."""
    return text


_CLOSE = "+"
_ANY = 99
_UNKNOWN = frozenset({UNKNOWN})
_OFTEN = "and at for from in is it life me my of on the to up when with how what i"
_WEIGHTS = {"ASK": 20, "ME": 20, "HE": 10, "FILL": 20} | dict.fromkeys(
    _OFTEN.split(), 40
)
"""How much oftener these are said than others."""
