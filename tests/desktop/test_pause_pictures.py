"""What the pause looks like, held against pictures that were found good.

Set WALKAWAY_RENEW_GOLDEN to take them anew, and look at each before keeping it.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from desktop.kiosk import end_kiosk, with_kiosk
from desktop.session import DesktopSession, desktop_session, needs
from desktop.shown_pause import (
    GOLDEN,
    LONG_WORDS,
    SHARE,
    allowed,
    difference,
    hold_against_golden,
    offering,
    order,
    picture_of,
    press,
    show_pause,
    wait_for_keys,
)
from walkaway_rules.pause.order import Order

pytestmark = pytest.mark.desktop

RENEW = "WALKAWAY_RENEW_GOLDEN" in os.environ
MOST = 1_500_000
"""Bytes that all golden pictures may have."""


def ordered(form: str, theme: str, state: str, keys: tuple[str, ...]) -> Order:
    wanted = order(form, theme, wait=0 if keys else 60, held=state == "held")
    return offering(wanted) if state.startswith("offered") else wanted


STATES: dict[str, tuple[Order, tuple[str, ...]]] = {
    f"{form}-{theme}-{state}": (
        ordered(form, theme, state, keys),
        keys,
    )
    for form in ("tk", "qt")
    for theme, states in {
        "dark": {
            "waiting": (),
            "open": ("Tab",),
            "asking": ("Tab", "Return"),
            "offered": ("Tab", "Tab"),
        },
        "light": {
            "waiting": (),
            "asking": ("Tab", "Return"),
            "held": (),
            "offered": (),
            "offered-asking": ("Tab", "Return"),
        },
        "contrast": {"waiting": (), "open": ("Tab",), "offered": ()},
    }.items()
    for state, keys in states.items()
}
SCREENS = {"small": "800x600x24", "tall": "800x1280x24"}


def _seen(
    session: DesktopSession, wanted: Order, keys: tuple[str, ...], path: Path
) -> Image.Image:
    pause = show_pause(session.environment, wanted)
    try:
        if keys:
            wait_for_keys()
            press(session, *keys)
        return picture_of(session, path)
    finally:
        pause.close()


@pytest.mark.parametrize("name", STATES)
def test_every_form_looks_as_agreed_in_every_state(
    session: DesktopSession, name: str, tmp_path: Path
) -> None:
    seen = _seen(session, *STATES[name], tmp_path / "seen.png")

    assert hold_against_golden(seen, name, renew=RENEW) < allowed()


@pytest.mark.parametrize("form", ["tk", "qt"])
@pytest.mark.parametrize("screen", SCREENS)
def test_long_words_fit_on_a_small_and_on_a_tall_screen(
    form: str, screen: str, tmp_path: Path
) -> None:
    with desktop_session(tmp_path, size=SCREENS[screen]) as session:
        wanted = order(form, wait=60, words=LONG_WORDS)
        seen = _seen(session, wanted, (), tmp_path / "seen.png")

    assert hold_against_golden(seen, f"{form}-{screen}", renew=RENEW) < allowed(2)


def test_at_200_percent_it_fills_the_screen_as_well(
    session: DesktopSession, tmp_path: Path
) -> None:
    session.environment["QT_SCALE_FACTOR"] = "2"
    try:
        wanted = order("qt", wait=60, words=LONG_WORDS)
        seen = _seen(session, wanted, (), tmp_path / "seen.png")
    finally:
        del session.environment["QT_SCALE_FACTOR"]

    assert hold_against_golden(seen, "qt-scaled", renew=RENEW) < allowed(2)


@pytest.mark.parametrize(
    ("name", "wanted", "keys"),
    [
        ("page-dark-waiting", order("page", wait=60), ()),
        ("page-light-asking", order("page", "light", wait=0), ("Tab", "Return")),
        ("page-dark-offered", offering(order("page", wait=60)), ("Tab", "Tab")),
    ],
)
def test_the_page_looks_the_same(
    session: DesktopSession,
    name: str,
    wanted: Order,
    keys: tuple[str, ...],
    tmp_path: Path,
) -> None:
    needs("chromium")
    around = with_kiosk(session.environment, tmp_path)
    try:
        path = tmp_path / "seen.png"
        seen = _seen(replace(session, environment=around), wanted, keys, path)
    finally:
        end_kiosk(tmp_path)

    assert hold_against_golden(seen, name, renew=RENEW) < allowed()


def test_a_picture_without_its_second_door_would_be_noticed() -> None:
    with Image.open(GOLDEN / "qt-light-waiting.png") as golden:
        whole = golden.convert("RGB")
    part = whole.copy()
    ImageDraw.Draw(part).rectangle((170, 174, 215, 188), fill=(217, 230, 224))

    assert difference(whole, part) > SHARE


def test_the_golden_pictures_stay_small() -> None:
    assert sum(one.stat().st_size for one in GOLDEN.iterdir()) < MOST
