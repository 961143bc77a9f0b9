"""Two buses made of lists, and a sensor of presence between them."""

from dataclasses import dataclass, field

from jeepney import DBusAddress

from daemon.fake_bus import FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.presence.presence_sensor import PresenceSensor

OWN = "/org/freedesktop/login1/session/_32"
MANAGER = DBusAddress(
    "/org/freedesktop/login1",
    "org.freedesktop.login1",
    "org.freedesktop.login1.Manager",
)
SAVER = "org.gnome.ScreenSaver"
SAVER_AT = DBusAddress("/org/gnome/ScreenSaver", SAVER, SAVER)
PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass
class Desk:
    """A sensor between two buses."""

    sessions: list[FakeConnection] = field(default_factory=list[FakeConnection])
    systems: list[FakeConnection] = field(default_factory=list[FakeConnection])
    has_system: bool = True
    now: float = 100.0
    covered: bool | None = None
    sensor: PresenceSensor = field(init=False)

    def __post_init__(self) -> None:
        self.sensor = PresenceSensor(
            self.open_session,
            self.open_system,
            lambda: self.now,
            {Hindrance.FULL_SCREEN: lambda: self.covered},
        )

    @property
    def session(self) -> FakeConnection:
        return self.sessions[-1]

    @property
    def system(self) -> FakeConnection:
        return self.systems[-1]

    def open_session(self) -> Bus:
        self.sessions.append(FakeConnection())
        return Bus(self.session)

    def open_system(self) -> Bus:
        if not self.has_system:
            raise BusLostError
        self.systems.append(FakeConnection())
        return Bus(self.system)

    def presence(self) -> Presence:
        self.sensor.read()
        return self.sensor.presence

    def saver(self, *, active: bool) -> Presence:
        self.session.signal(SAVER_AT, "ActiveChanged", "b", (active,))
        return self.presence()

    def paused(self, *, paused: bool) -> Presence:
        at = DBusAddress("/org/freedesktop/Notifications", None, PROPERTIES)
        body: tuple[object, ...] = (
            "org.dunstproject.cmd0",
            {"paused": ("b", paused)},
            [],
        )
        self.session.signal(at, "PropertiesChanged", "sa{sv}as", body)
        return self.presence()

    def hint(self, *, locked: bool) -> Presence:
        at = DBusAddress(OWN, None, PROPERTIES)
        interface = "org.freedesktop.login1.Session"
        body: tuple[object, ...] = (interface, {"LockedHint": ("b", locked)}, [])
        self.system.signal(at, "PropertiesChanged", "sa{sv}as", body)
        return self.presence()

    def idle(self, *, idle: bool) -> Presence:
        at = DBusAddress(OWN, None, PROPERTIES)
        interface = "org.freedesktop.login1.Session"
        body: tuple[object, ...] = (interface, {"IdleHint": ("b", idle)}, [])
        self.system.signal(at, "PropertiesChanged", "sa{sv}as", body)
        return self.presence()

    def find_session(self) -> None:
        self.system.answer(self.system.calls("GetSession")[-1], "o", OWN)
        self.sensor.read()

    def tell_type(self, told: str) -> None:
        self.system.answer(self.system.calls("Get")[-1], "v", ("s", told))
        self.sensor.read()
