"""The pause in Qt, on screens that are drawn nowhere; each in a process of its own."""

import subprocess
import sys
from dataclasses import replace

import pytest

from rules.cards import shown as any_card
from walkaway_daemon.pause.qt_soundness import qt_is_sound
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.order import Order, order_line

pytestmark = pytest.mark.skipif(not qt_is_sound(), reason="no Qt that can be drawn")

PROGRAM = """
import sys
from dataclasses import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from PySide6.QtCore import Qt
from walkaway_daemon.pause.qt_form import Window, show
from walkaway_rules.pause.order import read_order
from walkaway_rules.pause.theme import theme_named
from walkaway_rules.pause.sitting import Sitting

order = read_order(sys.stdin.readline())
sitting = Sitting(order.card, theme_named(order.theme), order.still, order.title)

def windows():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible()]

def window():
    return next(w for w in windows() if isinstance(w, Window))

def later(deed):
    # The first half second is deaf; the clock that says so is stepped over.
    sitting.doors = replace(sitting.doors, spent=sitting.doors.spent + 10**7)
    QTimer.singleShot(0, deed)

def shown():
    QTimer.singleShot(0, lambda: act())

def end():
    sitting.lose()

{deed}
show(sitting, shown)
print(sitting.answer.value)
"""


def ran(deed: str, platform: str = "offscreen", *, wait: int = 0) -> list[str]:
    """Show a pause, do the deed once it is painted, and return what is printed."""
    card = replace(any_card(), wait=wait * SECOND)
    line = order_line(Order(card, "dark", still=True))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("{deed}", deed)],
        input=line + "\n",
        env={"PYTHONPATH": ":".join(sys.path), "QT_QPA_PLATFORM": platform},
        capture_output=True,
        timeout=120,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def pressing(*keys: str) -> str:
    """Return the deed of pressing these keys, each on what has the focus."""
    presses = "\n    ".join(
        f"QTest.keyClick(QApplication.focusWidget() or window(), Qt.Key.{key})"
        for key in keys
    )
    return f"def act(): later(press)\ndef press():\n    {presses}"


def test_turn_back_has_the_focus_and_enter_takes_it() -> None:
    assert ran(pressing("Key_Return"), wait=60) == ["turn_back"]


def test_escape_turns_back() -> None:
    assert ran(pressing("Key_Tab", "Key_Escape")) == ["turn_back"]


def test_keys_of_the_first_half_second_open_no_door() -> None:
    deed = """
def act():
    QTest.keyClick(QApplication.focusWidget() or window(), Qt.Key.Key_Return)
    print(sitting.answer)
    end()
"""
    assert ran(deed) == ["None", "closed"]


def test_going_on_asks_for_one_word_first() -> None:
    deed = """
def act(): later(press)
def press():
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget(), key)
    entry = window().findChild(QLineEdit)
    print(sitting.answer, entry.hasFocus(), entry.accessibleName())
    QTest.keyClicks(entry, "peace and quiet")
    QTest.keyClick(entry, Qt.Key.Key_Return)
"""
    assert ran(deed) == [
        "None True What do you hope to find there? One word is enough.",
        "go_on",
    ]


def test_closing_the_window_is_no_answer() -> None:
    assert ran("def act(): window().close()") == ["closed"]


def test_a_door_is_a_button_with_its_words_and_can_be_clicked() -> None:
    deed = """
def act():
    buttons = [b for b in window().findChildren(QPushButton) if b.isVisible()]
    print(sorted(b.text() for b in buttons))
    QTest.mouseClick(next(b for b in buttons if b.text() == "Turn back"),
                     Qt.MouseButton.LeftButton)
"""
    assert ran(deed) == ["['Go on', 'Turn back']", "turn_back"]


def test_the_first_picture_waits_for_no_turn() -> None:
    deed = """
import walkaway_daemon.pause.qt_form as form
form._STILL_MS = 10**8
def act():
    print(window()._timer.remainingTime() > 10**7)
    window().close()
"""
    assert ran(deed) == ["True", "closed"]


def test_what_a_desktop_left_bare_of_the_screen_is_filled() -> None:
    deed = """
from PySide6.QtCore import QRect

class LargerScreen:
    def geometry(self):
        return QRect(0, 0, 900, 700)

    def size(self):
        return self.geometry().size()

class Handle:
    def setGeometry(self, place):
        print(place.width(), place.height())
        end()

def act():
    window().screen, window().windowHandle = LargerScreen, Handle
    QTimer.singleShot(10_000, end)
"""
    assert ran(deed) == ["900 700", "closed"]
