"""Digits as strokes: centre lines with straight stems, made for very few pixels."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

Point = tuple[float, float]
Line = tuple[Point, ...]
"""A polyline; y grows downwards."""

_STEPS = 10
"""Straight pieces for half a turn; more are not seen below 100 pixels."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """Strokes in place, and how thick they are drawn."""

    lines: tuple[Line, ...]
    thickness: float
    """In pixels."""


@dataclass(frozen=True, slots=True)
class _Proportion:
    """How large the digits are, as shares of the icon's size."""

    height: float
    width: float
    gap: float
    thickness: float


_PROPORTIONS: Mapping[int, _Proportion] = {
    1: _Proportion(0.56, 0.35, 0.0, 0.105),
    2: _Proportion(0.52, 0.32, 0.065, 0.095),
    3: _Proportion(0.43, 0.235, 0.05, 0.075),
    4: _Proportion(0.36, 0.18, 0.045, 0.06),
}
_ONE = 0.6
"""The width of a 1 beside the other digits."""


def lettering(text: str, size: int) -> Lettering:
    """Given one to four digits, return them centred on a square of `size` pixels.

    Edges of stems are put on whole pixels, as a hinted font does.
    Raise `KeyError` for other characters or lengths.
    """
    share = _PROPORTIONS[len(text)]
    thick = _thickness(share.thickness * size)
    height = _snap(share.height * size, size)
    widths = _widths(text, share.width * size, thick)
    gap = _gap(share.gap * size, sum(widths), len(text), size)
    total = sum(widths) + gap * (len(text) - 1)
    left, top = float((size - total) // 2), (size - height) / 2
    lines: list[Line] = []
    for digit, width in zip(text, widths, strict=True):
        glyph = _GLYPHS[digit](width - thick, height - thick)
        lines += _moved(glyph, left + thick / 2, top + thick / 2)
        left += width + gap
    return Lettering(tuple(lines), thick)


def dash(size: int) -> Lettering:
    """Return a short level stroke, which stands for an unknown number."""
    thick = _thickness(0.105 * size)
    half = 0.15 * size
    middle = (size + (round(thick) - size) % 2) / 2
    line = ((size / 2 - half, middle), (size / 2 + half, middle))
    return Lettering((line,), thick)


def _thickness(wanted: float) -> float:
    """Return whole or half pixels where a pixel is coarse."""
    return max(1.0, round(wanted * 2) / 2) if wanted < _FINE else wanted


_FINE = 4.0


def _snap(wanted: float, size: int) -> int:
    """Return the nearest length that can be centred on `size` whole pixels."""
    near = round(wanted)
    if (size - near) % 2 == 0:
        return near
    return near + 1 if wanted > near else near - 1


def _widths(text: str, wanted: float, thick: float) -> list[int]:
    wide = max(3, round(wanted))
    narrow = max(round(wide * _ONE), round(thick + 1))
    return [narrow if digit == "1" else wide for digit in text]


def _gap(wanted: float, inked: int, count: int, size: int) -> int:
    """Return a gap of whole pixels that lets the digits be centred, if one does."""
    near = max(1, round(wanted))
    if count == _PAIR and (size - inked - near) % 2:
        return near + 1 if wanted > near else max(1, near - 1)
    return near


_PAIR = 2


def _moved(lines: Sequence[Line], right: float, down: float) -> list[Line]:
    return [tuple((x + right, y + down) for x, y in line) for line in lines]


def _arc(centre: Point, radii: Point, begin: float, end: float) -> Line:
    """Return a part of an ellipse; angles in half turns, clockwise from the right."""
    count = max(2, round(abs(end - begin) * _STEPS))
    angles = [pi * (begin + (end - begin) * i / count) for i in range(count + 1)]
    (x, y), (rx, ry) = centre, radii
    return tuple((x + rx * cos(a), y + ry * sin(a)) for a in angles)


def _loop(left: float, top: float, width: float, height: float) -> Line:
    """Return an upright stadium: two round ends joined by straight sides."""
    r = width / 2
    end = min(r, height / 2)
    upper = _arc((left + r, top + end), (r, end), -1, 0)
    lower = _arc((left + r, top + height - end), (r, end), 0, 1)
    return (*upper, *lower, upper[0])


def _zero(w: float, h: float) -> tuple[Line, ...]:
    return (_loop(0, 0, w, h),)


def _one(w: float, h: float) -> tuple[Line, ...]:
    return (((0, 0.24 * h), (w, 0), (w, h)),)


def _two(w: float, h: float) -> tuple[Line, ...]:
    r = w / 2
    end = min(r, 0.28 * h)
    head = _arc((r, end), (r, end), -0.97, 0.2)
    return ((*head, (0, h), (w, h)),)


def _three(w: float, h: float) -> tuple[Line, ...]:
    middle = 0.47 * h
    upper = _arc((0.47 * w, middle / 2), (0.47 * w, middle / 2), -0.88, 0.5)
    end = (h - middle) / 2
    lower = _arc((w / 2, middle + end), (w / 2, end), -0.5, 0.9)
    return ((*upper, *lower),)


def _four(w: float, h: float) -> tuple[Line, ...]:
    return (((0.76 * w, h), (0.76 * w, 0), (0, 0.7 * h), (w, 0.7 * h)),)


def _five(w: float, h: float) -> tuple[Line, ...]:
    top = 0.38 * h
    end = (h - top) / 2
    bowl = _arc((w / 2, top + end), (w / 2, end), -0.78, 0.88)
    return (((0.92 * w, 0), (0.1 * w, 0), (0.04 * w, 0.5 * h), *bowl),)


def _six(w: float, h: float) -> tuple[Line, ...]:
    r = w / 2
    top = 0.4 * h
    head = _arc((r, r), (r, r), -0.2, -1)
    return (_loop(0, top, w, h - top), (*head, (0, h - r)))


def _seven(w: float, h: float) -> tuple[Line, ...]:
    return (((0, 0), (w, 0), (0.36 * w, h)),)


def _eight(w: float, h: float) -> tuple[Line, ...]:
    middle = 0.47 * h
    return (
        _loop(0.05 * w, 0, 0.9 * w, middle),
        _loop(0, middle, w, h - middle),
    )


def _nine(w: float, h: float) -> tuple[Line, ...]:
    return tuple(tuple((w - x, h - y) for x, y in line) for line in _six(w, h))


_GLYPHS: Mapping[str, Callable[[float, float], tuple[Line, ...]]] = {
    "0": _zero,
    "1": _one,
    "2": _two,
    "3": _three,
    "4": _four,
    "5": _five,
    "6": _six,
    "7": _seven,
    "8": _eight,
    "9": _nine,
}
