"""The portrait: the numbers as one calm picture, as shapes to be drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

WIDTH = 440
"""In pixels, as are all measures here."""

_TOP = (15, 24, 28)
_BOTTOM = (31, 55, 58)
_CORE = (170, 221, 201)
_RIM = (72, 130, 113)
_INK = (255, 255, 255)
_FIRST = (226, 240, 234)
_REST = (150, 176, 170)

_RADIUS = 78
_MIDDLE = 140
_BAND = 8
_RINGS = 40
_BELOW = 278
_LINE = 32

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of the ground, as wide as the picture."""

    top: int
    height: int
    colour: str


@dataclass(frozen=True, slots=True)
class Round:
    """A filled circle."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True)
class Writing:
    """A line of text around its middle."""

    y: int
    text: str
    size: int
    colour: str


Shape = Band | Round | Writing


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture of `WIDTH` by `height`."""

    height: int
    shapes: tuple[Shape, ...]


def portrait(number: int | None, sentences: Sequence[str]) -> Portrait:
    """Return the picture: the number on a lit disc, the sentences below it."""
    height = _BELOW + _LINE * len(sentences) + 34
    shapes = (*_ground(height), *_disc(), *_writing(number, sentences))
    return Portrait(height, shapes)


def _ground(height: int) -> Iterator[Shape]:
    for top in range(0, height, _BAND):
        yield Band(top, _BAND, _hex(_between(_TOP, _BOTTOM, top / height)))


def _disc() -> Iterator[Shape]:
    """Yield circles inside each other, lit from a little above."""
    for i in range(_RINGS):
        near = i / (_RINGS - 1)
        radius = _RADIUS * (1 - near * 0.97)
        y = _MIDDLE - near * _RADIUS * 0.34
        colour = _hex(_between(_RIM, _CORE, near))
        yield Round(WIDTH / 2, y, radius, colour)


def _writing(number: int | None, sentences: Sequence[str]) -> Iterator[Shape]:
    if number is not None:
        yield Writing(_MIDDLE, str(number), 44, _hex(_INK))
    for i, sentence in enumerate(sentences):
        size, colour = (17, _FIRST) if i == 0 else (13, _REST)
        yield Writing(_BELOW + i * _LINE, sentence, size, _hex(colour))


def _between(one: Colour, other: Colour, share: float) -> Colour:
    r, g, b = (round(a + (z - a) * share) for a, z in zip(one, other, strict=True))
    return r, g, b


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
