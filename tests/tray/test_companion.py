"""The companion keeps the icon true, and does what is chosen."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from pystray import Menu, MenuItem

from walkaway_daemon.control.message import (
    AskRest,
    Done,
    FeelPull,
    Refused,
    Reply,
    Request,
)
from walkaway_rules.status import Status
from walkaway_rules.words.tray import NO_EDITOR, NO_REPLY, NO_RULES, NO_START, NOT_KEPT
from walkaway_tray.companion import Companion
from walkaway_tray.icon import Emblem, Face
from walkaway_tray.menu import Deed

STATUS = Status(23, 22, 23, 23, 0, 5)


@dataclass
class FakeIcon:
    """An icon that remembers."""

    icon: Any = None
    title: str = ""
    menu: Menu | None = None
    said: list[tuple[str, str | None]] = field(
        default_factory=list[tuple[str, str | None]]
    )
    stopped: bool = False

    def notify(self, message: str, title: str | None = None) -> None:
        self.said.append((message, title))

    def stop(self) -> None:
        self.stopped = True


@dataclass
class FakeGuard:
    """A guard that answers what it is told to."""

    reply: Reply | None = None
    asked: list[Request] = field(default_factory=list[Request])
    hurried: bool = False

    def ask(self, request: Request) -> Reply | None:
        self.asked.append(request)
        return self.reply

    def hurry(self) -> None:
        self.hurried = True


@dataclass
class FakeHands:
    """Hands that note what they were asked to do, and may fail."""

    works: bool = True
    rules: bool = True
    done: list[Any] = field(default_factory=list[Any])

    def artwork(self, emblem: Emblem) -> Emblem:
        self.done.append("drew")
        return emblem

    def label(self, text: str) -> str:
        return text

    def has_rules(self) -> bool:
        return self.rules

    def edit_rules(self, failed: Callable[[], None]) -> None:
        self._do("edit", failed)

    def open_page(self, status: Status | None, failed: Callable[[], None]) -> None:
        self._do(("open", status), failed)

    def show_numbers(self, status: Status | None, failed: Callable[[], None]) -> None:
        self._do(("show", status), failed)

    def start_guard(self, failed: Callable[[], None]) -> None:
        self._do("start", failed)

    def keep_promise(self, failed: Callable[[], None]) -> None:
        self._do("keep", failed)

    def _do(self, what: object, failed: Callable[[], None]) -> None:
        self.done.append(what)
        if not self.works:
            failed()


@dataclass
class Scene:
    """All of them together."""

    icon: FakeIcon = field(default_factory=FakeIcon)
    guard: FakeGuard = field(default_factory=FakeGuard)
    hands: FakeHands = field(default_factory=FakeHands)

    def __post_init__(self) -> None:
        self.companion = Companion(self.icon, self.guard, self.hands)
        self.companion.told(STATUS)

    def items(self) -> dict[str, MenuItem]:
        return {item.text: item for item in self.icon.menu or ()}


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_status_is_shown_in_icon_title_and_menu(scene: Scene) -> None:
    assert scene.icon.icon == Emblem(Face.GUARDING, 23)
    assert scene.icon.title == "23 days in a row"
    assert next(iter(scene.items())) == "23 days in a row"


def test_the_icon_is_drawn_again_only_where_it_changes(scene: Scene) -> None:
    scene.companion.told(replace(STATUS, turned_away=6))
    assert scene.hands.done == ["drew"]

    scene.companion.told(replace(STATUS, streak=24))
    assert scene.hands.done == ["drew", "drew"]


def test_no_guard_is_shown_as_such(scene: Scene) -> None:
    scene.companion.told(None)

    assert scene.icon.icon == Emblem(Face.AWAY)
    assert scene.icon.title == "Not guarding right now"


def test_open_is_the_default_and_the_only_one(scene: Scene) -> None:
    assert [text for text, item in scene.items().items() if item.default] == ["Open"]


def test_choosing_an_item_does_its_deed(scene: Scene) -> None:
    item = scene.items()["I feel the pull"]
    item(scene.icon)  # type: ignore[arg-type]  # the icon is not looked at

    assert scene.guard.asked == [FeelPull()]


def test_sentences_cannot_be_chosen(scene: Scene) -> None:
    below = scene.items()["Pause the guard"].submenu
    items = {item.text: item for item in below or ()}

    assert not items["It begins after the wait you promised yourself"].enabled
    assert items["For an hour"].enabled


@pytest.mark.parametrize(("deed", "done"), [(Deed.OPEN, "open"), (Deed.READ, "show")])
def test_the_page_is_opened_and_the_numbers_are_shown(
    scene: Scene, deed: Deed, done: str
) -> None:
    scene.companion.do(deed)

    assert scene.hands.done[-1] == (done, STATUS)
    assert scene.icon.said == []


@pytest.mark.parametrize("deed", [Deed.OPEN, Deed.READ])
def test_numbers_that_no_window_can_show_are_said(scene: Scene, deed: Deed) -> None:
    scene.hands.works = False
    scene.companion.do(deed)

    ((said, _),) = scene.icon.said
    assert said.splitlines() == [
        "23 days in a row",
        "22 of 23 days kept",
        "This is the best run so far",
        "Turned away 5 times in all",
    ]


def test_the_rules_are_opened(scene: Scene) -> None:
    scene.companion.do(Deed.EDIT)

    assert scene.hands.done[-1] == "edit"


def test_a_missing_editor_is_said(scene: Scene) -> None:
    scene.hands.works = False
    scene.companion.do(Deed.EDIT)

    assert scene.icon.said == [(NO_EDITOR, "Walkaway")]


def test_missing_rules_are_said_and_not_opened(scene: Scene) -> None:
    scene.hands.rules = False
    scene.companion.do(Deed.EDIT)

    assert scene.icon.said == [(NO_RULES, "Walkaway")]
    assert "edit" not in scene.hands.done


def test_the_guard_is_started_and_looked_for(scene: Scene) -> None:
    scene.companion.do(Deed.START)

    assert scene.hands.done[-1] == "start"
    assert scene.guard.hurried


def test_a_guard_that_cannot_be_started_is_said(scene: Scene) -> None:
    scene.hands.works = False
    scene.companion.do(Deed.START)

    assert scene.icon.said == [(NO_START, "Walkaway")]


def test_quitting_stops_the_icon(scene: Scene) -> None:
    scene.companion.do(Deed.QUIT)

    assert scene.icon.stopped


def test_the_guards_words_are_told(scene: Scene) -> None:
    scene.guard.reply = Refused("One pause is enough.")
    scene.companion.do(Deed.REST_DAY)

    assert scene.guard.asked == [AskRest(None)]
    assert scene.icon.said == [("One pause is enough.", "Walkaway")]


def test_a_silent_guard_is_told(scene: Scene) -> None:
    scene.companion.do(Deed.PULL)

    assert scene.icon.said == [(NO_REPLY, "Walkaway")]


def test_discretion_holds_for_notifications_too(scene: Scene) -> None:
    scene.companion.told(replace(STATUS, discreet=True))
    scene.guard.reply = Done("It begins tomorrow.")
    scene.companion.do(Deed.REST_HOUR)

    assert scene.icon.said == [("It begins tomorrow.", "Days")]


def test_what_waits_is_taken_back() -> None:
    scene = Scene()
    scene.companion.do(Deed.KEEP)

    assert scene.hands.done[-1] == "keep"
    assert scene.icon.said == []


def test_what_could_not_be_taken_back_is_told() -> None:
    scene = Scene()
    scene.hands.works = False
    scene.companion.do(Deed.KEEP)

    assert [said for said, _ in scene.icon.said] == [NOT_KEPT]
