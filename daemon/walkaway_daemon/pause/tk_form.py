"""The pause drawn with Tk, which comes with most Pythons."""

import sys
import tkinter as tk
from collections.abc import Callable
from time import monotonic
from tkinter import font

from walkaway_daemon.pause.chooser import choose_stage
from walkaway_daemon.pause.form import FormMissingError
from walkaway_daemon.pause.stage import Stage
from walkaway_rules.pause.area import Area, bare
from walkaway_rules.pause.direction import reads_right_to_left
from walkaway_rules.pause.door import Door, Key
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
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import Theme, in_hex

_FRAME_MS = 33
_STILL_MS = 200
_LOOK_MS = 1000
"""How long a screen that is plugged in may stay bare."""
_GLOW_SIDE = 120
_FAMILIES = ("Inter", "Cantarell", "Noto Sans", "Segoe UI", "Helvetica Neue")
_KEYS = {
    "Escape": Key.ESCAPE,
    "Return": Key.PRESS,
    "KP_Enter": Key.PRESS,
    "space": Key.PRESS,
    "Tab": Key.NEXT,
    "Right": Key.NEXT,
    "Down": Key.NEXT,
    "ISO_Left_Tab": Key.BACK,
    "Left": Key.BACK,
    "Up": Key.BACK,
}

_SHIFT = 1


class TkForm:
    """A window that fills its screen. Raise `tk.TclError` where there is none."""

    def __init__(
        self, sitting: Sitting, shown: Callable[[], None], stage: Stage
    ) -> None:
        self._sitting = sitting
        self._stage = stage
        self._shown = shown
        self._root = tk.Tk(className="pause")
        self._family = _family(self._root)
        self._canvas = tk.Canvas(self._root, highlightthickness=0, borderwidth=0)
        self._entry = tk.Entry(
            self._canvas, justify="center", borderwidth=0, highlightthickness=2
        )
        self._ground: tuple[int, int] = (0, 0)
        self._glow: tk.PhotoImage | None = None
        self._pills: dict[tuple[int, int, tuple[Layer, ...]], tk.PhotoImage] = {}
        self._covers: dict[Area, tk.Toplevel] = {}
        self._next_look = ""

    def run(self) -> None:
        """Show the pause until it is answered."""
        root = self._root
        root.title(self._sitting.title)
        root.tk.call("wm", "attributes", root, "-fullscreen", 1, "-topmost", 1)
        root.configure(background=in_hex(self._sitting.theme.bottom))
        root.protocol("WM_DELETE_WINDOW", self._sitting.lose)
        self._canvas.pack(fill="both", expand=True)
        root.bind("<Key>", self._on_key)
        root.bind("<Button-1>", self._on_click)
        # At once when there is room: the next turn may be far.
        self._canvas.bind("<Configure>", self._on_room)
        self._entry.bind("<Return>", self._on_word)
        root.focus_force()
        self._turn()
        root.mainloop()

    def _look(self) -> None:
        size = (self._canvas.winfo_width(), self._canvas.winfo_height())
        if min(size) > 1:
            self._draw(self._sitting.look(monotonic(), size), size)

    def _turn(self) -> None:
        self._look()
        if self._sitting.answer is not None:
            self._root.destroy()
            return
        self._root.after(_STILL_MS if self._sitting.still else _FRAME_MS, self._turn)

    def _draw(self, picture: Picture, size: tuple[int, int]) -> None:
        if size != self._ground:
            self._ground = size
            self._draw_ground(size)
            self._draw_glow(picture.disc)
            self._root.after_idle(self._tell_once)
        self._canvas.delete("moving")
        self._draw_disc(picture.disc)
        for text in picture.texts:
            self._draw_text(text)
        for pill in picture.doors:
            self._draw_pill(pill)
        self._place_entry(picture.entry)

    def _tell_once(self) -> None:
        shown, self._shown = self._shown, _nothing
        self._stage.to_front(int(self._root.wm_frame(), 16))
        shown()
        self._root.after_idle(self._cover)

    def _cover(self) -> None:
        """Cover the screens that the pause does not fill, with its ground alone.

        Tk is not told of screens that come and go.
        """
        root = self._root
        place = root.winfo_rootx(), root.winfo_rooty()
        window = Area(*place, root.winfo_width(), root.winfo_height())
        screens = self._stage.screens()
        wanted = bare(screens, window)
        for area in [area for area in self._covers if area not in wanted]:
            self._covers.pop(area).destroy()
        for area in wanted:
            if area not in self._covers:
                self._covers[area] = self._covering(area)
        if self._next_look:
            root.after_cancel(self._next_look)
        self._next_look = root.after(_LOOK_MS, self._cover)

    def _covering(self, area: Area) -> tk.Toplevel:
        cover = tk.Toplevel(self._root)
        # What the window manager does not know it puts nowhere else, and the pause
        # keeps the keyboard.
        cover.wm_overrideredirect(True)  # noqa: FBT003  # Tk's own call
        cover.tk.call("wm", "attributes", cover, "-topmost", 1)
        cover.geometry(f"{area.width}x{area.height}+{area.x}+{area.y}")
        ground = tk.Canvas(cover, highlightthickness=0, borderwidth=0)
        ground.pack(fill="both", expand=True)
        _draw_bands(ground, self._sitting.theme, (area.width, area.height))
        return cover

    def _draw_ground(self, size: tuple[int, int]) -> None:
        self._canvas.delete("all")
        _draw_bands(self._canvas, self._sitting.theme, size)

    def _draw_glow(self, disc: Disc) -> None:
        small = glow_png(_GLOW_SIDE, self._sitting.theme.disc_deep)
        image = tk.PhotoImage(master=self._root, data=small, format="png")
        self._glow = image.zoom(max(1, round(2 * disc.glow / _GLOW_SIDE)))
        place = ("create", "image", disc.x, disc.y, "-image", self._glow)
        self._root.tk.call(self._canvas, *place)

    def _draw_disc(self, disc: Disc) -> None:
        for ring in rings(disc, self._sitting.theme, self._ground[1]):
            self._canvas.create_oval(
                *ring.box(), fill=in_hex(ring.colour), width=0, tags="moving"
            )

    def _draw_text(self, text: Text) -> None:
        self._canvas.create_text(
            text.x,
            text.y,
            text=text.text,
            fill=in_hex(text.colour),
            font=(self._family, -round(text.size)),
            width=round(text.width),
            justify="center",
            tags="moving",
        )

    def _draw_pill(self, pill: Pill) -> None:
        tags = ("moving", pill.door.value)
        image = self._pill_image(pill)
        place = ("create", "image", pill.x, pill.y, "-image", image, "-tags", tags)
        self._root.tk.call(self._canvas, *place)
        self._canvas.create_text(
            pill.x,
            pill.y,
            text=pill.text,
            fill=in_hex(pill.colour),
            font=(self._family, -round(pill.size)),
            tags=tags,
        )

    def _pill_image(self, pill: Pill) -> tk.PhotoImage:
        """Return the door's picture, drawn once for each way it can look."""
        layers = pill_layers(pill, self._sitting.theme.ring)
        around = 2 * RING if pill.focused else 0
        look = round(pill.width) + around, round(pill.height) + around, layers
        if look not in self._pills:
            image = tk.PhotoImage(master=self._root, data=pill_png(*look), format="png")
            self._pills[look] = image
        return self._pills[look]

    def _place_entry(self, place: tuple[float, float, float, float] | None) -> None:
        if place is None:
            self._entry.place_forget()
            return
        x, y, width, height = (round(part) for part in place)
        if not self._entry.winfo_ismapped():
            self._style_entry(self._sitting.theme, height)
            self._entry.place(x=x, y=y, width=width, height=height, anchor="center")
            self._entry.focus_set()

    def _style_entry(self, theme: Theme, height: int) -> None:
        self._entry.configure(
            background=in_hex(theme.quiet),
            foreground=in_hex(theme.text),
            insertbackground=in_hex(theme.text),
            highlightcolor=in_hex(theme.ring),
            highlightbackground=in_hex(theme.ring),
            font=(self._family, -round(height * 0.4)),
        )

    def _on_key(self, event: "tk.Event[tk.Misc]") -> str | None:
        key = key_of(event.keysym, event.state)
        typing = self._root.focus_get() is self._entry
        if key is None or (typing and key is Key.PRESS):
            return None
        self._sitting.key(key)
        # At once: what is typed next belongs where the focus is then.
        self._look()
        return "break"

    def _on_click(self, event: "tk.Event[tk.Misc]") -> None:
        for item in self._canvas.find_overlapping(event.x, event.y, event.x, event.y):
            for door in Door:
                if door.value in self._canvas.gettags(item):
                    self._sitting.choose(door)
                    self._look()
                    return

    def _on_room(self, _event: "tk.Event[tk.Misc]") -> None:
        self._look()

    def _on_word(self, _event: "tk.Event[tk.Misc]") -> str:
        self._sitting.tell(self._entry.get())
        return "break"


