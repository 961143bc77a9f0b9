"""The ring: the whole way so far, once around, with the present stretch in front.

Days of looking are small openings in it. They interrupt; they take nothing away.
"""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from walkaway_rules.counting.days import Day, DayKind
from walkaway_rules.page.markup import Markup, number, tag

_RADIUS = 86.0
_GAP = 0.09
"""Half of what is left open at the top, in radians: the way is not over."""
_SHORTEST = 0.01
_FULL = 2 * pi
_MARK, _AROUND = 4.4, 8.4
_LARGE = {1: 62, 2: 62, 3: 52}
"""Sizes of the number by how many figures it has."""
_SMALL = 42


def ring(days: Sequence[Day], middle: str, below: str, said: str) -> Markup:
    """Return the ring with a number in its middle and a word below that."""
    looked = [i for i, day in enumerate(days) if day.kind is DayKind.LOOKED]
    shares = [_FULL * (i + 0.5) / len(days) for i in looked]
    return tag(
        "svg",
        *_stretches(shares),
        *(_halt(share) for share in shares),
        *(_opening(share) for share in shares),
        *_writing(middle, below),
        class_="ring",
        viewBox="0 0 200 200",
        role="img",
        aria_label=said,
    )


def _writing(middle: str, below: str) -> Iterator[Markup]:
    size = _LARGE.get(len(middle), _SMALL)
    yield tag("text", middle, class_="number", x=100, y=114, font_size=size)
    yield tag("text", below, class_="unit", x=100, y=142, font_size=15)


def _stretches(shares: Sequence[float]) -> Iterator[Markup]:
    """Yield the way before the last opening, and the present stretch after it."""
    begin, end = _GAP, _FULL - _GAP
    turn = min(end - _SHORTEST, shares[-1]) if shares else begin
    if turn > begin:
        yield _arc(begin, turn, "stretch")
    yield _arc(max(begin, turn), end, "present")


def _halt(share: float) -> Markup:
    """Return the room around an opening."""
    x, y = _at(share)
    return tag("circle", class_="halt", cx=x, cy=y, r=_AROUND)


def _opening(share: float) -> Markup:
    x, y = _at(share)
    return tag("circle", class_="opening", cx=x, cy=y, r=_MARK)


def _arc(begin: float, end: float, kind: str) -> Markup:
    large, radius = int(end - begin > pi), number(_RADIUS)
    first, last = (" ".join(map(number, _at(angle))) for angle in (begin, end))
    return tag("path", class_=kind, d=f"M{first}A{radius} {radius} 0 {large} 1 {last}")


def _at(angle: float) -> tuple[float, float]:
    """Return the place on the ring, clockwise from the top."""
    return 100 + _RADIUS * sin(angle), 100 - _RADIUS * cos(angle)
