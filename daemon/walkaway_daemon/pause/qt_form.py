"""The pause drawn with Qt: native on Wayland, and known to screen readers."""

import os
import sys
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from walkaway_daemon.pause.chooser import choose_stage
from walkaway_daemon.pause.form import FormMissingError
from walkaway_daemon.pause.qt_covers import Covers
from walkaway_daemon.pause.qt_drawing import (
    entry_style,
    paint_disc,
    paint_ground,
    paint_ring,
    place_door,
    place_entry,
    place_text,
    text_on,
)
from walkaway_rules.pause.door import Door, Key
from walkaway_rules.pause.picture import Picture, Pill, Role
from walkaway_rules.pause.sitting import Sitting

_FRAME_MS = 16
_STILL_MS = 200
_PLACED_MS = 120
"""How long a desktop has to say where it put a window, once it has shown it."""
_TOLD_MS = 1000
"""How long a desktop has to say that the window fills its screen."""
_PLACED = 2
"""The picture that Qt paints only once a Wayland desktop has shown the one before."""
_DESKTOPS_LOOK = ("XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE")
"""What makes Qt load the desktop's own look, of which a pause shows nothing: it costs
30 ms and 5 MB."""
_KEYS = {
    Qt.Key.Key_Escape: Key.ESCAPE,
    Qt.Key.Key_Return: Key.PRESS,
    Qt.Key.Key_Enter: Key.PRESS,
    Qt.Key.Key_Space: Key.PRESS,
    Qt.Key.Key_Tab: Key.NEXT,
    Qt.Key.Key_Right: Key.NEXT,
    Qt.Key.Key_Down: Key.NEXT,
    Qt.Key.Key_Backtab: Key.BACK,
    Qt.Key.Key_Left: Key.BACK,
    Qt.Key.Key_Up: Key.BACK,
}


