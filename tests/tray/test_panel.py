"""Our side of the tray, against a bus made of lists."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from select import select
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

from daemon.fake_bus import BUS, FakeBuses
from walkaway_tray import dbusmenu, sni
from walkaway_tray.dbusmenu import Layout, Row, lay_out
from walkaway_tray.icon import Picture
from walkaway_tray.panel import Panel
from walkaway_tray.sni import Item, Touch

ITEM = Item("days", "23 days", (Picture(1, b"rgba"),), dbusmenu.PATH)
MENU = lay_out([Row("Open", token=7)], Layout())
WATCHER = "org.kde.StatusNotifierWatcher"


@dataclass
class Desk(FakeBuses):
    """Panels of ours, a bus per connection, and what the person did."""

    panels: list[Panel] = field(default_factory=list[Panel])
    touches: list[Touch] = field(default_factory=list[Touch])
    chosen: list[int] = field(default_factory=list[int])
    time: float = 0.0

    def panel(self) -> Panel:
        panel = Panel(
            self.open_bus,
            self.touches.append,
            self.chosen.append,
            clock=lambda: self.time,
        )
        self.panels.append(panel)
        panel.open()
        return panel


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    for panel in desk.panels:
        panel.close()
    assert all(connection.closed for connection in desk.connections)


def started(desk: Desk, *, hosted: bool) -> Panel:
    """Return a panel that shows the icon and knows whether a tray is there."""
    panel = desk.panel()
    panel.show(ITEM, MENU)
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


def test_a_bus_that_will_not_say_has_no_tray(desk: Desk) -> None:
    panel = desk.panel()
    panel.show(ITEM, MENU)
    question = desk.bus.calls("NameHasOwner")[-1]
    desk.bus.deliver(new_error(question, "org.example.Refused", "s", ("not here",)))
    panel.pump()

    assert not panel.hosted


def test_it_waits_for_a_tray_that_is_not_there_yet(desk: Desk) -> None:
    panel = started(desk, hosted=False)

    assert not panel.hosted
    assert desk.bus.calls("RegisterStatusNotifierItem") == []
    owner_changed(desk, ":1.9")
    panel.pump()
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 1


def test_it_registers_again_when_the_tray_starts_anew(desk: Desk) -> None:
    panel = started(desk, hosted=True)

    owner_changed(desk, "")
    panel.pump()
    assert not panel.hosted
    owner_changed(desk, ":1.9")
    panel.pump()
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 2


def test_it_does_not_register_before_there_is_an_icon(desk: Desk) -> None:
    panel = desk.panel()
    desk.bus.answer(desk.bus.calls("NameHasOwner")[-1], "b", 1)
    panel.pump()

    assert desk.bus.calls("RegisterStatusNotifierItem") == []
    panel.show(ITEM, MENU)
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 1


def test_a_change_of_another_name_is_nothing(desk: Desk) -> None:
    panel = started(desk, hosted=False)
    owner_changed(desk, ":1.9", name="com.example")
    panel.pump()

    assert not panel.hosted


def test_only_the_bus_itself_is_believed(desk: Desk) -> None:
    panel = started(desk, hosted=False)
    owner_changed(desk, ":1.9", sender=":1.66")
    panel.pump()

    assert not panel.hosted


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


def test_no_change_is_not_told(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    before = len(desk.bus.sent)

    panel.show(ITEM, MENU)

    assert len(desk.bus.sent) == before


def test_a_click_on_the_icon_is_answered_first(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    answer = asked(desk, panel, sni.PATH, "Activate", "ii", 1, 2)

    assert answer.header.message_type is MessageType.method_return
    assert desk.touches == [Touch.FIRST]


def test_a_click_on_a_line_is_told_by_its_token(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    event = (1, "clicked", ("s", ""), 0)
    answer = asked(desk, panel, dbusmenu.PATH, "Event", "isvu", *event)

    assert answer.header.message_type is MessageType.method_return
    assert desk.chosen == [7]


def test_the_menu_can_be_read(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    answer = asked(desk, panel, dbusmenu.PATH, "GetLayout", "iias", 0, -1, [])

    assert answer.body[0] == MENU.revision


@pytest.mark.parametrize("path", ["/", sni.PATH])
def test_what_is_not_understood_is_refused(desk: Desk, path: str) -> None:
    panel = started(desk, hosted=True)
    answer = asked(desk, panel, path, "Dance", "")

    assert answer.header.message_type is MessageType.error


def test_a_question_before_there_is_an_icon_is_refused(desk: Desk) -> None:
    panel = desk.panel()
    answer = asked(desk, panel, sni.PATH, "Activate", "ii", 1, 2)

    assert answer.header.message_type is MessageType.error


def test_it_registers_again_on_a_bus_that_came_back(desk: Desk) -> None:
    panel = started(desk, hosted=True)
    desk.bus.broken = True
    panel.pump()

    assert not panel.hosted
    assert panel.met
    desk.time += panel.due_in() or 0.0
    panel.pump()
    desk.bus.answer(desk.bus.calls("NameHasOwner")[-1], "b", 1)
    panel.pump()
    assert len(desk.connections) == 2
    assert len(desk.bus.calls("RegisterStatusNotifierItem")) == 1


def test_without_a_bus_it_only_waits(desk: Desk) -> None:
    desk.has_bus = False
    panel = desk.panel()
    panel.show(ITEM, MENU)
    panel.show(replace(ITEM, title="24 days"), MENU)
    panel.notice.show("Walkaway", "A sentence")

    assert not panel.met
    assert panel.due_in() is not None


def test_it_is_readable_when_a_panel_asks(desk: Desk) -> None:
    number = started(desk, hosted=True).fileno()
    assert number is not None
    assert select([number], [], [], 0)[0] == []

    desk.bus.ring()
    assert select([number], [], [], 0)[0] == [number]
