"""Somebody on the bus tells which window is in front, and nobody else."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jeepney import HeaderFields, MessageFlag, MessageType, new_signal

from daemon.sensors.windows.party import PLACE, Party
from walkaway_daemon.computer.bus import BusLostError
from walkaway_daemon.sensors.windows.bus_source import BusSource
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_rules.observation import WindowShown

NAME = "org.example.Desk"


@pytest.fixture
def party() -> Party:
    return Party(NAME)


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def source(party: Party, asked: list[str]) -> Iterator[BusSource]:
    source = BusSource(party.bus, NAME, Outlook.AWAY)
    source.begin(lambda: asked.append("tell"))
    yield source
    source.close()
    assert party.connection.closed


def titles(source: BusSource) -> list[str]:
    return [each.title for each in source.read()]


def test_only_news_of_this_name_are_asked_for(source: BusSource, party: Party) -> None:
    del source
    (body,) = party.asked("AddMatch")

    assert set(str(body[0]).split(",")) == {
        "type='signal'",
        "sender='org.freedesktop.DBus'",
        "interface='org.freedesktop.DBus'",
        "member='NameOwnerChanged'",
        f"arg0='{NAME}'",
    }


def test_who_is_there_is_asked_to_tell(
    source: BusSource, party: Party, asked: list[str]
) -> None:
    party.is_there()
    source.read()

    assert asked == ["tell"]
    assert source.outlook() is Outlook.AWAY
    source.succeed()
    assert source.outlook() is Outlook.CLEAR


def test_who_comes_later_is_asked_then(
    source: BusSource, party: Party, asked: list[str]
) -> None:
    party.is_away()
    source.read()
    assert asked == []

    party.changes("", ":1.5")
    source.read()
    assert asked == ["tell"]


def test_signals_and_calls_are_both_told(source: BusSource, party: Party) -> None:
    party.is_there()
    party.shows("One")
    party.calls("Two")

    assert list(source.read()) == [
        WindowShown("One", "app", 41),
        WindowShown("Two", "app", 41),
    ]
    assert source.read() == []


def test_a_call_is_answered_where_an_answer_is_expected(
    source: BusSource, party: Party
) -> None:
    party.is_there()
    party.calls("One")
    party.calls("Two").header.flags = MessageFlag.no_reply_expected
    source.read()

    returns = [
        one.header.fields[HeaderFields.reply_serial]
        for one in party.connection.sent
        if one.header.message_type is MessageType.method_return
    ]
    assert returns == [77]


def test_nobody_else_is_believed(source: BusSource, party: Party) -> None:
    party.is_there()
    party.shows("A lie", sender=":1.66")
    party.says(new_signal(PLACE, "Other", "s", ("A lie",)))
    party.changes(":1.5", "", sender=":1.66")
    party.changes(":1.5", "", name="org.example.Other")
    party.shows("True")

    assert titles(source) == ["True"]


def test_nobody_is_believed_while_nobody_is_there(
    source: BusSource, party: Party
) -> None:
    party.is_away()
    party.shows("A lie", sender="")

    assert titles(source) == []


def test_nonsense_is_let_be(source: BusSource, party: Party) -> None:
    party.is_there()
    party.says(new_signal(PLACE, "Shown", "si", ("A title", 5)))

    assert titles(source) == []


def test_with_who_tells_goes_what_is_in_front(
    source: BusSource, party: Party, asked: list[str]
) -> None:
    party.is_there()
    party.shows("One")
    source.read()
    source.succeed()
    party.changes(":1.5", "")

    assert list(source.read()) == [WindowShown("", "", lost=True)]
    assert source.outlook() is Outlook.AWAY
    party.changes("", ":1.9")
    party.shows("Two", sender=":1.9")
    assert titles(source) == ["Two"]
    assert asked == ["tell", "tell"]


def test_an_answer_that_comes_late_changes_nothing(
    source: BusSource, party: Party, asked: list[str]
) -> None:
    party.changes("", ":1.5")
    party.is_there()
    source.read()

    assert asked == ["tell"]


def test_an_answer_is_not_waited_for_without_end(source: BusSource) -> None:
    pause = source.due_in()

    assert pause is not None
    assert pause <= 5.0


def test_a_lost_bus_is_an_error(source: BusSource, party: Party) -> None:
    party.connection.broken = True

    with pytest.raises(BusLostError):
        source.read()
    assert isinstance(source.fileno(), int)


bodies = {"s": ("a",), "ssi": ("a", "b", 3), "ssd": ("a", "b", 0.5), "u": (1,)}
happenings = st.sampled_from(["comes", "goes", "shows", "lies", *bodies])


@given(st.lists(happenings, max_size=12))
def test_whatever_happens_only_the_owner_is_told_of(order: list[str]) -> None:
    party = Party(NAME)
    source = BusSource(party.bus, NAME, Outlook.AWAY)
    source.begin(lambda: None)
    owner, expected = "", 0
    for happening in order:
        match happening:
            case "comes":
                party.changes(owner, ":1.5")
                owner = ":1.5"
            case "goes":
                expected += bool(owner)
                party.changes(owner, "")
                owner = ""
            case "shows":
                expected += bool(owner)
                party.shows("A title")
            case "lies":
                party.shows("A lie", sender=":1.66")
            case signature:
                told = owner and signature in {"ssi", "ssd"}
                expected += bool(told)
                party.says(new_signal(PLACE, "Shown", signature, bodies[signature]))

    assert len(source.read()) == expected
    source.close()
