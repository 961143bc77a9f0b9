"""What Tk lays over the screens beside a pause, on a real screen.

It runs in a process of its own: Tk ends the one in which its screen goes away.
"""

import json
import sys
from pathlib import Path

import pytest

from desktop.session import desktop_session

pytest.importorskip("tkinter")

pytestmark = pytest.mark.desktop

_COVERED = """
import json
import tkinter as tk
from walkaway_daemon.pause.tk_covers import TkCovers
from walkaway_rules.pause.area import Area
from walkaway_rules.pause.theme import DARK

screens = [Area(0, 0, 640, 480), Area(640, 0, 320, 240)]
root = tk.Tk()
root.overrideredirect(boolean=True)
root.geometry("640x480+0+0")
root.update()
covers = TkCovers(root, DARK, lambda: tuple(screens))
covers.keep()
root.update()
before = [one.x for one in covers.areas]
widths = [child.winfo_width() for child in root.winfo_children()]
screens.pop()
covers.keep()
print(json.dumps([before, widths, [one.x for one in covers.areas]]))
"""


def test_a_screen_is_covered_while_it_is_there_and_left_bare(tmp_path: Path) -> None:
    with desktop_session(tmp_path) as session:
        before, widths, after = json.loads(
            session.run([sys.executable, "-c", _COVERED])
        )

    assert (before, widths, after) == ([640], [320], [])
