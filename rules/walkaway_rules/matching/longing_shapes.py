"""Shapes: whether the slots of a frame follow one another in a search."""

from dataclasses import dataclass
from functools import cache

from walkaway_rules.matching.longing_reading import Word, meanings


@dataclass(frozen=True, slots=True)
class _Shape:
    """A frame: what each word of a search may be."""

    text: str
    slots: tuple[frozenset[str], ...]
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
    filled = {symbol for word in search for symbol in (word.text, *word.means)}
    likely = {pair for symbol in filled for pair in by_slot.get(symbol, ())}
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
        all(not slot.isdisjoint(filled) for slot in shape.slots)
        for symbol in by_slot.keys() & filled
        for _, shape in by_slot[symbol]
    )


def _is_met(shape: _Shape, search: tuple[Word, ...]) -> bool:
    slots = iter(shape.slots)
    slot = next(slots)
    for word in search:
        if word.text in slot or not slot.isdisjoint(word.means):
            following = next(slots, None)
            if following is None:
                return True
            slot = following
    return False


@cache
def _shapes(frames: str) -> _Shapes:
    breadths: dict[str, int] = {}
    for means in meanings().values():
        for symbol in means:
            breadths[symbol] = breadths.get(symbol, 0) + _WEIGHTS.get(symbol, 1)
    by_slot: dict[str, tuple[tuple[int, _Shape], ...]] = {}
    for i, line in enumerate(frames.strip().splitlines()):
        shape = _shape(line)
        breadth = [sum(breadths.get(s, 1) for s in slot) for slot in shape.slots]
        rarest = shape.slots[breadth.index(min(breadth))]
        for symbol in rarest:
            by_slot[symbol] = (*by_slot.get(symbol, ()), (i, shape))
    return _Shapes(by_slot)


def _shape(line: str) -> _Shape:
    first, _, rest = line.partition(" ")
    unknown, text = (int(first), rest) if first.isdecimal() else (_ANY, line)
    return _Shape(text, tuple(frozenset(s.split("|")) for s in text.split()), unknown)


_ANY = 99
_WEIGHTS = {"ASK": 20, "ME": 20, "HE": 10, "FILL": 20}
"""How much oftener these are said than other classes."""
