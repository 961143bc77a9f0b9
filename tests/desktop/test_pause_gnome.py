"""What the pause looks like under GNOME, in every form, and that its keys are heard.

Set WALKAWAY_RENEW_GOLDEN to take the pictures anew, and look at each.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.compositors import gnome
from desktop.gnome_screen import GnomeScreen, gnome_screen, with_x11
from desktop.kiosk import end_kiosk, with_kiosk
from desktop.session import needs
from desktop.shown_pause import (
    SHARE,
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


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen of GNOME's, and what a pause of each form sees of the session."""

    screen: GnomeScreen
    environments: Mapping[str, Mapping[str, str]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    needs("chromium")
    folder = tmp_path_factory.mktemp("kiosk")
    with gnome(bare=True) as compositor:
        compositor.start()
        native = {**compositor.environment, "QT_QPA_PLATFORM": "wayland"}
        environments = {
            "qt": native,
            "tk": with_x11(compositor),
            "page": with_kiosk(native, folder, "--ozone-platform=wayland"),
        }
        with gnome_screen(compositor) as screen:
            yield Desk(screen, environments)
        end_kiosk(folder)


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

    name = f"gnome-{form}-{theme}-{state}"
    assert hold_against_golden(seen, name, renew=RENEW) < SHARE


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
