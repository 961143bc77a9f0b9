"""The dial: the hours of a day around a circle, midnight at the top."""

from collections.abc import Iterator, Sequence
from math import cos, radians, sin

from walkaway_rules.page.markup import Markup, tag

_INNER = 44.0
_LENGTH = 42.0
_FACE = 91.0
_NAMES = 105.0
_HOURS = 24
_NAMED = range(0, _HOURS, 6)
_SHADES = 3


def dial(counts: Sequence[int], middle: str, below: str, said: str) -> Markup:
    """Return the hours as petals, each as long as its share of the fullest."""
    return tag(
        "svg",
        tag("circle", class_="face", cx=0, cy=0, r=_FACE),
        *_petals(counts),
        *(_name(hour) for hour in _NAMED),
        tag("text", middle, class_="number", x=0, y=5, font_size=19),
        tag("text", below, class_="unit", x=0, y=21, font_size=10),
        class_="dial",
        viewBox="-118 -118 236 236",
        role="img",
        aria_label=said,
    )


def _petals(counts: Sequence[int]) -> Iterator[Markup]:
    fullest = max(counts, default=0) or 1
    for hour, count in enumerate(counts):
        share = count / fullest
        angle = radians((hour + 0.5) * 360 / _HOURS)
        out = _INNER + _LENGTH * share
        yield tag(
            "line",
            class_=f"petal shade{_shade(share)}",
            x1=_INNER * sin(angle),
            y1=-_INNER * cos(angle),
            x2=out * sin(angle),
            y2=-out * cos(angle),
        )


def _shade(share: float) -> int:
    """Return 0 for none at all, and up to `_SHADES` for the fullest hours."""
    return 0 if not share else min(_SHADES, 1 + int(share * _SHADES))


def _name(hour: int) -> Markup:
    angle = radians(hour * 360 / _HOURS)
    x, y = _NAMES * sin(angle), 4 - _NAMES * cos(angle)
    return tag("text", f"{hour:02}", class_="name", x=x, y=y, font_size=12)
