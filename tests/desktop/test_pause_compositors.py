"""What the pause looks like under GNOME and sway, in every form, driven by keys.

Set WALKAWAY_RENEW_GOLDEN to take the pictures anew, and look at each.
"""

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from desktop import gnome_screen, sway_screen
from desktop.compositors import Compositor, gnome, sway
from desktop.kiosk import end_kiosk, with_kiosk
from desktop.session import needs
from desktop.shown_pause import Screen as Picture
from desktop.shown_pause import (
    allowed,
    hold_against_golden,
    offering,
    order,
    picture_of,
    show_pause,
    wait_for_keys,
)
from desktop.test_pause_pictures import RENEW, ordered
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import Ended

pytestmark = pytest.mark.desktop

_TO_EACH = {
    "waiting": (),
    "open": ("Tab",),
    "asking": ("Tab", "Return"),
    "held": (),
    "offered": ("Tab", "Tab"),
}
"""The keys that lead to each state."""

in_each_form = pytest.mark.parametrize("form", ["qt", "tk", "page"])


class Screen(Picture, Protocol):
    """A screen with a keyboard."""

    def press(self, *keys: str) -> None:
        """Press keys as a person at this screen would, one after the other."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen, and what a pause of each form sees of the session."""

    screen: Screen
    environments: Mapping[str, Mapping[str, str]]
    kiosk: Path
    """The folder of the browser that shows the page."""


Seat = tuple[Compositor, Screen, Mapping[str, str], str]
"""A compositor, its screen, what programs of X11 see, and what Chromium is there."""


@contextmanager
def under_gnome() -> Generator[Seat]:
    with gnome(bare=True) as compositor:
        compositor.start()
        other = gnome_screen.with_x11(compositor)
        with gnome_screen.gnome_screen(compositor) as screen:
            yield compositor, screen, other, "wayland"


@contextmanager
def under_sway() -> Generator[Seat]:
    with sway() as compositor:
        compositor.start()
        other = sway_screen.with_x11(compositor)
        with sway_screen.sway_screen(compositor) as screen:
            # A native window of Chromium's ends with sway's virtual keyboard.
            yield compositor, screen, other, "x11"


@pytest.fixture(scope="module", params=[under_gnome, under_sway], ids=["gnome", "sway"])
def desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    needs("chromium")
    folder = tmp_path_factory.mktemp("kiosk")
    with request.param() as (compositor, screen, other, chromium):
        environments = {
            "qt": {**compositor.environment, "QT_QPA_PLATFORM": "wayland"},
            "tk": other,
            "page": with_kiosk(other, folder, f"--ozone-platform={chromium}"),
        }
        yield Desk(screen, environments, folder)


@pytest.fixture(autouse=True)
def no_browser_left(desk: Desk) -> Iterator[None]:
    yield
    end_kiosk(desk.kiosk)


@in_each_form
@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("state", _TO_EACH)
def test_every_form_looks_as_agreed(
    desk: Desk, form: str, theme: str, state: str, tmp_path: Path
) -> None:
    keys = _TO_EACH[state]
    wanted = ordered(form, theme, state, keys)
    pause = show_pause(desk.environments[form], wanted)
    try:
        wait_for_keys()
        desk.screen.press(*keys)
        seen = picture_of(desk.screen, tmp_path / "seen.png")
    finally:
        pause.close()

    name = f"wayland-{form}-{theme}-{state}"
    assert hold_against_golden(seen, name, renew=RENEW) < allowed()


@in_each_form
def test_escape_turns_back(desk: Desk, form: str) -> None:
    pause = show_pause(desk.environments[form], order(form, wait=60))
    wait_for_keys()
    desk.screen.press("Escape")

    assert pause.answer() == "turn_back"
    pause.close()


@in_each_form
def test_the_hold_that_is_offered_is_taken_by_keys(desk: Desk, form: str) -> None:
    pause = show_pause(desk.environments[form], offering(order(form, wait=60)))
    wait_for_keys()
    desk.screen.press("Tab", "Tab", "Return")

    assert pause.word(10) == Ended(Answer.TURN_BACK, hold=True)
    pause.close()
