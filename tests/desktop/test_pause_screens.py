"""A pause where there are two screens: it fills one, and covers the other."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
from PIL import Image

from desktop.compositors import gnome, sway
from desktop.gnome_screen import gnome_screen, with_x11
from desktop.session import DesktopSession, desktop_session, needs, wait_until
from desktop.shown_pause import Screen, order, press, show_pause, wait_for_keys
from walkaway_rules.pause.picture import DARK

pytestmark = pytest.mark.desktop

in_both = pytest.mark.parametrize("form", ["qt", "tk"])
_MONITORS = ("one 800/200x600/150+0+0 screen", "two 800/200x600/150+800+0 none")


class Keyboard(Protocol):
    """Somebody's hands."""

    def __call__(self, *keys: str) -> None:
        """Press these, one after the other."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Two screens of the same size side by side, the left one in use."""

    screen: Screen
    press: Keyboard
    environments: Mapping[str, Mapping[str, str]]
    """What a pause of each form sees of the session."""


@pytest.fixture(scope="module", params=["xfwm4", "openbox"])
def on_x11(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    needs("xrandr", "xdotool", request.param)
    folder = tmp_path_factory.mktemp("desk")
    with desktop_session(folder, size="1600x600x24") as session:
        for monitor in _MONITORS:
            session.run(["xrandr", "--setmonitor", *monitor.split()])
        # A window manager looks at the screens when it starts.
        session.stop(session.processes[-1])
        _start_manager(session, request.param)
        session.run(["xdotool", "mousemove", "100", "100"])
        environments = {"qt": session.environment, "tk": session.environment}
        yield Desk(session, lambda *keys: press(session, *keys), environments)


def _start_manager(session: DesktopSession, name: str) -> None:
    if name == "xfwm4":
        session.start_window_manager()
        return
    session.spawn([name])
    asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
    wait_until("it manages windows", lambda: "#" in session.run(asked))


@pytest.fixture(scope="module")
def on_gnome() -> Iterator[Desk]:
    with gnome(bare=True, screens=2) as compositor:
        compositor.start()
        native = {**compositor.environment, "QT_QPA_PLATFORM": "wayland"}
        environments = {"qt": native, "tk": with_x11(compositor)}
        with gnome_screen(compositor) as screen:
            yield Desk(screen, screen.press, environments)


@in_both
def test_it_fills_one_and_covers_the_other(
    on_x11: Desk, form: str, tmp_path: Path
) -> None:
    _turn_back_between_covers(on_x11, form, tmp_path)


@in_both
def test_gnome_shows_it_on_one_and_covers_the_other(
    on_gnome: Desk, form: str, tmp_path: Path
) -> None:
    _turn_back_between_covers(on_gnome, form, tmp_path)


def test_sway_shows_it_on_one_and_covers_the_other(tmp_path: Path) -> None:
    needs("grim")
    with sway() as compositor:
        compositor.start()
        compositor.session.run(["swaymsg", "create_output"])
        right = "HEADLESS-2 mode 1280x800 position 1280 0"
        compositor.session.run(["swaymsg", f"output {right}"])
        native = {**compositor.environment, "QT_QPA_PLATFORM": "wayland"}
        pause = show_pause(native, order("qt", wait=60))
        try:
            _wait_for_cover(_Grim(compositor.session), tmp_path / "seen.png")
            tree = json.loads(compositor.session.run(["swaymsg", "-t", "get_tree"]))
            focused = [node for node in _below(tree) if node["focused"]]
            assert [node["name"] for node in focused] == ["Walkaway"]
        finally:
            pause.close()


def _below(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for child in [*node["nodes"], *node["floating_nodes"]]:
        yield from _below(child)


@dataclass(frozen=True, slots=True)
class _Grim:
    """What sway shows."""

    session: DesktopSession

    def screenshot(self, path: Path) -> Image.Image:
        self.session.run(["grim", str(path)])
        with Image.open(path) as image:
            return image.convert("RGB")


def _turn_back_between_covers(desk: Desk, form: str, folder: Path) -> None:
    pause = show_pause(desk.environments[form], order(form, wait=60))
    try:
        wait_for_keys()
        _wait_for_cover(desk.screen, folder / "seen.png")
        desk.press("Return")

        assert pause.answer() == "turn_back"
    finally:
        pause.close()


def _wait_for_cover(screen: Screen, path: Path) -> None:
    wait_until("one is filled and one covered", lambda: _is_covered(screen, path), 20)


def _is_covered(screen: Screen, path: Path) -> bool:
    """Return whether one half shows a pause, and the other its ground alone."""
    seen = screen.screenshot(path)
    half, height = seen.width // 2, seen.height
    halves = [seen.crop((x, 0, x + half, height)) for x in (0, half)]
    edges = [one.getpixel((5, y)) for one in halves for y in (0, height - 1)]
    colours = [
        len({one.getpixel((x, height // 2)) for x in range(0, half, 10)})
        for one in halves
    ]
    return edges == [DARK.top, DARK.bottom] * 2 and min(colours) == 1 < max(colours)
