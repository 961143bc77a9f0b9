"""The pause with Qt as a native window of Wayland compositors."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from desktop.compositors import Compositor, gnome, sway
from desktop.session import needs, wait_until
from desktop.shown_pause import (
    ShownPause,
    allowed,
    hold_against_golden,
    order,
    show_pause,
    smaller,
    wait_for_keys,
)
from desktop.test_pause_pictures import RENEW

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def under_sway() -> Iterator[Compositor]:
    with sway() as compositor:
        compositor.start()
        yield compositor


@pytest.fixture
def pause(under_sway: Compositor) -> Iterator[ShownPause]:
    pause = show_pause(_native(under_sway.environment), order("qt", wait=60))
    yield pause
    pause.close()


def _native(environment: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment for a window that no X server helps."""
    without = {name: value for name, value in environment.items() if name != "DISPLAY"}
    return {**without, "QT_QPA_PLATFORM": "wayland"}


def _window(compositor: Compositor) -> Mapping[str, Any] | None:
    """Return what sway knows of the pause's window."""
    tree = json.loads(compositor.session.run(["swaymsg", "-t", "get_tree"]))
    waiting: list[Mapping[str, Any]] = [tree]
    while waiting:
        node = waiting.pop()
        if node.get("name") == "Walkaway":
            return node
        waiting += [*node.get("nodes", []), *node.get("floating_nodes", [])]
    return None


@pytest.mark.usefixtures("pause")
def test_it_fills_the_screen_and_has_the_keyboard(under_sway: Compositor) -> None:
    wait_until("the window is there", lambda: _window(under_sway) is not None)
    window = _window(under_sway)

    assert window is not None
    assert window["shell"] == "xdg_shell"
    assert window["fullscreen_mode"] == 1
    assert window["focused"]


@pytest.mark.usefixtures("pause")
def test_it_looks_as_it_does_elsewhere(under_sway: Compositor, tmp_path: Path) -> None:
    needs("grim")
    wait_for_keys()
    under_sway.session.run(["grim", str(tmp_path / "seen.png")])
    with Image.open(tmp_path / "seen.png") as image:
        seen = smaller(image.convert("RGB"))

    assert hold_against_golden(seen, "qt-wayland", renew=RENEW) < allowed()


def test_closing_the_window_is_no_answer(
    under_sway: Compositor, pause: ShownPause
) -> None:
    wait_until("the window is there", lambda: _window(under_sway) is not None)
    under_sway.session.run(["swaymsg", '[title="Walkaway"] kill'])

    assert pause.answer() == "closed"


def test_losing_the_screen_says_nothing_and_goes_on_nowhere() -> None:
    with sway() as compositor:
        compositor.start()
        pause = show_pause(_native(compositor.environment), order("qt", wait=60))
        compositor.crash()

        assert pause.answer(20) in {"none", "closed"}
        pause.close()


def test_gnome_shows_it_as_well() -> None:
    with gnome() as compositor:
        compositor.start()
        pause = show_pause(_native(compositor.environment), order("qt", wait=60))

        assert pause.form == "qt"
        pause.close()