class Ground(QWidget):
    """A screen in the pause's colours, with nothing on it."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.theme = sitting.theme
        self.setWindowTitle(sitting.title)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Paint the ground."""
        painter = QPainter(self)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint the gradient."""
        paint_ground(painter, self.rect(), self.theme)


class Window(Ground):
    """The screen with the pause on it."""

    def __init__(self, sitting: Sitting, shown: Callable[[], None]) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._shown: Callable[[], None] | None = shown
        self._paints = 0
        self._picture: Picture | None = None
        self._texts = {role: text_on(self) for role in Role}
        self._doors = {door: self._button(door) for door in Door}
        self._entry = self._line()
        self._covers = Covers(self, self._cover)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def begin(self) -> None:
        """Draw the first picture, and go on with the next ones."""
        self._turn()
        self._timer.start(_STILL_MS if self._sitting.still else _FRAME_MS)

    def paint(self, painter: QPainter) -> None:
        """Paint the gradient, the glow and the circle."""
        super().paint(painter)
        if self._picture is None:
            return
        paint_disc(painter, self._picture.disc, self.theme)
        for pill in self._picture.doors:
            paint_ring(painter, pill, self.theme)
        if self._paints < _PLACED:
            self._paints += 1
            self._place()
        if self._shown is not None:
            self._shown()
            self._shown = None

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take closing as no answer."""
        self._sitting.lose()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys that mean something, wherever the focus is."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = _KEYS.get(Qt.Key(event.key()))
        typing = self._entry.hasFocus() or (
            self._entry.isVisible() and isinstance(watched, Ground)
        )
        if typing and key in (None, Key.PRESS):
            return self._typed(event, watched)
        if key is not None:
            self._sitting.key(key)
            # At once: what is typed next belongs where the focus is then.
            self._turn()
        return key is not None

    def _typed(self, event: QKeyEvent, watched: QObject) -> bool:
        """Take what is typed for the word, also where a cover has the keyboard."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._sitting.tell(self._entry.text())
        elif watched is not self._entry:
            self._entry.event(QKeyEvent(event))
        return watched is not self._entry

    def _place(self) -> None:
        """Fill the screen as soon as a desktop had to say which one it is on."""
        if self.isFullScreen():
            self._paints = _PLACED
            QTimer.singleShot(0, self._fill)
        elif self._paints == _PLACED:
            QTimer.singleShot(_PLACED_MS, self._fill)
        else:
            QTimer.singleShot(0, self.update)

    def _fill(self) -> None:
        """Fill the screen that it is on by now, and have the others covered."""
        if not self.isFullScreen():
            self.showFullScreen()
        self._covers.keep()
        QTimer.singleShot(_TOLD_MS, self._fill_out)

    def _fill_out(self) -> None:
        """Fill what was left bare, every now and then.

        On a busy machine GNOME may say late that a window so large is to be as large
        as its bar leaves it, and Qt then believes that of the whole screen.
        """
        if self.isFullScreen() and self.size() != self.screen().size():
            # The widget's own way would have it fill the screen no more.
            self.windowHandle().setGeometry(self.screen().geometry())
        QTimer.singleShot(_TOLD_MS, self._fill_out)

    def _turn(self) -> None:
        if self._sitting.answer is not None:
            self._timer.stop()
            QApplication.exit()
            return
        size = (float(self.width()), float(self.height()))
        self._picture = self._sitting.look(monotonic(), size)
        self._lay_out(self._picture)
        self.update()

    def _lay_out(self, picture: Picture) -> None:
        said = {text.role: text for text in picture.texts}
        for role, label in self._texts.items():
            place_text(label, said.get(role))
        pills = {pill.door: pill for pill in picture.doors}
        for door, button in self._doors.items():
            self._place_door(button, pills.get(door))
        self._place_entry(picture.entry)

    def _place_door(self, button: QPushButton, pill: Pill | None) -> None:
        place_door(button, pill)
        is_asking = self._entry.isVisible()
        if pill and pill.focused and not is_asking and not button.hasFocus():
            button.setFocus()

    def _place_entry(self, place: tuple[float, float, float, float] | None) -> None:
        if place is None:
            self._entry.hide()
            return
        place_entry(self._entry, place)
        if not self._entry.isVisible():
            self._entry.show()
            self._entry.setFocus()

    def _cover(self) -> Ground:
        cover = Ground(self._sitting)
        # Where a desktop gives it the keyboard all the same, keys are heard.
        cover.installEventFilter(self)
        return cover

    def _button(self, door: Door) -> QPushButton:
        button = QPushButton(self)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._sitting.choose(door))
        button.installEventFilter(self)
        return button

    def _line(self) -> QLineEdit:
        entry = QLineEdit(self)
        entry.setAlignment(Qt.AlignmentFlag.AlignCenter)
        entry.setMaxLength(60)
        entry.setAccessibleName(self._sitting.card.hope)
        entry.setStyleSheet(entry_style(self.theme))
        entry.installEventFilter(self)
        entry.hide()
        return entry


def show(sitting: Sitting, shown: Callable[[], None]) -> None:
    """Show the pause on every screen. Raise `FormMissingError` without a screen."""
    for name in _DESKTOPS_LOOK:
        os.environ.pop(name, None)
    application = QApplication(["pause"])
    if not application.screens():
        message = "Qt finds no screen"
        raise FormMissingError(message)
    window = Window(sitting, shown)
    window.setGeometry(application.primaryScreen().geometry())
    if _must_be_placed(application):
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.show()
    else:
        window.showFullScreen()
    window.begin()
    window.activateWindow()
    window.raise_()
    choose_stage(sys.platform).to_front(int(window.winId()))
    application.exec()


def _must_be_placed(application: QApplication) -> bool:
    """Return whether the desktop alone knows on which screen the person is.

    Qt asks a Wayland compositor for the first one, where the keyboard may not be.
    """
    wayland = application.platformName().startswith("wayland")
    return wayland and len(application.screens()) > 1
