"""Whether a desktop shows tray icons is asked on its bus."""

import pytest
from jeepney import Message, new_error

from daemon.fake_bus import FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError
from walkaway_daemon.panel.tray_finding import TrayHost
from walkaway_daemon.panel.tray_host import find_tray_host


class AnsweringConnection(FakeConnection):
    """A bus that answers every question the same way."""

    def __init__(self, *, there: bool) -> None:
        super().__init__()
        self._there = there

    def send(self, message: Message, serial: int | None = None) -> None:
        super().send(message, serial)
        if not self.broken:
            self.answer(message, "b", self._there)


@pytest.mark.parametrize(
    ("there", "host"), [(True, TrayHost.THERE), (False, TrayHost.MISSING)]
)
def test_the_bus_knows(there: bool, host: TrayHost) -> None:  # noqa: FBT001
    connection = AnsweringConnection(there=there)

    assert find_tray_host(lambda: Bus(connection)) is host
    assert connection.closed


@pytest.mark.parametrize("said", [None, ("no names for you",)])
def test_a_bus_that_will_not_say_shows_none(said: tuple[str] | None) -> None:
    class RefusingConnection(FakeConnection):
        def send(self, message: Message, serial: int | None = None) -> None:
            super().send(message, serial)
            error = "org.freedesktop.DBus.Error.AccessDenied"
            self.deliver(new_error(message, error, "s" if said else None, said or ()))

    assert find_tray_host(lambda: Bus(RefusingConnection())) is TrayHost.MISSING


def test_a_bus_that_goes_meanwhile_is_none() -> None:
    connection = AnsweringConnection(there=True)
    connection.broken = True

    assert find_tray_host(lambda: Bus(connection)) is TrayHost.NO_BUS
    assert connection.closed


def test_without_a_bus_there_is_none() -> None:
    def no_bus() -> Bus:
        raise BusLostError

    assert find_tray_host(no_bus) is TrayHost.NO_BUS
