"""Covers, in Qt: the other screens in the pause's colours, while it fills its own."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from walkaway_rules.pause.area import Area, bare

_ALONE = (
    Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class Covers:
    """What lies on the screens that the pause itself does not fill."""

    def __init__(self, window: QWidget, make: Callable[[], QWidget]) -> None:
        self._window = window
        self._make = make
        self._laid: list[QWidget] = []

    def lay(self) -> None:
        """Cover them, wherever the pause is by now."""
        for cover in self._laid:
            cover.close()
        screens = {_area(one.geometry()): one for one in QGuiApplication.screens()}
        here = _area(self._window.screen().geometry())
        self._laid = [self._cover(screens[area]) for area in bare(screens, here)]

    def _cover(self, screen: QScreen) -> QWidget:
        cover = self._make()
        cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        cover.setWindowFlags(_ALONE)
        cover.setScreen(screen)
        cover.setGeometry(screen.geometry())
        if QGuiApplication.platformName() == "xcb":
            # A window manager may put it where the pause is.
            cover.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
            cover.show()
        else:
            cover.showFullScreen()
        return cover


def _area(place: QRect) -> Area:
    return Area(place.x(), place.y(), place.width(), place.height())
