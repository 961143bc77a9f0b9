"""Covers, in Qt: the other screens in the pause's colours, while it fills its own."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
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
        self._laid: dict[QScreen, QWidget] = {}
        """By screen, not by place: one that is plugged in may take another's."""

    def keep(self) -> None:
        """Cover them, and go on wherever the pause goes and whatever is plugged in."""
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        screens.screenAdded.connect(self._follow)
        screens.screenRemoved.connect(self._later)
        self._window.windowHandle().screenChanged.connect(self._later)
        for screen in screens.screens():
            screen.geometryChanged.connect(self._later)
        self.lay()

    def lay(self) -> None:
        """Cover what is bare by now; what is covered stays as it is."""
        screens = {_area(one.geometry()): one for one in QGuiApplication.screens()}
        here = _area(self._window.screen().geometry())
        wanted = [screens[area] for area in bare(screens, here)]
        for screen in [one for one in self._laid if one not in wanted]:
            self._laid.pop(screen).close()
        for screen in wanted:
            if screen not in self._laid:
                self._laid[screen] = self._cover(screen)
            elif self._laid[screen].geometry() != screen.geometry():
                self._laid[screen].setGeometry(screen.geometry())

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._later)
        self._later()

    def _later(self) -> None:
        """Lay them once Qt has moved what was on a screen that went away."""
        QTimer.singleShot(0, self.lay)

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
