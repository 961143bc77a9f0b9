"""Our side of the tray, against a bus made of lists."""

from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_signal,
)

from daemon.fake_bus import BUS, FakeConnection
from walkaway_daemon.computer.bus import Bus, BusLostError
from walkaway_tray import dbusmenu, sni
from walkaway_tray.dbusmenu import Layout, Row, lay_out
from walkaway_tray.icon import Picture
from walkaway_tray.panel import RETRY_SECONDS, Panel
from walkaway_tray.sni import Item, Touch

ITEM = Item("days", "23 days", (Picture(1, b"rgba"),), dbusmenu.PATH)
MENU = lay_out([Row("Open", token=7)], Layout())
WATCHER = "org.kde.StatusNotifierWatcher"


@dataclass
class Desk:
    """A panel of ours, a bus per connection, and what the person did."""

    connections: list[FakeConnection] = field(default_factory=list[FakeConnection])
    touches: list[Touch] = field(default_factory=list[Touch])
    chosen: list[int] = field(default_factory=list[int])
    lost: bool = False
    time: float = 0.0

    def panel(self) -> Panel:
        return Panel(
            self._open,
            self.touches.append,
            self.chosen.append,
            clock=lambda: self.time,
        )

    @property
    def bus(self) -> FakeConnection:
        return self.connections[-1]

    def _open(self) -> Bus:
        if self.lost:
            raise BusLostError
        self.connections.append(FakeConnection())
        return Bus(self.bus)


@pytest.fixture
def desk() -> Desk:
    return Desk()


def started(desk: Desk, *, hosted: bool) -> Panel:
    """Return a panel that shows the icon and knows whether a tray is there."""
    panel = desk.panel()
    panel.show(ITEM, MENU)
    panel.pump()
    desk.bus.answer(desk.bus.calls("NameHasOwner")[-1], "b", hosted)
    panel.pump()
    return panel


def owner_changed(
    desk: Desk, owner: str, name: str = WATCHER, sender: str = "org.freedesktop.DBus"
) -> None:
    signal = new_signal(BUS, "NameOwnerChanged", "sss", (name, "", owner))
    signal.header.fields[HeaderFields.sender] = sender
    desk.bus.deliver(signal)


def asked(
    desk: Desk, panel: Panel, path: str, member: str, signature: str, *body: object
) -> Message:
    """Let a panel ask, and return what it was answered."""
    interface = sni.INTERFACE if path == sni.PATH else dbusmenu.INTERFACE
    call = new_method_call(
        DBusAddress(path, ":1.7", interface), member, signature or None, body
    )
    call.serialise(serial=99)
    call.header.serial = 99
    call.header.fields[HeaderFields.sender] = ":1.3"
    desk.bus.deliver(call)
    panel.pump()
    return desk.bus.sent[-1]


def names(messages: list[Message]) -> list[Any]:
    return [each.header.fields.get(HeaderFields.member) for each in messages]


def test_it_registers_where_a_tray_is_there(desk: Desk) -> None:
    panel = started(desk, hosted=True)

    assert [call.body for call in desk.bus.calls("RegisterStatusNotifierItem")] == [
        (":1.7",)
    ]
    assert panel.hosted
    panel.close()


def test_a_bus_that_will_not_say_has_no_tray(desk: Desk) -> None:
    panel = desk.panel()
    panel.show(ITEM, MENU)
    panel.pump()
    question = desk.bus.calls("NameHasOwner")[-1]
    desk.bus.deliver(new_error(question, "org.example.Refused", "s", ("not here",)))
    panel.pump()

    assert not panel.hosted
    panel.close()


def test_it_waits_for_a_tray_that_is_not_there_yet(desk: Desk) -> None:
    panel = started(desk, hosted=False)

    assert not panel.hosted
    assert desk.bus.calls("RegisterStatusNotifierItem") == []
    owner_changed(desk, ":1.9")
    panel.pump()
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 1
    panel.close()


def test_it_registers_again_when_the_tray_starts_anew(desk: Desk) -> None:
    panel = started(desk, hosted=True)

    owner_changed(desk, "")
    panel.pump()
    assert not panel.hosted
    owner_changed(desk, ":1.9")
    panel.pump()
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 2
    panel.close()


def test_it_does_not_register_before_there_is_an_icon(desk: Desk) -> None:
    panel = desk.panel()
    panel.pump()
    desk.bus.answer(desk.bus.calls("NameHasOwner")[-1], "b", 1)
    panel.pump()

    assert desk.bus.calls("RegisterStatusNotifierItem") == []
    panel.show(ITEM, MENU)
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 1
    panel.close()


