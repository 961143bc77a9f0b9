"""A source is asked what holds, and started by nobody."""

from jeepney import HeaderFields, Message

from daemon.presence_desk import SAVER, Desk
from walkaway_daemon.sensors.presence.presence import Hindrance


def _asked(call: Message) -> tuple[object, object]:
    fields = call.header.fields
    return fields[HeaderFields.destination], call.body


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

    assert len(calls) == 9
    assert all(call.header.flags.value == 2 for call in calls)
