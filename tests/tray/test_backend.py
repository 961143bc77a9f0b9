"""pystray's interface, spoken over a bus made of lists."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from pystray import Menu, MenuItem

from daemon.fake_bus import FakeConnection
from walkaway_daemon.computer.bus import Bus
from walkaway_tray import dbusmenu, sni
from walkaway_tray.backend import Icon
from walkaway_tray.icon import Picture

REGISTER = "RegisterStatusNotifierItem"
PICTURES = (Picture(1, b"rgba"),)


@dataclass
class Script:
    """A source that does one step in each turn of the loop."""

    ready: Callable[[], bool]
    steps: list[Callable[[], None]]

    def fileno(self) -> int | None:
        return None

    def due_in(self) -> float | None:
        return 0.0

    def pump(self) -> None:
        if self.ready() and self.steps:
            self.steps.pop(0)()


@dataclass
class Stage:
    """An icon in its loop, a tray that is there, and what came of it."""

    icon: Icon
    bus: FakeConnection
    done: list[str] = field(default_factory=list[str])
    answered: bool = False
    seen: bool = False

    def run(self, *steps: Callable[[], None]) -> None:
        """Run the loop: once the icon is there one step a turn, then stop."""
        script = Script(self._is_there, [*steps, self._nothing, self.icon.stop])
        self.icon.attend(script)
        self.icon.run(self._show)

    def call(self, path: str, member: str, signature: str, *body: object) -> None:
        interface = sni.INTERFACE if path == sni.PATH else dbusmenu.INTERFACE
        address = DBusAddress(path, ":1.7", interface)
        call = new_method_call(address, member, signature, body)
        call.serialise(serial=50)
        call.header.serial = 50
        call.header.fields[HeaderFields.sender] = ":1.3"
        self.bus.deliver(call)

    def layout(self) -> list[tuple[int, str]]:
        """Return the menu's lines with their numbers, as last answered."""
        answers = [
            each.body[1]
            for each in self.bus.sent
            if each.header.fields.get(HeaderFields.signature) == "u(ia{sv}av)"
        ]
        _, _, lines = answers[-1]
        return [(line[0], line[1].get("label", ("s", "---"))[1]) for _, line in lines]

    def signals(self) -> list[Any]:
        return [
            each.header.fields[HeaderFields.member]
            for each in self.bus.sent
            if each.header.message_type is MessageType.signal
        ]

    def _is_there(self) -> bool:
        if not self.answered and self.bus.calls("NameHasOwner"):
            self.bus.answer(self.bus.calls("NameHasOwner")[0], "b", 1)
            self.answered = True
        self.seen = self.seen or (self.icon.visible and bool(self.bus.calls(REGISTER)))
        return self.seen

    def _nothing(self) -> None:
        pass

    def _show(self, icon: object) -> None:
        assert icon is self.icon
        self.icon.visible = True


@pytest.fixture
def stage() -> Stage:
    bus = FakeConnection()
    icon = Icon("days", PICTURES, "23 days", open_bus=lambda: Bus(bus))
    stage = Stage(icon, bus)

    def noting(word: str) -> Callable[[object, object], None]:
        return lambda _icon, _item: stage.done.append(word)

    icon.menu = Menu(
        MenuItem("Open", noting("open"), default=True),
        Menu.SEPARATOR,
        MenuItem("More", Menu(MenuItem("Pull", noting("pull")))),
        MenuItem("Quiet", None, enabled=False),
    )
    return stage


def test_it_registers_once_it_is_visible(stage: Stage) -> None:
    stage.run()

    assert len(stage.bus.calls(REGISTER)) == 1


def test_its_menu_can_be_read(stage: Stage) -> None:
    stage.run(lambda: stage.call(dbusmenu.PATH, "GetLayout", "iias", 0, 1, []))

    assert stage.layout() == [(1, "Open"), (2, "---"), (3, "More"), (5, "Quiet")]


def test_a_click_runs_the_items_action(stage: Stage) -> None:
    event = (4, "clicked", ("s", ""), 0)
    stage.run(lambda: stage.call(dbusmenu.PATH, "Event", "isvu", *event))

    assert stage.done == ["pull"]


def test_a_click_on_the_icon_runs_the_default_action(stage: Stage) -> None:
    stage.run(lambda: stage.call(sni.PATH, "Activate", "ii", 1, 2))

    assert stage.done == ["open"]


def test_another_button_does_nothing_by_itself(stage: Stage) -> None:
    stage.run(lambda: stage.call(sni.PATH, "SecondaryActivate", "ii", 1, 2))

    assert stage.done == []


def test_a_new_picture_and_title_are_told(stage: Stage) -> None:
    def change() -> None:
        stage.icon.icon = (Picture(1, b"RGBA"),)
        stage.icon.title = "24 days"

    stage.run(change)

    assert stage.signals() == ["NewIcon", "NewTitle", "NewToolTip"]


def test_a_new_menu_is_told(stage: Stage) -> None:
    def change() -> None:
        stage.icon.menu = Menu(MenuItem("Only this", None))

    stage.run(change)

    assert stage.signals() == ["LayoutUpdated"]


def test_hiding_is_told(stage: Stage) -> None:
    def hide() -> None:
        stage.icon.visible = False

    stage.run(hide)

    assert stage.signals() == ["NewStatus"]


def test_a_notification_has_the_title_where_none_is_given(stage: Stage) -> None:
    stage.run(lambda: stage.icon.notify("A sentence"), stage.icon.remove_notification)

    assert stage.bus.calls("Notify")[0].body[3:5] == ("23 days", "A sentence")
    assert len(stage.bus.calls("CloseNotification")) == 1


def test_it_leaves_the_bus_when_it_is_stopped(stage: Stage) -> None:
    stage.run()

    assert stage.bus.closed


def test_it_says_what_it_can_do() -> None:
    assert Icon.HAS_MENU
    assert Icon.HAS_DEFAULT_ACTION
    assert Icon.HAS_NOTIFICATION