def show(sitting: Sitting, shown: Callable[[], None]) -> None:
    """Show the pause. Raise `FormMissingError` where Tk finds no screen.

    On X11, Tk draws from left to right whatever the script.
    """
    if sys.platform == "linux" and reads_right_to_left(sitting.card.words):
        message = "Tk would draw these words backwards"
        raise FormMissingError(message)
    stage = choose_stage(sys.platform)
    stage.prepare()
    try:
        form = TkForm(sitting, shown, stage)
    except tk.TclError as error:
        message = "Tk finds no screen"
        raise FormMissingError(message) from error
    form.run()


def key_of(keysym: str, state: int | str) -> Key | None:
    """Return what a key means; X11 alone has a name for Tab with Shift."""
    shifted = isinstance(state, int) and bool(state & _SHIFT)
    if keysym == "Tab" and shifted:
        return Key.BACK
    return _KEYS.get(keysym)


def _nothing() -> None:
    """Stand in for a call that has been made."""


def _family(root: tk.Tk) -> str:
    """Return the first family that is there; Tk names another where it is not."""
    for family in _FAMILIES:
        if font.Font(root, family=family, size=12).actual("family") == family:
            return family
    return str(font.nametofont("TkDefaultFont", root).actual("family"))


def _draw_bands(canvas: tk.Canvas, theme: Theme, size: tuple[int, int]) -> None:
    for top, bottom, colour in bands(theme.top, theme.bottom, size[1]):
        canvas.create_rectangle(0, top, size[0], bottom, fill=in_hex(colour), width=0)
