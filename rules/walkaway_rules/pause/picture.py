"""The picture of a pause: shapes with their places, drawn alike by every form.

Lengths are pixels of the form's own canvas. What moves is a function of the breath
alone, so that a picture can be compared with a golden one.
"""

from dataclasses import dataclass
from enum import Enum
from math import ceil

from walkaway_rules.moment import SECOND
from walkaway_rules.pause.breathing import Breath
from walkaway_rules.pause.canvas import Canvas
from walkaway_rules.pause.card import Card
from walkaway_rules.pause.door import Door, Doors
from walkaway_rules.pause.measure import breadth, height, largest
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
    height: float
    """Of all its lines, about."""
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


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a door stands, in the reference drawing measured from its middle."""

    x: float
    width: float
    height: float
    size: float


_FIRST = _Place(x=-96, width=232, height=54, size=18)
"""The door that leads away is the larger one."""
_SECOND = _Place(x=130, width=164, height=46, size=16)
_THIRD = _Place(x=0, width=372, height=36, size=14)
"""Below the other two, and the quietest of them."""
_ROW, _BELOW = 326, 352
"""Where two doors stand, and a third."""
_LIFT, _HELD_LIFT = 40, 14
"""How much a third door raises the others, and the line below the door of a hold."""
_GLOW = 240
_CIRCLE, _LEAST_RADIUS, _BREATHES = -74, 84, 46
"""Where the circle stands, how small it is, and by how much it grows."""
_ALONE = {
    Role.BREATH: _Line(_CIRCLE, 26),
    Role.NOTE: _Line(-322, 16),
    Role.HOLD: _Line(374, 15),
}
"""Texts that stand by themselves, wherever the doors are."""
_DAY = 17
_LARGE = (26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15)
"""What is said below the day is as large as it has room: it carries the most."""
_GAP = 9
"""Between the two."""
_MARGIN = 12
"""Around them, and between circle and note."""
_RING = 8
"""What a ring takes around a door."""
_ENTRY = _Place(x=0, width=320, height=42, size=0)
_LEAST_ENTRY = 28.0
"""Pixels below which no place to type goes."""
_RISING = 0.38
"""Share of the room left over that stays below them."""


def picture(
    card: Card, doors: Doors, breath: Breath, size: tuple[float, float], theme: Theme
) -> Picture:
    """Given what is said, where the person stands and the canvas, return it all."""
    canvas = Canvas(size)
    entry = _entry(canvas, doors) if doors.asking else None
    below, lack = _below_the_circle(card, doors, entry, canvas, theme)
    raised = min(lack, _room_above(card, canvas))
    hold = card.hold.replace("{seconds}", str(_seconds(doors))) if doors.held else ""
    alone = (
        (Role.BREATH, card.breaths[breath.word], raised, theme.on_disc),
        (Role.NOTE, card.note, 0, theme.soft),
        (Role.HOLD, hold, 0, theme.soft),
    )
    return Picture(
        disc=_disc(canvas, breath, raised),
        texts=(*(_line(canvas, *line) for line in alone if line[1]), *below),
        doors=_doors(card, doors, canvas, theme),
        entry=entry,
    )


def _disc(canvas: Canvas, breath: Breath, raised: float) -> Disc:
    x, y = canvas.at(0, _CIRCLE)
    radius = _LEAST_RADIUS + _BREATHES * breath.full
    return Disc(x, y - raised, canvas.long(radius), canvas.long(_GLOW))


def _room_above(card: Card, canvas: Canvas) -> float:
    """Return how far the circle can be raised."""
    top = canvas.at(0, _CIRCLE - _LEAST_RADIUS - _BREATHES - _MARGIN)[1]
    note = _ALONE[Role.NOTE]
    return top - (
        canvas.at(0, note.y)[1] + canvas.letters(note.size) if card.note else 0
    )


def _entry(canvas: Canvas, doors: Doors) -> tuple[float, float, float, float]:
    """Return where one word can be typed, above the doors."""
    x, end = canvas.at(0, _ROW - _lift(doors) - _FIRST.height / 2 - 16)
    tall = max(_LEAST_ENTRY, canvas.long(_ENTRY.height))
    return x, end - tall / 2, canvas.long(_ENTRY.width), tall


def _line(canvas: Canvas, role: Role, text: str, raised: float, colour: Rgb) -> Text:
    x, y = canvas.at(0, _ALONE[role].y)
    size = canvas.letters(_ALONE[role].size)
    width = canvas.line(size)
    return Text(
        role, text, x, y - raised, size, width, height(text, size, width), colour
    )


def _below_the_circle(
    card: Card,
    doors: Doors,
    entry: tuple[float, float, float, float] | None,
    canvas: Canvas,
    theme: Theme,
) -> tuple[tuple[Text, ...], float]:
    """Return the day, and below it what is said, as large as there is room.

    Return also the pixels that are lacking where it is not enough.
    """
    role, words = (Role.HOPE, card.hope) if entry else (Role.WORDS, card.words)
    top, bottom = _between(doors, entry, canvas)
    sizes = [canvas.letters(size) for size in _LARGE]
    small, gap = canvas.letters(_DAY), canvas.long(_GAP)
    day = height(card.day, small, canvas.line(small))
    room = bottom - top - day - gap
    size = largest(words, sizes, canvas.line, room)
    tall = height(words, size, canvas.line(size))
    end = bottom - max(0.0, room - tall) * _RISING
    told = (
        (Role.DAY, card.day, end - tall - gap - day / 2, small, day, theme.soft),
        (role, words, end - tall / 2, size, tall, theme.text),
    )
    texts = tuple(
        Text(role, text, canvas.middle[0], y, size, canvas.line(size), tall, colour)
        for role, text, y, size, tall, colour in told
        if text
    )
    return texts, max(0.0, tall - room)


def _between(
    doors: Doors, entry: tuple[float, float, float, float] | None, canvas: Canvas
) -> tuple[float, float]:
    """Return where the room below the widest circle begins and ends."""
    _, top = canvas.at(0, _CIRCLE + _LEAST_RADIUS + _BREATHES + _MARGIN)
    _, row = canvas.at(0, _ROW - _lift(doors) - _FIRST.height / 2)
    end = row - canvas.long(_RING) if entry is None else entry[1] - entry[3] / 2
    return top, end - canvas.long(_MARGIN)


def _doors(card: Card, doors: Doors, canvas: Canvas, theme: Theme) -> tuple[Pill, ...]:
    back = _pill(canvas, Door.TURN_BACK, card.turn_back, doors, theme)
    if doors.held:
        return (back,)
    waiting = card.go_on_in.replace("{seconds}", str(_seconds(doors)))
    said = card.go_on if doors.open else waiting
    two = (back, _pill(canvas, Door.GO_ON, said, doors, theme))
    if not doors.offered:
        return two
    said = card.until_tomorrow
    return (*two, _pill(canvas, Door.UNTIL_TOMORROW, said, doors, theme))


def _pill(canvas: Canvas, door: Door, text: str, doors: Doors, theme: Theme) -> Pill:
    first = door is Door.TURN_BACK
    place = _PLACES[door]
    x, y = canvas.at(0 if doors.held else place.x, _height(door, doors))
    size, width = canvas.letters(place.size), canvas.long(place.width)
    if door is Door.UNTIL_TOMORROW:
        # It stands alone, and can be as wide as its words where those stay larger.
        width = min(canvas.widest, max(width, (breadth(text) + 2) * size))
    return Pill(
        door=door,
        text=text,
        x=x,
        y=y,
        width=width,
        height=canvas.long(place.height),
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
    return _HELD_LIFT if doors.held else _LIFT if doors.offered else 0


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
