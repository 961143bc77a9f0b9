"""What Tk draws of a pause's picture, on a real screen.

It runs in a process of its own: Tk ends the one in which its screen goes away.
"""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.session import desktop_session

pytest.importorskip("tkinter")

pytestmark = pytest.mark.desktop

_DRAWN = """
import json
import tkinter as tk
from rules.cards import shown
from walkaway_daemon.pause.tk_drawing import TkDrawing
from walkaway_rules.pause.breathing import Breath
from walkaway_rules.pause.door import Doors
from walkaway_rules.pause.picture import picture
from walkaway_rules.pause.theme import DARK

def drawn(size):
    doors = Doors(wait=10_000_000)
    return picture(shown(), doors, Breath("out", 1.0, 6), size, DARK)

canvas = tk.Canvas(tk.Tk())
drawing = TkDrawing(canvas, DARK)
small, large = (800, 600), (1024, 768)
fresh = [drawing.draw(drawn(size), size) for size in (small, small, large)]
whole = drawn(large)
kinds = [(one, canvas.type(one)) for one in canvas.find_all()]
places = [(round(pill.x), round(pill.y)) for pill in whole.doors]
met = [drawing.door_at(*place) for place in (*places, (5, 5))]
print(json.dumps({
    "fresh": fresh,
    "said": [canvas.itemcget(one, "text") for one, kind in kinds if kind == "text"],
    "meant": [one.text for one in (*whole.texts, *whole.doors)],
    "met": [door and door.value for door in met],
}))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    tests = str(Path(__file__).parents[1])
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        session.environment["PYTHONPATH"] = tests
        said = session.run([sys.executable, "-c", _DRAWN])
    values: dict[str, Any] = json.loads(said)
    return values


def test_each_text_is_drawn_as_the_picture_has_it(told: dict[str, Any]) -> None:
    assert told["said"] == told["meant"]
    assert "Turn back" in told["said"]


def test_a_door_is_found_where_it_is_drawn(told: dict[str, Any]) -> None:
    assert told["met"] == ["turn_back", "go_on", None]


def test_only_another_size_is_begun_anew(told: dict[str, Any]) -> None:
    assert told["fresh"] == [True, False, True]
