"""The pause drawn with Tk, which comes with most Pythons."""

import sys
import tkinter as tk
from collections.abc import Callable
from time import monotonic

from walkaway_daemon.pause.chooser import choose_stage
from walkaway_daemon.pause.form import FormMissingError
from walkaway_daemon.pause.stage import Stage
from walkaway_daemon.pause.tk_covers import TkCovers
from walkaway_daemon.pause.tk_drawing import TkDrawing
from walkaway_rules.pause.direction import reads_right_to_left
from walkaway_rules.pause.door import Key
from walkaway_rules.pause.picture import Picture
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import Theme, in_hex

_FRAME_MS = 33
_STILL_MS = 200
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
        self._canvas = tk.Canvas(self._root, highlightthickness=0, borderwidth=0)
        self._drawing = TkDrawing(self._canvas, sitting.theme)
        self._covers = TkCovers(self._root, sitting.theme, stage.screens)
        self._entry = tk.Entry(
            self._canvas, justify="center", borderwidth=0, highlightthickness=2
        )

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
        if self._drawing.draw(picture, size):
            self._root.after_idle(self._tell_once)
        self._place_entry(picture.entry)

    def _tell_once(self) -> None:
        shown, self._shown = self._shown, _nothing
        self._stage.to_front(int(self._root.wm_frame(), 16))
        shown()
        self._root.after_idle(self._covers.keep)

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
            font=(self._drawing.family, -round(height * 0.4)),
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
        door = self._drawing.door_at(event.x, event.y)
        if door is not None:
            self._sitting.choose(door)
            self._look()

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
