"""logind says whether the session is locked or left alone, and when sleep ends."""

from daemon.presence_desk import MANAGER, Desk
from walkaway_daemon.sensors.presence.presence import Hindrance


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


def test_somebody_who_is_away_already_is_waited_for(open_desk: Desk) -> None:
    open_desk.find_session()
    open_desk.tell_type("wayland")
    asked = open_desk.system.calls("Get")[-1]
    open_desk.system.answer(asked, "v", ("b", True))

    assert asked.body == ("org.freedesktop.login1.Session", "IdleHint")
    assert open_desk.presence().hindrances == {Hindrance.AWAY}


def test_a_session_from_a_console_is_not_asked_whether_its_keyboard_rests(
    open_desk: Desk,
) -> None:
    open_desk.find_session()
    open_desk.tell_type("tty")

    asked = [call.body[1] for call in open_desk.system.calls("Get")]
    assert asked == ["LockedHint", "Type"]


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
