"""How Qt draws the pause's picture: what is painted, and how each part looks."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from walkaway_rules.pause.picture import Disc, Pill, Text
from walkaway_rules.pause.theme import Rgb, Theme

_FAMILIES = ["Inter", "Cantarell", "Noto Sans", "Segoe UI", "SF Pro Text", "sans-serif"]


def paint_ground(painter: QPainter, room: QRect, theme: Theme) -> None:
    """Paint the gradient."""
    gradient = QLinearGradient(0, 0, 0, room.height())
    gradient.setColorAt(0, _colour(theme.top))
    gradient.setColorAt(1, _colour(theme.bottom))
    painter.fillRect(room, QBrush(gradient))


def paint_disc(painter: QPainter, disc: Disc, theme: Theme) -> None:
    """Paint the circle and its glow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = QPointF(disc.x, disc.y)
    glow = QRadialGradient(middle, disc.glow)
    for step in range(9):
        near = 1 - step / 8
        colour = _colour(theme.disc_deep)
        colour.setAlphaF(0.66 * near * near)
        glow.setColorAt(step / 8, colour)
    painter.setBrush(QBrush(glow))
    painter.drawEllipse(middle, disc.glow, disc.glow)
    light = QPointF(disc.x, disc.y - disc.radius * 0.36)
    lit = QRadialGradient(middle, disc.radius * 1.1, light)
    lit.setColorAt(0, _colour(theme.disc_light))
    lit.setColorAt(1, _colour(theme.disc_deep))
    painter.setBrush(QBrush(lit))
    painter.drawEllipse(middle, disc.radius, disc.radius)


def paint_ring(painter: QPainter, pill: Pill, theme: Theme) -> None:
    """Paint what says that a door would be pressed by the next key."""
    if not pill.focused:
        return
    around = QRectF(_around(pill.x, pill.y, pill.width + 9, pill.height + 9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_colour(theme.ring), 2))
    painter.drawRoundedRect(around, around.height() / 2, around.height() / 2)


def text_on(widget: QWidget) -> QLabel:
    """Return a label on this widget that shows a text as it is."""
    label = QLabel(widget)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def place_text(label: QLabel, text: Text | None) -> None:
    """Have it say this where it belongs; without a text it is not shown."""
    label.setVisible(text is not None)
    if text is None:
        return
    if label.text() != text.text:
        label.setText(text.text)
    label.setFont(_font(text.size))
    _style(label, f"color: {_colour(text.colour).name()}")
    label.setGeometry(_around(text.x, text.y, text.width, text.height + 2 * text.size))


def place_door(button: QPushButton, pill: Pill | None) -> None:
    """Do the same with a door."""
    button.setVisible(pill is not None)
    if pill is None:
        return
    said = pill.text.replace("&", "&&")
    if button.text() != said:
        button.setText(said)
    button.setFont(_font(pill.size))
    _style(button, _door_style(pill))
    button.setGeometry(_around(pill.x, pill.y, pill.width, pill.height))


def place_entry(entry: QLineEdit, place: tuple[float, float, float, float]) -> None:
    """Put the field for a word here: middle, width and height."""
    entry.setGeometry(_around(*place))
    entry.setFont(_font(place[3] * 0.4))


def entry_style(theme: Theme) -> str:
    """Return how the field for a word looks."""
    return (
        f"background: {_colour(theme.quiet).name()};"
        f"color: {_colour(theme.text).name()};"
        f"border: 2px solid {_colour(theme.ring).name()}; border-radius: 8px;"
    )


def _around(x: float, y: float, width: float, height: float) -> QRect:
    return QRect(
        round(x - width / 2), round(y - height / 2), round(width), round(height)
    )


def _font(size: float) -> QFont:
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setPixelSize(max(1, round(size)))
    return font


def _style(widget: QWidget, wanted: str) -> None:
    """Style it anew only where it is to look otherwise: Qt reads all of it again."""
    if widget.styleSheet() != wanted:
        widget.setStyleSheet(wanted)


def _colour(colour: Rgb) -> QColor:
    return QColor(*colour)


def _door_style(pill: Pill) -> str:
    fill, ink = _colour(pill.fill).name(), _colour(pill.colour).name()
    return (
        f"background: {fill}; color: {ink};"
        f"border: 2px solid {_colour(pill.edge).name()};"
        f"border-radius: {int(pill.height / 2)}px; outline: none;"
    )
