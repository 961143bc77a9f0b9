"""Two buses made of lists, and what they say about the screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from jeepney import DBusAddress, HeaderFields, Message

from daemon.fake_bus import BUS, FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.presence.presence_finding import presence_finding
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


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.sensor.close()
    assert all(each.closed for each in (*desk.sessions, *desk.systems))


@pytest.fixture
def open_desk(desk: Desk) -> Desk:
    desk.sensor.open(lambda: None)
    return desk


def _asked(call: Message) -> tuple[object, object]:
    fields = call.header.fields
    return fields[HeaderFields.destination], call.body


def test_a_screen_saver_locks_and_unlocks(open_desk: Desk) -> None:
    assert Hindrance.LOCKED in open_desk.saver(active=True).hindrances
    assert Hindrance.LOCKED not in open_desk.saver(active=False).hindrances


def test_a_notification_server_that_is_paused_is_not_to_be_disturbed(
    open_desk: Desk,
) -> None:
    assert Hindrance.UNDISTURBED in open_desk.paused(paused=True).hindrances
    assert Hindrance.UNDISTURBED not in open_desk.paused(paused=False).hindrances


def test_what_holds_already_is_asked_for(open_desk: Desk) -> None:
    calls = open_desk.session.calls("GetActive")
    gnome = next(call for call in calls if _asked(call) == (SAVER, ()))
    open_desk.session.answer(gnome, "v", ("b", True))

    assert Hindrance.LOCKED in open_desk.presence().hindrances


def test_asking_starts_no_service(open_desk: Desk) -> None:
    calls = [
        call
        for name in ("GetActive", "Get", "GetProperty")
        for call in open_desk.session.calls(name)
    ]

    assert len(calls) == 8
    assert all(call.header.flags.value == 2 for call in calls)


def test_the_session_that_is_ours_is_listened_to(open_desk: Desk) -> None:
    open_desk.find_session()
    asked, _ = open_desk.system.calls("Get")
    open_desk.system.answer(asked, "v", ("b", True))

    assert Hindrance.LOCKED in open_desk.presence().hindrances
    assert Hindrance.LOCKED not in open_desk.hint(locked=False).hindrances


def test_somebody_who_is_away_is_waited_for(open_desk: Desk) -> None:
    open_desk.find_session()
    assert Hindrance.AWAY in open_desk.idle(idle=True).hindrances
    assert Hindrance.AWAY not in open_desk.idle(idle=False).hindrances


def test_a_desktop_that_never_says_when_somebody_is_away_does_not_tell(
    open_desk: Desk,
) -> None:
    open_desk.find_session()
    open_desk.tell_type("x11")
    asked = open_desk.system.calls("Get")[-1]
    open_desk.system.answer(asked, "v", ("b", False))

    assert not open_desk.presence().is_known(Hindrance.AWAY)
    assert not open_desk.idle(idle=False).is_known(Hindrance.AWAY)
    assert open_desk.idle(idle=True).is_known(Hindrance.AWAY)
    assert open_desk.idle(idle=False).is_known(Hindrance.AWAY)


def test_somebody_who_is_away_already_is_waited_for(open_desk: Desk) -> None:
    open_desk.find_session()
    open_desk.tell_type("wayland")
    asked = open_desk.system.calls("Get")[-1]
    open_desk.system.answer(asked, "v", ("b", True))

    assert _asked(asked)[1] == ("org.freedesktop.login1.Session", "IdleHint")
    assert open_desk.presence().hindrances == {Hindrance.AWAY}


def test_a_session_from_a_console_is_not_asked_whether_its_keyboard_rests(
    open_desk: Desk,
) -> None:
    open_desk.find_session()
    open_desk.tell_type("tty")

    asked = [call.body[1] for call in open_desk.system.calls("Get")]
    assert asked == ["LockedHint", "Type"]


def test_gnomes_shell_tells_when_somebody_leaves_until_it_ends(
    open_desk: Desk,
) -> None:
    name = "org.gnome.Mutter.IdleMonitor"
    at = DBusAddress("/org/gnome/Mutter/IdleMonitor/Core", name, name)
    gnome, _ = open_desk.session.calls("AddIdleWatch")
    open_desk.session.answer(gnome, "u", 3)
    assert open_desk.presence().is_known(Hindrance.AWAY)
    open_desk.session.signal(at, "WatchFired", "u", (3,))
    assert open_desk.presence().hindrances == {Hindrance.AWAY}

    open_desk.session.signal(BUS, "NameOwnerChanged", "sss", (name, ":1.5", ":1.9"))
    assert open_desk.presence().hindrances == set()
    assert len(open_desk.session.calls("AddIdleWatch")) == 3


def test_a_session_that_nobody_knows_says_nothing(open_desk: Desk) -> None:
    call = open_desk.system.calls("GetSession")[-1]
    open_desk.system.refuse(call, "org.freedesktop.login1.NoSuchSession")

    assert Hindrance.LOCKED not in open_desk.hint(locked=True).hindrances


def test_waking_up_is_told_once(open_desk: Desk) -> None:
    open_desk.system.signal(MANAGER, "PrepareForSleep", "b", (True,))
    assert not open_desk.sensor.read().resumed

    open_desk.system.signal(MANAGER, "PrepareForSleep", "b", (False,))
    assert open_desk.sensor.read().resumed
    assert not open_desk.sensor.read().resumed


def test_a_saver_that_ends_while_it_locks_is_forgotten_and_the_next_asked(
    open_desk: Desk,
) -> None:
    open_desk.saver(active=True)
    before = len(open_desk.session.calls("GetActive"))
    open_desk.session.signal(BUS, "NameOwnerChanged", "sss", (SAVER, ":1.5", ""))

    assert Hindrance.LOCKED not in open_desk.presence().hindrances
    assert len(open_desk.session.calls("GetActive")) == before + 1


def test_a_bus_that_is_lost_locks_nothing(open_desk: Desk) -> None:
    open_desk.find_session()
    open_desk.hint(locked=True)
    open_desk.saver(active=True)
    open_desk.session.broken = open_desk.system.broken = True

    assert open_desk.presence() == Presence()
    wait = open_desk.sensor.due_in()
    assert wait == 1.0
    open_desk.now += 1.0
    open_desk.sensor.read()
    assert Hindrance.LOCKED in open_desk.saver(active=True).hindrances


def test_a_machine_without_a_system_bus_has_a_session(desk: Desk) -> None:
    desk.has_system = False
    desk.sensor.open(lambda: None)

    assert Hindrance.LOCKED in desk.saver(active=True).hindrances


def test_both_buses_wake_through_one_descriptor(open_desk: Desk) -> None:
    assert isinstance(open_desk.sensor.fileno(), int)


def test_a_window_that_covers_the_screen_is_waited_for(open_desk: Desk) -> None:
    assert not open_desk.presence().is_known(Hindrance.FULL_SCREEN)
    open_desk.covered = True
    assert open_desk.presence().hindrances == {Hindrance.FULL_SCREEN}
    open_desk.covered = False
    assert open_desk.presence().hindrances == set()
    assert open_desk.presence().is_known(Hindrance.FULL_SCREEN)


def test_what_is_known_of_the_screen_is_said(open_desk: Desk) -> None:
    open_desk.saver(active=True)

    assert open_desk.sensor.findings() == (presence_finding(open_desk.presence()),)
