"""The tray's own notification, against a bus made of lists."""

from collections.abc import Iterator

import pytest
from jeepney import MessageFlag

from daemon.fake_bus import FakeBuses
from walkaway_daemon.computer.bus_link import BusLink
from walkaway_tray.notice import Notice


@pytest.fixture
def buses() -> FakeBuses:
    return FakeBuses()


@pytest.fixture
def link(buses: FakeBuses) -> Iterator[BusLink]:
    link = BusLink(buses.open_bus, lambda _: None, lambda: None)
    link.open(lambda _: None)
    yield link
    link.close()


def test_it_shows_text_and_no_markup(buses: FakeBuses, link: BusLink) -> None:
    Notice(link).show("Walkaway", "J & <K>")

    (call,) = buses.bus.calls("Notify")
    assert call.body[1:5] == (0, "", "Walkaway", "J &amp; &lt;K>")


def test_it_takes_the_place_of_the_last(buses: FakeBuses, link: BusLink) -> None:
    notice = Notice(link)
    notice.show("Walkaway", "One")
    buses.bus.answer(buses.bus.calls("Notify")[0], "u", 42)
    link.pump()
    notice.show("Walkaway", "Two")

    assert buses.bus.calls("Notify")[1].body[1] == 42


def test_one_that_was_refused_has_no_place(buses: FakeBuses, link: BusLink) -> None:
    notice = Notice(link)
    notice.show("Walkaway", "One")
    buses.bus.refuse(buses.bus.calls("Notify")[0], "com.example.No")
    link.pump()
    notice.show("Walkaway", "Two")

    assert buses.bus.calls("Notify")[1].body[1] == 0


def test_taking_it_down_starts_no_server(buses: FakeBuses, link: BusLink) -> None:
    notice = Notice(link)
    notice.show("Walkaway", "One")
    buses.bus.answer(buses.bus.calls("Notify")[0], "u", 42)
    link.pump()
    notice.take_down()

    (call,) = buses.bus.calls("CloseNotification")
    assert call.body == (42,)
    assert call.header.flags is MessageFlag.no_auto_start