def test_a_change_of_another_name_is_nothing(desk: Desk) -> None:
    panel = started(desk, hosted=False)
    owner_changed(desk, ":1.9", name="com.example")
    panel.pump()

    assert not panel.hosted
    panel.close()


def test_only_the_bus_itself_is_believed(desk: Desk) -> None:
    panel = started(desk, hosted=False)
    owner_changed(desk, ":1.9", sender=":1.66")
    panel.pump()

    assert not panel.hosted
    panel.close()


def test_a_change_is_told_to_the_tray(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    before = len(desk.bus.sent)

    panel.show(
        replace(ITEM, pictures=(), title="24 days"), lay_out([Row("Close")], MENU)
    )

    assert names(desk.bus.sent[before:]) == [
        "NewIcon",
        "NewTitle",
        "NewToolTip",
        "LayoutUpdated",
    ]
    panel.close()


def test_no_change_is_not_told(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    before = len(desk.bus.sent)

    panel.show(ITEM, MENU)

    assert len(desk.bus.sent) == before
    panel.close()


def test_a_click_on_the_icon_is_answered_first(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    answer = asked(desk, panel, sni.PATH, "Activate", "ii", 1, 2)

    assert answer.header.message_type is MessageType.method_return
    assert desk.touches == [Touch.FIRST]
    panel.close()


def test_a_click_on_a_line_is_told_by_its_token(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    event = (1, "clicked", ("s", ""), 0)
    answer = asked(desk, panel, dbusmenu.PATH, "Event", "isvu", *event)

    assert answer.header.message_type is MessageType.method_return
    assert desk.chosen == [7]
    panel.close()


def test_the_menu_can_be_read(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    answer = asked(desk, panel, dbusmenu.PATH, "GetLayout", "iias", 0, -1, [])

    assert answer.body[0] == MENU.revision
    panel.close()


@pytest.mark.parametrize("path", ["/", sni.PATH])
def test_what_is_not_understood_is_refused(desk: Desk, path: str) -> None:
    panel = started(desk, hosted=True)
    answer = asked(desk, panel, path, "Dance", "")

    assert answer.header.message_type is MessageType.error
    panel.close()


def test_a_question_before_there_is_an_icon_is_refused(desk: Desk) -> None:
    panel = desk.panel()
    panel.pump()
    answer = asked(desk, panel, sni.PATH, "Activate", "ii", 1, 2)

    assert answer.header.message_type is MessageType.error
    panel.close()


def test_a_lost_bus_is_tried_again_after_a_while(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    desk.bus.broken = True
    panel.pump()

    assert panel.fileno() is None
    assert not panel.hosted
    assert panel.fileno() is None
    assert panel.due_in() == RETRY_SECONDS
    panel.pump()
    assert len(desk.connections) == 1

    desk.time += RETRY_SECONDS
    panel.pump()
    desk.bus.answer(desk.bus.calls("NameHasOwner")[-1], "b", 1)
    panel.pump()
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 1
    panel.close()


def test_without_a_bus_it_only_waits(desk: Desk) -> None:
    desk.lost = True
    panel = desk.panel()
    panel.show(ITEM, MENU)
    panel.pump()
    panel.show(replace(ITEM, title="24 days"), MENU)
    panel.notify("Walkaway", "A sentence")

    assert panel.fileno() is None
    assert panel.due_in() == RETRY_SECONDS
    panel.close()


def test_the_bus_is_waited_for_while_it_is_there(desk: Desk) -> None:
    panel = started(desk, hosted=True)

    assert panel.fileno() is not None
    assert panel.fileno() == desk.bus.sock.fileno()
    panel.close()


def test_a_notification_shows_text_and_no_markup(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    panel.notify("Walkaway", "J & <K>")

    (call,) = desk.bus.calls("Notify")
    assert call.body[1:5] == (0, "", "Walkaway", "J &amp; &lt;K>")
    panel.close()


def test_a_notification_takes_the_place_of_the_last(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    panel.notify("Walkaway", "One")
    desk.bus.answer(desk.bus.calls("Notify")[0], "u", 42)
    panel.pump()
    panel.notify("Walkaway", "Two")
    panel.withdraw()

    assert desk.bus.calls("Notify")[1].body[1] == 42
    assert desk.bus.calls("CloseNotification")[0].body == (42,)
    panel.close()


def test_a_refused_notification_is_no_harm(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    panel.notify("Walkaway", "One")
    desk.bus.refuse(desk.bus.calls("Notify")[0], "com.example.No")
    panel.pump()
    panel.notify("Walkaway", "Two")

    assert desk.bus.calls("Notify")[1].body[1] == 0
    panel.close()
