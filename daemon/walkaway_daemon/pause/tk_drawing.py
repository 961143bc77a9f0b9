"""How Tk draws the pause's picture on a canvas, which can only fill."""

import tkinter as tk
from tkinter import font

from walkaway_rules.pause.door import Door
from walkaway_rules.pause.picture import Disc, Picture, Pill, Text
from walkaway_rules.pause.shade import (
    RING,
    Layer,
    bands,
    glow_png,
    pill_layers,
    pill_png,
    rings,
)
from walkaway_rules.pause.theme import Theme, in_hex

_GLOW_SIDE = 120
_FAMILIES = ("Inter", "Cantarell", "Noto Sans", "Segoe UI", "Helvetica Neue")


def draw_ground(canvas: tk.Canvas, theme: Theme, size: tuple[int, int]) -> None:
    """Draw the gradient, over this width and height."""
    for top, bottom, colour in bands(theme.top, theme.bottom, size[1]):
        canvas.create_rectangle(0, top, size[0], bottom, fill=in_hex(colour), width=0)


class TkDrawing:
    """One canvas, and what stays on it from picture to picture."""

    def __init__(self, canvas: tk.Canvas, theme: Theme) -> None:
        self._canvas = canvas
        self._theme = theme
        self.family = _family(canvas)
        self._ground: tuple[int, int] = (0, 0)
        self._glow: tk.PhotoImage | None = None
        self._pills: dict[tuple[int, int, tuple[Layer, ...]], tk.PhotoImage] = {}

    def draw(self, picture: Picture, size: tuple[int, int]) -> bool:
        """Draw it; return whether the canvas has another size than before."""
        is_fresh = size != self._ground
        if is_fresh:
            self._ground = size
            self._canvas.delete("all")
            draw_ground(self._canvas, self._theme, size)
            self._draw_glow(picture.disc)
        self._canvas.delete("moving")
        self._draw_disc(picture.disc)
        for text in picture.texts:
            self._draw_text(text)
        for pill in picture.doors:
            self._draw_pill(pill)
        return is_fresh

    def door_at(self, x: int, y: int) -> Door | None:
        """Return the door that is drawn there."""
        for item in self._canvas.find_overlapping(x, y, x, y):
            for door in Door:
                if door.value in self._canvas.gettags(item):
                    return door
        return None

    def _draw_glow(self, disc: Disc) -> None:
        small = glow_png(_GLOW_SIDE, self._theme.disc_deep)
        image = tk.PhotoImage(master=self._canvas, data=small, format="png")
        self._glow = image.zoom(max(1, round(2 * disc.glow / _GLOW_SIDE)))
        place = ("create", "image", disc.x, disc.y, "-image", self._glow)
        self._canvas.tk.call(self._canvas, *place)

    def _draw_disc(self, disc: Disc) -> None:
        for ring in rings(disc, self._theme, self._ground[1]):
            self._canvas.create_oval(
                *ring.box(), fill=in_hex(ring.colour), width=0, tags="moving"
            )

    def _draw_text(self, text: Text) -> None:
        self._canvas.create_text(
            text.x,
            text.y,
            text=text.text,
            fill=in_hex(text.colour),
            font=(self.family, -round(text.size)),
            width=round(text.width),
            justify="center",
            tags="moving",
        )

    def _draw_pill(self, pill: Pill) -> None:
        tags = ("moving", pill.door.value)
        image = self._pill_image(pill)
        place = ("create", "image", pill.x, pill.y, "-image", image, "-tags", tags)
        self._canvas.tk.call(self._canvas, *place)
        self._canvas.create_text(
            pill.x,
            pill.y,
            text=pill.text,
            fill=in_hex(pill.colour),
            font=(self.family, -round(pill.size)),
            tags=tags,
        )

    def _pill_image(self, pill: Pill) -> tk.PhotoImage:
        """Return the door's picture, drawn once for each way it can look."""
        layers = pill_layers(pill, self._theme.ring)
        around = 2 * RING if pill.focused else 0
        look = round(pill.width) + around, round(pill.height) + around, layers
        if look not in self._pills:
            image = tk.PhotoImage(
                master=self._canvas, data=pill_png(*look), format="png"
            )
            self._pills[look] = image
        return self._pills[look]


def _family(on: tk.Misc) -> str:
    """Return the first family that is there; Tk names another where it is not."""
    for family in _FAMILIES:
        if font.Font(on, family=family, size=12).actual("family") == family:
            return family
    return str(font.nametofont("TkDefaultFont", on).actual("family"))
