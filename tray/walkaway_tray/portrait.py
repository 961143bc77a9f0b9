"""The portrait: the numbers as one calm picture, as shapes to be drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

WIDTH = 440
"""In pixels, as are all measures here."""

_TOP = (15, 24, 28)
_BOTTOM = (31, 55, 58)
_CORE = (170, 221, 201)
_RIM = (72, 130, 113)
_INK = (255, 255, 255)
_FIRST = (226, 240, 234)
_REST = (150, 176, 170)
_FAINT = (122, 148, 142)

_RADIUS = 78
_MIDDLE = 140
_BAND = 8
_RINGS = 40
_BELOW = 278
_LINE = 32
_SMALL_LINE = 20
_SMALL_GAP = 16
_FOOT = 34
_LETTERS = 58
"""In a line of small writing."""

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


def portrait(
    number: int | None, sentences: Sequence[str], limits: Sequence[str] = ()
) -> Portrait:
    """Return the picture: the number on a lit disc, all sentences below it."""
    small = [line for limit in limits for line in wrap(limit, _LETTERS)]
    below = _BELOW + _LINE * len(sentences)
    space = _SMALL_LINE * len(small) + (_SMALL_GAP if small else 0)
    height = below + space + _FOOT
    shapes = (
        *_ground(height),
        *_disc(),
        *_number(number),
        *_sentences(sentences),
        *_small(small, below + _SMALL_GAP),
    )
    return Portrait(height, shapes)


def _ground(height: int) -> Iterator[Shape]:
    for top in range(0, height, _BAND):
        yield Band(top, _BAND, _hex(_between(_TOP, _BOTTOM, top / height)))


def _disc() -> Iterator[Shape]:
    """Yield circles inside each other, lit from a little above.

    The outermost is half ground, for a soft edge where circles are drawn hard.
    """
    soft = _between(_TOP, _RIM, 0.5)
    yield Round(WIDTH / 2, _MIDDLE, _RADIUS + 0.7, _hex(soft))
    for i in range(_RINGS):
        near = i / (_RINGS - 1)
        radius = _RADIUS * (1 - near * 0.97)
        y = _MIDDLE - near * _RADIUS * 0.34
        colour = _hex(_between(_RIM, _CORE, near))
        yield Round(WIDTH / 2, y, radius, colour)


def _number(number: int | None) -> Iterator[Shape]:
    if number is not None:
        yield Writing(_MIDDLE, str(number), 44, _hex(_INK))


def _sentences(sentences: Sequence[str]) -> Iterator[Shape]:
    for i, sentence in enumerate(sentences):
        size, colour = (17, _FIRST) if i == 0 else (13, _REST)
        yield Writing(_BELOW + i * _LINE, sentence, size, _hex(colour))


def _small(lines: Sequence[str], top: int) -> Iterator[Shape]:
    for i, line in enumerate(lines):
        yield Writing(top + i * _SMALL_LINE, line, 10, _hex(_FAINT))


def _between(one: Colour, other: Colour, share: float) -> Colour:
    r, g, b = (round(a + (z - a) * share) for a, z in zip(one, other, strict=True))
    return r, g, b


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
