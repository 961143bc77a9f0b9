"""The Shell's extension is asked, whenever it is switched on."""

from collections.abc import Iterator, Mapping

import pytest
from jeepney import HeaderFields

from daemon.sensors.windows.party import Party
from walkaway_daemon.computer.bus import BusLostError
from walkaway_daemon.sensors.windows.bus_source import BusSource
from walkaway_daemon.sensors.windows.gnome import follow_extension, open_gnome
from walkaway_daemon.sensors.windows.source import Outlook


@pytest.fixture
def extension() -> Party:
    return Party("org.walkaway.Window")


@pytest.fixture
def source(extension: Party) -> Iterator[BusSource]:
    source = follow_extension(extension.bus)
    yield source
    source.close()


def test_without_it_windows_are_not_seen(source: BusSource, extension: Party) -> None:
    extension.is_away()

    assert source.read() == []
    assert source.outlook() is Outlook.NO_EXTENSION
    assert extension.asked("Follow") == []


def test_it_is_asked_to_be_followed_and_then_tells(
    source: BusSource, extension: Party
) -> None:
    extension.is_there()
    source.read()
    (call,) = extension.connection.calls("Follow")
    assert call.header.fields[HeaderFields.destination] == "org.walkaway.Window"
    assert source.outlook() is Outlook.NO_EXTENSION

    extension.connection.answer(call, None)
    extension.shows("A page")
    assert [each.title for each in source.read()] == ["A page"]
    assert source.outlook() is Outlook.CLEAR


def test_one_that_refuses_tells_nothing(source: BusSource, extension: Party) -> None:
    extension.is_there()
    source.read()
    (call,) = extension.connection.calls("Follow")
    extension.connection.refuse(call, "org.freedesktop.DBus.Error.UnknownMethod")
    source.read()

    assert source.outlook() is Outlook.NO_EXTENSION


def test_one_that_is_switched_off_and_on_is_asked_again(
    source: BusSource, extension: Party
) -> None:
    extension.is_there()
    source.read()
    extension.changes(":1.5", "")
    extension.changes("", ":1.8")
    source.read()

    assert len(extension.asked("Follow")) == 2


def test_a_bus_that_is_lost_at_once_is_closed(extension: Party) -> None:
    extension.connection.broken = True

    with pytest.raises(BusLostError):
        follow_extension(extension.bus)
    assert extension.connection.closed


@pytest.mark.parametrize(
    "environment",
    [{}, {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}],
)
def test_without_a_bus_there_is_an_error(environment: Mapping[str, str]) -> None:
    with pytest.raises(BusLostError):
        open_gnome(environment)
