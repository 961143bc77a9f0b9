"""What a session says about the screen."""

from jeepney import DBusAddress

from daemon.fake_bus import BUS
from daemon.presence_desk import SAVER, Desk
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence
from walkaway_daemon.sensors.presence.presence_finding import presence_finding


def test_a_screen_saver_locks_and_unlocks(open_desk: Desk) -> None:
    assert Hindrance.LOCKED in open_desk.saver(active=True).hindrances
    assert Hindrance.LOCKED not in open_desk.saver(active=False).hindrances


def test_a_notification_server_that_is_paused_is_not_to_be_disturbed(
    open_desk: Desk,
) -> None:
    assert Hindrance.UNDISTURBED in open_desk.paused(paused=True).hindrances
    assert Hindrance.UNDISTURBED not in open_desk.paused(paused=False).hindrances


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
