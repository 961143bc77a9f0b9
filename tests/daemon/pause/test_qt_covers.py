"""The other screens while a pause in Qt is up, each in a process of its own."""

import json
from pathlib import Path

import pytest

from daemon.pause.test_qt_form import ran
from walkaway_daemon.pause.qt_soundness import qt_is_sound

pytestmark = pytest.mark.skipif(not qt_is_sound(), reason="no Qt that can be drawn")


def screens_at(folder: Path) -> str:
    """Return a platform that has three screens."""
    screens = folder / "screens.json"
    places = ((0, 0, 800, 600), (800, 0, 1024, 768), (0, 768, 640, 480))
    names = ("x", "y", "width", "height")
    described = [
        {"name": f"S{i}", **dict(zip(names, place, strict=True)), "dpr": 1}
        for i, place in enumerate(places)
    ]
    screens.write_text(json.dumps({"screens": described}))
    return f"offscreen:configfile={screens}"


def test_a_key_that_is_pressed_on_another_screen_is_heard(tmp_path: Path) -> None:
    deed = """
def act():
    later(press)
def press():
    cover = next(w for w in windows() if not isinstance(w, Window))
    QTest.keyClick(cover, Qt.Key.Key_Escape)
"""
    assert ran(deed, screens_at(tmp_path)) == ["turn_back"]


def test_a_word_that_is_typed_on_another_screen_is_taken(tmp_path: Path) -> None:
    deed = """
def act():
    later(press)
def press():
    cover = next(w for w in windows() if not isinstance(w, Window))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(cover, key)
    QTest.keyClicks(cover, "a pet")
    QTest.keyClick(cover, Qt.Key.Key_Backspace)
    print(window().findChild(QLineEdit).text(), sitting.answer)
    QTest.keyClick(cover, Qt.Key.Key_Return)
"""
    assert ran(deed, screens_at(tmp_path)) == ["a pe None", "go_on"]


def test_every_screen_is_taken(tmp_path: Path) -> None:
    deed = """
def act():
    print(len(QGuiApplication.screens()), len(windows()))
    print(sorted((w.x(), w.y(), w.width(), w.height()) for w in windows()))
    end()
"""
    assert ran(deed, screens_at(tmp_path)) == [
        "3 3",
        "[(0, 0, 800, 600), (0, 768, 640, 480), (800, 0, 1024, 768)]",
        "closed",
    ]
