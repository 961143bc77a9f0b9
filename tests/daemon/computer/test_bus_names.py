"""Names on a bus that change hands."""

import pytest
from jeepney import HeaderFields, Message, new_signal

from daemon.fake_bus import BUS
from walkaway_daemon.computer.bus_names import OwnerChange, owner_change, owner_rule

PLAYER = "org.mpris.MediaPlayer2"


def changed(sender: str, member: str = "NameOwnerChanged") -> Message:
    signal = new_signal(BUS, member, "sss", (PLAYER, ":1.5", ""))
    signal.header.fields[HeaderFields.sender] = sender
    return signal


def test_the_bus_tells_who_had_a_name_and_who_has_it_now() -> None:
    told = owner_change(changed("org.freedesktop.DBus"))

    assert told == OwnerChange(PLAYER, ":1.5", "")


@pytest.mark.parametrize(
    "message",
    [
        changed(":1.9"),
        changed("org.freedesktop.DBus", "NameAcquired"),
        new_signal(BUS, "NameOwnerChanged"),
    ],
)
def test_nobody_but_the_bus_is_believed_and_nothing_else_is_taken_for_it(
    message: Message,
) -> None:
    assert owner_change(message) is None


@pytest.mark.parametrize(("below", "key"), [(False, "arg0"), (True, "arg0namespace")])
def test_news_are_asked_for_of_one_name_or_all_that_begin_with_it(
    below: bool,  # noqa: FBT001  # a row of the table
    key: str,
) -> None:
    asked = owner_rule(PLAYER, below=below).serialise()

    assert f"{key}='{PLAYER}'" in asked.split(",")
