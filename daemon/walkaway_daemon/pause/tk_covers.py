"""Covers: what Tk lays over the screens that a pause does not fill."""

import tkinter as tk
from collections.abc import Callable

from walkaway_daemon.pause.tk_drawing import draw_ground
from walkaway_rules.pause.area import Area, bare
from walkaway_rules.pause.theme import Theme

_LOOK_MS = 1000
"""How long a screen that is plugged in may stay bare."""


class TkCovers:
    """Grounds without anything on them, one for each bare screen."""

    def __init__(
        self, root: tk.Tk, theme: Theme, screens: Callable[[], tuple[Area, ...]]
    ) -> None:
        """Given the pause's window, and what tells the screens."""
        self._root = root
        self._theme = theme
        self._screens = screens
        self._covers: dict[Area, tk.Toplevel] = {}
        self._next_look = ""

    @property
    def areas(self) -> tuple[Area, ...]:
        """The screens that are covered."""
        return tuple(self._covers)

    def keep(self) -> None:
        """Cover what is bare, now and every now and then.

        Tk is not told of screens that come and go.
        """
        root = self._root
        place = root.winfo_rootx(), root.winfo_rooty()
        window = Area(*place, root.winfo_width(), root.winfo_height())
        wanted = bare(self._screens(), window)
        for area in [area for area in self._covers if area not in wanted]:
            self._covers.pop(area).destroy()
        for area in wanted:
            if area not in self._covers:
                self._covers[area] = self._covering(area)
        if self._next_look:
            root.after_cancel(self._next_look)
        self._next_look = root.after(_LOOK_MS, self.keep)

    def _covering(self, area: Area) -> tk.Toplevel:
        cover = tk.Toplevel(self._root)
        # What the window manager does not know it puts nowhere else, and the pause
        # keeps the keyboard.
        cover.wm_overrideredirect(True)  # noqa: FBT003  # Tk's own call
        cover.tk.call("wm", "attributes", cover, "-topmost", 1)
        cover.geometry(f"{area.width}x{area.height}+{area.x}+{area.y}")
        ground = tk.Canvas(cover, highlightthickness=0, borderwidth=0)
        ground.pack(fill="both", expand=True)
        draw_ground(ground, self._theme, (area.width, area.height))
        return cover
