"""A pause on a Windows that lives in the test: screens, keyboard, looks, closing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from walkaway_daemon.pause.win32_stage import Edges, TopWindow, Win32Asking, Win32Stage
from walkaway_rules.pause.appearance import Appearance
from walkaway_rules.pause.area import Area

THEIRS, OTHER = 40, 41


@dataclass
class FakeWindows:
    """A Windows that answers what the test says, and notes what it is asked."""

    shown: Sequence[TopWindow] = ()
    settings: tuple[int | None, int | None, int | None] = (None, None, None)
    done: list[tuple[str, int]] = field(default_factory=list[tuple[str, int]])

    def use_pixels(self) -> None:
        self.done.append(("pixels", 0))

    def monitors(self) -> Sequence[Edges]:
        return ((0, 0, 1920, 1080), (-1280, 56, 0, 1080))

    def touch(self) -> None:
        self.done.append(("touch", 0))

    def to_front(self, window: int) -> None:
        self.done.append(("front", window))

    def light_apps(self) -> int | None:
        return self.settings[0]

    def contrast(self) -> int | None:
        return self.settings[1]

    def animations(self) -> int | None:
        return self.settings[2]

    def windows(self) -> Sequence[TopWindow]:
        return self.shown

    def ask_to_close(self, window: int) -> None:
        self.done.append(("close", window))


def test_screens_lie_where_windows_says_also_left_of_the_first() -> None:
    stage = Win32Stage(FakeWindows())

    assert stage.screens() == (Area(0, 0, 1920, 1080), Area(-1280, 56, 1280, 1024))


def test_what_is_drawn_is_not_enlarged() -> None:
    windows = FakeWindows()
    Win32Stage(windows).prepare()

    assert windows.done == [("pixels", 0)]


def test_only_who_had_the_last_input_gets_the_keyboard() -> None:
    windows = FakeWindows()
    Win32Stage(windows).to_front(7)

    assert windows.done == [("touch", 0), ("front", 7)]


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ((None, None, None), Appearance()),
        ((1, 0x7E, 1), Appearance("light")),
        ((1, 0x7F, 0), Appearance("contrast", still=True)),
    ],
)
def test_it_looks_as_the_person_wants_it(
    settings: tuple[int | None, int | None, int | None], expected: Appearance
) -> None:
    assert Win32Stage(FakeWindows(settings=settings)).appearance() == expected


def test_what_a_person_could_close_is_asked_to_and_nothing_else() -> None:
    windows = FakeWindows(
        [
            TopWindow(1, THEIRS, visible=True, owner=0),
            TopWindow(2, THEIRS, visible=False, owner=0),
            TopWindow(3, THEIRS, visible=True, owner=1),
            TopWindow(4, OTHER, visible=True, owner=0),
            TopWindow(5, THEIRS, visible=True, owner=0),
        ]
    )
    Win32Asking(windows).ask([THEIRS, 99])

    assert windows.done == [("close", 1), ("close", 5)]
