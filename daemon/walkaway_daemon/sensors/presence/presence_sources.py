"""Sources of presence: the services that know, and how each of them says it.

See the screen saver interfaces of freedesktop.org, GNOME, Cinnamon, MATE and Xfce;
the Inhibited property of notification servers (Desktop Notifications Specification
1.2, KDE); dunst's "paused"; xfce4-notifyd's setting in xfconf; our extension of GNOME's
Shell, whose notifications do not tell it; and logind's hints.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

from walkaway_daemon.sensors.presence.presence import Hindrance, Word

PROPERTIES = "org.freedesktop.DBus.Properties"
LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
_WITH_SCREEN = ("x11", "wayland", "mir")


class Form(Enum):
    """How a service says it."""

    SAVER = "saver"
    """The method GetActive and the signal ActiveChanged."""
    PROPERTY = "property"
    """A property and its change."""
    SETTING = "setting"
    """A value in xfconf, by channel and name."""


@dataclass(frozen=True, slots=True)
class Source:
    """One service and what to ask it."""

    name: str
    path: str
    interface: str
    hindrance: Hindrance
    form: Form
    key: str = ""
    """The property, or the setting's name."""
    channel: str = ""

    @property
    def question(self) -> tuple[str, str, str | None, tuple[str, ...]]:
        """The interface, method, signature and arguments to ask with."""
        match self.form:
            case Form.SAVER:
                return self.interface, "GetActive", None, ()
            case Form.PROPERTY:
                return PROPERTIES, "Get", "ss", (self.interface, self.key)
            case Form.SETTING:
                return self.interface, "GetProperty", "ss", (self.channel, self.key)

    @property
    def news(self) -> tuple[str, str]:
        """The interface and the member of the signal that tells of a change."""
        match self.form:
            case Form.SAVER:
                return self.interface, "ActiveChanged"
            case Form.PROPERTY:
                return PROPERTIES, "PropertiesChanged"
            case Form.SETTING:
                return self.interface, "PropertyChanged"


def read_answer(source: Source, body: Sequence[object]) -> Word | None:
    """Given the answer to the question, return what it says; None for nothing."""
    value = _bare(body[0]) if body else None
    return _word(source, value)


def read_news(source: Source, body: Sequence[object]) -> Word | None:
    """Given the signal of a change, return what it says; None for nothing."""
    match source.form:
        case Form.SAVER:
            return read_answer(source, body)
        case Form.PROPERTY:
            return _word(source, _changed(source, body))
        case Form.SETTING:
            is_ours = [*body[:2]] == [source.channel, source.key]
            return _word(source, _bare(body[2])) if is_ours and body[2:] else None


def session_sources(path: str) -> tuple[Source, Source]:
    """Return logind's words on the session at this path: locked, and left alone."""
    name, form = f"{LOGIND}.Session", Form.PROPERTY
    return (
        Source(LOGIND, path, name, Hindrance.LOCKED, form, "LockedHint"),
        Source(LOGIND, path, name, Hindrance.AWAY, form, "IdleHint"),
    )


def has_screen(body: Sequence[object]) -> bool:
    """Given logind's answer of which type a session is, return whether it has one."""
    return bool(body) and _bare(body[0]) in _WITH_SCREEN


def _changed(source: Source, body: Sequence[object]) -> object:
    if len(body) > 1 and body[0] == source.interface and isinstance(body[1], Mapping):
        return _bare(cast("Mapping[object, object]", body[1]).get(source.key))
    return None


def _word(source: Source, value: object) -> Word | None:
    if isinstance(value, bool):
        return Word(source.name, source.hindrance, value)
    return None


def _bare(value: object) -> object:
    """Return what is in a variant: a pair of its signature and its value."""
    if not isinstance(value, tuple):
        return value
    pair = cast("tuple[object, ...]", value)
    return pair[-1] if pair else pair


def _saver(name: str, path: str) -> Source:
    return Source(name, path, name, Hindrance.LOCKED, Form.SAVER)


_NOTIFICATIONS = "org.freedesktop.Notifications"
_SERVER = "/org/freedesktop/Notifications"
SESSION_SOURCES = (
    _saver("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    _saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    _saver("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    _saver("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    _saver("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    Source(
        _NOTIFICATIONS,
        _SERVER,
        _NOTIFICATIONS,
        Hindrance.UNDISTURBED,
        Form.PROPERTY,
        "Inhibited",
    ),
    Source(
        _NOTIFICATIONS,
        _SERVER,
        "org.dunstproject.cmd0",
        Hindrance.UNDISTURBED,
        Form.PROPERTY,
        "paused",
    ),
    Source(
        "org.xfce.Xfconf",
        "/org/xfce/Xfconf",
        "org.xfce.Xfconf",
        Hindrance.UNDISTURBED,
        Form.SETTING,
        "/do-not-disturb",
        "xfce4-notifyd",
    ),
    Source(
        "org.walkaway.Window",
        "/org/walkaway/Window",
        "org.walkaway.Window",
        Hindrance.UNDISTURBED,
        Form.PROPERTY,
        "Undisturbed",
    ),
)
"""Who on the session's bus is asked."""
