"""The icon: the streak as a number on a quiet disc, sharp from 16 to 96 pixels.

Where it is no day yet a point stands there: the number 0 is never shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from walkaway_rules.status import Status
from walkaway_tray.coverage import Coverage, disc, ring, strokes, without
from walkaway_tray.digits import dash, lettering

SIZES = (16, 22, 24, 32, 44, 48, 64)
"""What a panel may choose from, in pixels; 44 is 22 on a screen of double density."""

_MOST = 9999
"""The largest number that is drawn; the words say the rest."""

Colour = tuple[int, int, int]


class Face(Enum):
    """What the icon says at a glance."""

    GUARDING = "guarding"
    """A full disc: the guard is awake."""
    STOPPED = "stopped"
    """The same with a small point beside it: something that worked does not now."""
    RESTING = "resting"
    """A faint disc: the guard was asked to rest, and does."""
    AWAY = "away"
    """A grey open circle without a number: nobody guards."""
    DISCREET = "discreet"
    """A circle around a point, which says nothing to others."""


class Ground(Enum):
    """What the icon stands on."""

    ANY = "any"
    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Picture:
    """A square of pixels."""

    size: int
    rgba: bytes
    """Four bytes a pixel, row by row from the upper left; not premultiplied."""


@dataclass(frozen=True, slots=True)
class Emblem:
    """All that decides how the icon looks."""

    face: Face
    number: int | None = None
    ground: Ground = Ground.ANY


@dataclass(frozen=True, slots=True)
class _Palette:
    """The colours of one ground."""

    top: Colour
    bottom: Colour
    ink: Colour
    line: Colour
    """For what stands on nothing, or on next to nothing."""


_PALETTES = {
    Ground.ANY: _Palette(
        (92, 156, 138), (52, 112, 95), (255, 255, 255), (104, 174, 153)
    ),
    Ground.DARK: _Palette(
        (190, 232, 214), (128, 192, 170), (14, 44, 37), (168, 220, 200)
    ),
    Ground.LIGHT: _Palette((60, 122, 104), (28, 80, 67), (255, 255, 255), (40, 98, 82)),
}
_GREY: Colour = (142, 150, 148)


def emblem(status: Status | None, ground: Ground = Ground.ANY) -> Emblem:
    """Given what the guard says, or None without a guard, return what to draw."""
    if status is None:
        return Emblem(Face.AWAY, None, ground)
    if status.discreet:
        return Emblem(Face.DISCREET, None, ground)
    if status.rests:
        return Emblem(Face.RESTING, status.streak, ground)
    face = Face.STOPPED if status.stopped else Face.GUARDING
    return Emblem(face, status.streak, ground)


@lru_cache(maxsize=2 * len(SIZES))
def draw(emblem: Emblem, size: int) -> Picture:
    """Return the icon in one size. Drawn once for each day and state."""
    palette = _PALETTES[emblem.ground]
    ink = _ink(emblem.number, size)
    match emblem.face:
        case Face.GUARDING:
            layers = [_body(size, palette), _flat(ink, palette.ink)]
        case Face.STOPPED:
            layers = _with_point(size, palette, ink)
        case Face.RESTING:
            layers = [_faint(size, palette), _flat(ink, palette.line)]
        case Face.AWAY:
            layers = [_flat(_circle(size), _GREY), _flat(ink, _GREY)]
        case Face.DISCREET:
            layers = [_flat(_circle(size), _GREY), _flat(_dot(size), _GREY)]
    return Picture(size, _flatten(layers, size))


def draw_all(emblem: Emblem) -> tuple[Picture, ...]:
    """Return the icon in every size that a panel may want."""
    return tuple(draw(emblem, size) for size in SIZES)


def argb(picture: Picture) -> bytes:
    """Return the pixels as StatusNotifierItem wants them: ARGB, big-endian."""
    out = bytearray(len(picture.rgba))
    for channel in range(4):
        out[(channel + 1) % 4 :: 4] = picture.rgba[channel::4]
    return bytes(out)


@dataclass(frozen=True, slots=True)
class _Layer:
    """A shape and its colours, from the top down."""

    coverage: Sequence[float]
    top: Colour
    bottom: Colour


def _flat(coverage: Coverage, colour: Colour) -> _Layer:
    return _Layer(coverage, colour, colour)


def _body(size: int, palette: _Palette) -> _Layer:
    middle = size / 2
    return _Layer(disc(size, (middle, middle), middle), palette.top, palette.bottom)


def _faint(size: int, palette: _Palette) -> _Layer:
    body = _body(size, palette)
    return _flat([share * _FAINT for share in body.coverage], palette.line)


_FAINT = 0.26


def _with_point(size: int, palette: _Palette, ink: Coverage) -> list[_Layer]:
    """Return a full disc with a point at its lower right, and a gap around that."""
    radius = max(2.0, size * 0.11)
    centre = (size - radius, size - radius)
    gap = disc(size, centre, radius + max(1.0, size * 0.05))
    body = _body(size, palette)
    return [
        _Layer(without(body.coverage, gap), body.top, body.bottom),
        _flat(without(ink, gap), palette.ink),
        _flat(disc(size, centre, radius), palette.line),
    ]


def _circle(size: int) -> Coverage:
    middle = size / 2
    return ring(size, (middle, middle), middle, max(1.5, size * 0.07))


def _dot(size: int) -> Coverage:
    return disc(size, (size / 2, size / 2), size * 0.16)


def _ink(number: int | None, size: int) -> Coverage:
    if number is not None and number <= 0:
        return _dot(size)
    drawn = dash(size) if number is None else lettering(_text(number), size)
    return strokes(size, drawn.lines, drawn.thickness)


def _text(number: int) -> str:
    return str(min(number, _MOST))


def _flatten(layers: Sequence[_Layer], size: int) -> bytes:
    """Lay each layer over those before it and return straight RGBA."""
    out = bytearray()
    for y in range(size):
        down = (y + 0.5) / size
        colours = [_mix(layer.top, layer.bottom, down) for layer in layers]
        for i in range(y * size, (y + 1) * size):
            out += _pixel([layer.coverage[i] for layer in layers], colours)
    return bytes(out)


def _mix(top: Colour, bottom: Colour, down: float) -> tuple[float, float, float]:
    r, g, b = (
        one + (other - one) * down for one, other in zip(top, bottom, strict=True)
    )
    return r, g, b


def _pixel(
    shares: Sequence[float], colours: Sequence[tuple[float, float, float]]
) -> bytes:
    r = g = b = alpha = 0.0
    for share, (cr, cg, cb) in zip(shares, colours, strict=True):
        if share:
            rest = 1 - share
            r, g, b = (
                r * rest + cr * share,
                g * rest + cg * share,
                b * rest + cb * share,
            )
            alpha = alpha * rest + share
    if not alpha:
        return b"\0\0\0\0"
    return bytes(round(v) for v in (r / alpha, g / alpha, b / alpha, alpha * 255))
