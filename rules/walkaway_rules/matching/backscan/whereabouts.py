"""Whereabouts: the figures and codes without which no map shows a place.

Every figure near a place begins with one of few runs of digits, and so does every
plus code; they are rare in a history, unlike maps.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from math import ceil, cos, floor, radians

from walkaway_rules.matching.places.plus_codes import plus_code_beginnings
from walkaway_rules.rulebook import Place


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What an address that shows a place must hold, in lower case."""

    figures: tuple[str, ...]
    """One of these begins one of its two figures."""
    numbers: tuple[str, ...]
    """Or else one of these is the whole of it."""
    holds_both: Callable[[bytes], bool]
    """Tells whether an address holds a figure near the place both ways."""
    codes: tuple[str, ...]
    """Or else one of these begins its plus code."""


def whereabouts(places: Iterable[Place]) -> Iterator[Whereabouts]:
    """Given places, yield the whereabouts of all that have a position."""
    for place in places:
        if place.at:
            yield _whereabouts(*place.at, place.within)


def holds_plus_code(address: bytes) -> bool:
    """Given an address in lower case, return whether it may hold a full plus code."""
    return _CODE.search(address) is not None


def _whereabouts(lat: float, lng: float, within: float) -> Whereabouts:
    tall, broad = _reach(lat, lng, within)
    north = _Span(lat - tall, lat + tall)
    east = _Span(lng - broad, lng + broad)
    round_globe = abs(lng) + broad >= 180  # noqa: PLR2004 - degrees
    spans = [north] if round_globe else [north, east]
    rarest = max(spans, key=_Span.rareness)
    spans.sort(key=rarest.__eq__)  # it was found already where both are asked for
    figures, numbers = rarest.beginnings(), rarest.numbers()

    def holds_both(address: bytes) -> bool:
        return all(_pattern(span).search(address) for span in spans)

    codes = plus_code_beginnings(lat - tall, lng - broad, lat + tall, lng + broad)
    lower = tuple(code.lower() for code in codes)
    return Whereabouts(figures, numbers, holds_both, lower)


@dataclass(frozen=True, slots=True)
class _Span:
    """All figures between two, as digits."""

    low: float
    high: float

    def rareness(self) -> int:
        """Return how many digits the shortest of its figures begins with."""
        return min(map(len, (*self.beginnings(), *self.numbers())))

    def beginnings(self) -> tuple[str, ...]:
        """Return the digits with which figures begin that have enough of them."""
        decimals = self._decimals()
        least, most = self._between(decimals)
        return tuple(_digits(n, decimals) for n in range(floor(least), most + 1))

    def numbers(self) -> tuple[str, ...]:
        """Return the figures with fewer digits, each the whole of one."""
        found: list[str] = []
        for decimals in range(self._decimals()):
            least, most = self._between(decimals)
            found += [_digits(n, decimals) for n in range(ceil(least), most + 1)]
        return tuple(found)

    def _decimals(self) -> int:
        spans = ((d, self._between(d)) for d in (2, 1))
        return next((d for d, (least, most) in spans if most - floor(least) < _MOST), 0)

    def _between(self, decimals: int) -> tuple[float, int]:
        """Return the least and the greatest figure, without sign, so many times ten."""
        least, most = sorted((abs(self.low), abs(self.high)))
        if self.low < 0 < self.high:
            least = 0.0
        return least * 10**decimals, floor(most * 10**decimals)


@cache
def _pattern(span: _Span) -> re.Pattern[bytes]:
    """Return what finds a figure of a span, and few others. Most are never sought."""
    long = [re.escape(digits) for digits in span.beginnings()]
    short = [rf"{re.escape(digits)}(?!\d|\.\d)" for digits in span.numbers()]
    return re.compile("|".join(long + short).encode())


def _reach(lat: float, lng: float, within: float) -> tuple[float, float]:
    """Return how many degrees to either side something near may be shown."""
    tall = within / _DEGREE + (_SHIFT if _is_in_china(lat, lng) else _ROUNDING)
    if abs(lat) + tall > _POLAR:
        return tall, 180.0
    return tall, tall / cos(radians(abs(lat) + tall))


def _is_in_china(lat: float, lng: float) -> bool:
    return 0 < lat < 57 and 71 < lng < 139  # noqa: PLR2004 - a box around it


def _digits(number: int, decimals: int) -> str:
    if not decimals:
        return str(number)
    whole, part = divmod(number, 10**decimals)
    return f"{whole}.{part:0{decimals}}"


_DEGREE = 111_000.0
"""Metres in a degree of latitude, rounded down."""
_SHIFT = 0.02
"""Degrees by which maps of China draw everything aside, rounded up."""
_ROUNDING = 0.000_01
_MOST = 8
"""Beginnings that are few."""
_POLAR = 89.0
_CODE = re.compile(rb"[2-9c][2-9cfghjmpqrvwx0]{7}(?:[+ ]|%2b|%20)")
