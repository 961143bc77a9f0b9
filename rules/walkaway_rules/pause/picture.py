"""The picture of a pause: shapes with their places, drawn alike by every form.

Lengths are pixels of the form's own canvas. What moves is a function of the breath
alone, so that a picture can be compared with a golden one.
"""

from dataclasses import dataclass
from enum import Enum
from math import ceil

from walkaway_rules.moment import SECOND
from walkaway_rules.pause.breathing import Breath
from walkaway_rules.pause.card import Card
from walkaway_rules.pause.door import Door, Doors
from walkaway_rules.pause.theme import Rgb, Theme


class Role(Enum):
    """What a text is for; a form gives each its own accessible role."""

    BREATH = "breath"
    DAY = "day"
    WORDS = "words"
    NOTE = "note"
    HOPE = "hope"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Disc:
    """The circle, lit from above its middle, in a glow that fades outwards."""

    x: float
    y: float
    radius: float
    glow: float
    """Radius at which the glow has faded."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text, centred on its place and wrapped to its width."""

    role: Role
    text: str
    x: float
    y: float
    size: float
    """Height of the letters' line, in pixels."""
    width: float
    colour: Rgb


@dataclass(frozen=True, slots=True)
class Pill:
    """A door."""

    door: Door
    text: str
    x: float
    """Its middle."""
    y: float
    width: float
    height: float
    size: float
    fill: Rgb
    edge: Rgb
    colour: Rgb
    focused: bool
    enabled: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything on the screen, back to front."""

    disc: Disc
    texts: tuple[Text, ...]
    doors: tuple[Pill, ...]
    entry: tuple[float, float, float, float] | None
    """Where one word can be typed: middle x and y, width, height."""


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a text stands, in the reference drawing measured from its middle."""

    y: float
    size: float
    width: float = 860


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a door stands, in the reference drawing measured from its middle."""

    x: float
    width: float
    height: float
    size: float


LEAST = 620.0, 800.0
"""The least canvas on which a unit is a pixel; portrait screens have room, too."""
ROOMY = 2000.0, 800.0
"""One on which a unit is a pixel and no line of text lacks room."""
_SMALLEST = 11.0
"""Pixels below which no text goes."""
_LETTER = 0.52
"""Width of a usual letter, in heights."""
_BROAD = 52
"""Heights that a line of text may be wide wherever there is room."""
_LEADING = 1.3
FITTING = 0.92
"""Share of a canvas that a line of text may take."""
_FIRST = _Place(x=-96, width=232, height=54, size=18)
"""The door that leads away is the larger one."""
_SECOND = _Place(x=130, width=164, height=46, size=16)
_THIRD = _Place(x=0, width=372, height=36, size=14)
"""Below the other two, and the quietest of them."""
_ROW, _BELOW = 326, 349
"""Where two doors stand, and a third."""
_LIFT = 38
"""How much a third door raises whatever stands between it and the circle."""
_STAYING = frozenset({Role.BREATH, Role.NOTE})
"""Texts that no door moves."""
_GLOW = 240
_LINES = {
    Role.BREATH: _Line(-74, 26),
    Role.DAY: _Line(178, 24),
    Role.WORDS: _Line(216, 18),
    Role.HOPE: _Line(216, 18),
    Role.NOTE: _Line(-322, 16),
    Role.HOLD: _Line(374, 15),
}


def picture(
    card: Card, doors: Doors, breath: Breath, size: tuple[float, float], theme: Theme
) -> Picture:
    """Given what is said, where the person stands and the canvas, return it all."""
    frame = _Frame(size)
    return Picture(
        disc=_disc(frame, breath),
        texts=_texts(card, doors, breath, frame, theme),
        doors=_doors(card, doors, frame, theme),
        entry=frame.box(0, 262 - _lift(doors), 320, 42) if doors.asking else None,
    )


class _Frame:
    """A canvas measured from its middle in units of the reference drawing."""

    def __init__(self, size: tuple[float, float]) -> None:
        self.unit = min(size[0] / LEAST[0], size[1] / LEAST[1])
        self.middle = size[0] / 2, size[1] / 2
        self.widest = size[0] * FITTING

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.middle[0] + x * self.unit, self.middle[1] + y * self.unit

    def long(self, length: float) -> float:
        return length * self.unit

    def box(
        self, x: float, y: float, w: float, h: float
    ) -> tuple[float, float, float, float]:
        return (*self.at(x, y), self.long(w), self.long(h))


def _disc(frame: _Frame, breath: Breath) -> Disc:
    x, y = frame.at(0, -74)
    radius = 84 + 46 * breath.full
    return Disc(x, y, frame.long(radius), frame.long(_GLOW))


def _texts(
    card: Card, doors: Doors, breath: Breath, frame: _Frame, theme: Theme
) -> tuple[Text, ...]:
    left = str(_seconds(doors))
    said = (
        (Role.BREATH, card.breaths[breath.word], theme.on_disc),
        (Role.DAY, card.day, theme.text),
        (Role.WORDS, "" if doors.asking else card.words, theme.soft),
        (Role.HOPE, card.hope if doors.asking else "", theme.text),
        (Role.NOTE, card.note, theme.soft),
        (Role.HOLD, card.hold.replace("{seconds}", left), theme.soft),
    )
    shown = said if doors.held else said[:-1]
    return tuple(_text(frame, _lift(doors), *line) for line in shown if line[1])


def _text(frame: _Frame, lift: float, role: Role, text: str, colour: Rgb) -> Text:
    line = _LINES[role]
    x, y = frame.at(0, line.y if role in _STAYING else line.y - lift)
    size = max(_SMALLEST, frame.long(line.size))
    width = min(frame.widest, max(frame.long(line.width), _BROAD * size))
    further = ceil(len(text) * _LETTER * size / width) - 1
    # Where it is wrapped, its first line stays where one line would be.
    y += max(0, further) * size * _LEADING / 2
    return Text(role, text, x, y, size, width, colour)


def _doors(card: Card, doors: Doors, frame: _Frame, theme: Theme) -> tuple[Pill, ...]:
    back = _pill(frame, Door.TURN_BACK, card.turn_back, doors, theme)
    if doors.held:
        return (back,)
    waiting = card.go_on_in.replace("{seconds}", str(_seconds(doors)))
    said = card.go_on if doors.open else waiting
    two = (back, _pill(frame, Door.GO_ON, said, doors, theme))
    if not doors.offered:
        return two
    said = card.until_tomorrow
    return (*two, _pill(frame, Door.UNTIL_TOMORROW, said, doors, theme))


def _pill(frame: _Frame, door: Door, text: str, doors: Doors, theme: Theme) -> Pill:
    first = door is Door.TURN_BACK
    place = _PLACES[door]
    x, y = frame.at(0 if doors.held else place.x, _height(door, doors))
    size, width = max(_SMALLEST, frame.long(place.size)), frame.long(place.width)
    if door is Door.UNTIL_TOMORROW:
        # It stands alone, and can be as wide as its words where those stay larger.
        width = min(frame.widest, max(width, (len(text) * _LETTER + 2) * size))
    return Pill(
        door=door,
        text=text,
        x=x,
        y=y,
        width=width,
        height=frame.long(place.height),
        size=size,
        fill=theme.door if first else theme.quiet,
        edge=theme.door if first else theme.edge,
        colour=theme.on_door if first else _on_quiet(door, doors, theme),
        focused=doors.focus is door and not doors.asking,
        enabled=door is not Door.GO_ON or doors.open,
    )


def _height(door: Door, doors: Doors) -> float:
    return _BELOW if door is Door.UNTIL_TOMORROW else _ROW - _lift(doors)


def _lift(doors: Doors) -> float:
    return _LIFT if doors.offered else 0


def _on_quiet(door: Door, doors: Doors, theme: Theme) -> Rgb:
    opened = door is Door.GO_ON and doors.open
    return theme.text if opened else theme.on_quiet


_PLACES = {
    Door.TURN_BACK: _FIRST,
    Door.GO_ON: _SECOND,
    Door.UNTIL_TOMORROW: _THIRD,
}


def _seconds(doors: Doors) -> int:
    return ceil(doors.left / SECOND)
