"""Beside pystray's own loops, sources get their turns in a thread."""

from dataclasses import dataclass, field
from threading import Event, RLock

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


def test_a_title_keeps_what_the_older_panels_can_show() -> None:
    icon = NativeIcon("days", lambda _title, _body: None)
    icon.title = "23 Tage für dich \u00b7 4 \u2192 5"

    assert icon.title == "23 Tage für dich \u00b7 4 ? 5"
