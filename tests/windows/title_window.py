"""A window whose title is what its standard input says, line by line.

Wine 8 tells no hook that a window came to the front or has another title, as Windows
does by itself: so the window tells it, by the call that is there for programs.
"""

import ctypes
import sys
import tkinter as tk
from queue import SimpleQueue
from threading import Thread

FOREGROUND, NAME_CHANGE = 0x0003, 0x800C
lines: SimpleQueue[str] = SimpleQueue()
root = tk.Tk()
root.geometry("500x300+50+50")


def tell(event: int) -> None:
    """Tell hooks of this window."""
    handle = ctypes.c_void_p(int(root.wm_frame(), 16))
    getattr(ctypes, "windll").user32.NotifyWinEvent(event, handle, 0, 0)  # noqa: B009


def obey() -> None:
    """Do what was said, and look again soon."""
    while not lines.empty():
        line = lines.get()
        if not line:
            root.destroy()
            return
        root.title(line.strip())
        tell(NAME_CHANGE)
    root.after(20, obey)


def come() -> None:
    """Be in front, and say so."""
    root.focus_force()
    tell(FOREGROUND)
    sys.stdout.write("here\n")
    sys.stdout.flush()


def read() -> None:
    """Hear every line, and the end as an empty one."""
    for line in sys.stdin:
        lines.put(line)
    lines.put("")


root.title(sys.argv[1])
Thread(target=read, daemon=True).start()
root.after(500, come)
root.after(600, obey)
root.mainloop()
