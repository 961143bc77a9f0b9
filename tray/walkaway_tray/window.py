"""A small window with the numbers; a program of its own, so that it costs nothing.

It reads what to show as JSON and ends when it is closed.
"""

import json
import sys
import tkinter as tk
from tkinter.font import Font, families
from typing import assert_never

from walkaway_tray.portrait import (
    WIDTH,
    Band,
    Portrait,
    Round,
    Shape,
    Writing,
    portrait,
)

_FACES = ("Inter", "Cantarell", "Noto Sans", "Segoe UI", "SF Pro Text", "DejaVu Sans")


def main() -> int:
    """Show the window. Return 1 where there is no screen to show it on."""
    said = json.load(sys.stdin)
    try:
        root = tk.Tk(className="walkaway")
    except tk.TclError:
        return 1
    root.title(said["title"])
    root.resizable(width=False, height=False)
    for key in ("<Escape>", "<Return>", "<space>"):
        root.bind(key, lambda _: root.destroy())
    _paint(root, portrait(said["number"], said["sentences"], said["limits"]))
    root.eval("tk::PlaceWindow . center")
    root.mainloop()
    return 0


def _paint(root: tk.Tk, picture: Portrait) -> None:
    canvas = tk.Canvas(root, width=WIDTH, height=picture.height, highlightthickness=0)
    face = _face(root)
    for shape in picture.shapes:
        _draw(canvas, shape, face)
    canvas.pack()


def _draw(canvas: tk.Canvas, shape: Shape, face: str) -> None:
    match shape:
        case Band(top, height, colour):
            canvas.create_rectangle(0, top, WIDTH, top + height, fill=colour, width=0)
        case Round(x, y, radius, colour):
            box = (x - radius, y - radius, x + radius, y + radius)
            canvas.create_oval(box, fill=colour, width=0)
        case Writing(y, text, size, colour):
            font = Font(canvas, family=face, size=size)
            canvas.create_text(WIDTH / 2, y, text=text, fill=colour, font=font)
        case _:
            assert_never(shape)


def _face(root: tk.Tk) -> str:
    installed = set(families(root))
    return next((name for name in _FACES if name in installed), "TkDefaultFont")


if __name__ == "__main__":
    sys.exit(main())
