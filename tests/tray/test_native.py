"""Beside pystray's own loops, sources get their turns in a thread."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, RLock

import pytest

from walkaway_tray.icon import Emblem, Face, draw
from walkaway_tray.native import Attendant, NativeIcon, image


@dataclass
class Counting:
    """A source that counts its turns up to three."""

    turns: int = 0
    enough: Event = field(default_factory=Event)

    def fileno(self) -> int | None:
        return None

    def due_in(self) -> float | None:
        return None if self.enough.is_set() else 0.0

    def pump(self) -> None:
        self.turns += 1
        if self.turns == 3:
            self.enough.set()


@dataclass
class Turns:
    """Turns of a loop, given when the test says so."""

    waiting: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])

    def take(self, deed: Callable[[], None]) -> None:
        self.waiting.append(deed)

    def give(self) -> None:
        for deed in self.waiting:
            deed()


def test_a_source_gets_a_turn_whenever_it_is_due() -> None:
    source = Counting()
    attendant = Attendant([source], RLock())
    attendant.start()

    assert source.enough.wait(10)
    attendant.stop()
    assert source.turns == 3


def test_no_turn_is_given_while_a_choice_is_acted_on() -> None:
    source = Counting()
    lock = RLock()
    attendant = Attendant([source], lock)
    with lock:
        attendant.start()
        assert source.turns == 0

    assert source.enough.wait(10)
    attendant.stop()


def test_it_can_be_stopped_before_it_started() -> None:
    Attendant([], RLock()).stop()


def test_the_picture_is_what_pystray_wants() -> None:
    emblem = Emblem(Face.GUARDING, 7)
    picture = image(emblem)

    assert picture.mode == "RGBA"
    assert picture.size == (64, 64)
    assert picture.tobytes() == draw(emblem, 64).rgba


def test_the_icon_is_touched_in_the_loops_turn_alone() -> None:
    turns = Turns()
    icon = NativeIcon("days", lambda _title, _body: None, turns.take)
    icon.title = "23 days in a row"
    assert icon.title == ""

    turns.give()
    assert icon.title == "23 days in a row"


def test_a_long_title_is_cut_to_what_windows_holds() -> None:
    icon = NativeIcon("days", lambda _title, _body: None)
    icon.title = "a" * 128

    assert len(icon.title) == 127


@pytest.mark.skipif(sys.platform == "win32", reason="there the icon shows it")
def test_elsewhere_than_on_windows_a_notification_is_shown_by_other_means() -> None:
    shown: list[tuple[str, str]] = []
    icon = NativeIcon("days", lambda title, body: shown.append((title, body)))
    icon.notify("A sentence", "Days")
    icon.notify("Another")

    assert shown == [("Days", "A sentence"), ("", "Another")]


def test_a_title_keeps_what_the_older_panels_can_show() -> None:
    icon = NativeIcon("days", lambda _title, _body: None)
    icon.title = "23 Tage für dich \u00b7 4 \u2192 5"

    assert icon.title == "23 Tage für dich \u00b7 4 ? 5"
