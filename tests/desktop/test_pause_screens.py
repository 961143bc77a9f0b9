"""A pause where there are two screens: it fills one, and covers the other."""

import json
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
from PIL import Image

from desktop.compositors import gnome, sway
from desktop.gnome_screen import gnome_screen, with_x11
from desktop.session import DesktopSession, desktop_session, needs, wait_until
from desktop.shown_pause import Screen, order, press, show_pause, wait_for_keys
from walkaway_rules.pause.theme import DARK

pytestmark = pytest.mark.desktop

in_both = pytest.mark.parametrize("form", ["qt", "tk"])
_GROUND = [DARK.top, DARK.bottom]
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


@in_both
def test_a_screen_that_is_plugged_in_meanwhile_is_covered(
    on_x11: Desk, form: str, tmp_path: Path
) -> None:
    assert isinstance(on_x11.screen, DesktopSession)
    two = _MONITORS[1].split()
    on_x11.screen.run(["xrandr", "--delmonitor", two[0]])
    pause = show_pause(on_x11.environments[form], order(form, wait=60))
    try:
        wait_for_keys()
        before = _is_covered(on_x11.screen, tmp_path / "seen.png")
        on_x11.screen.run(["xrandr", "--setmonitor", *two])
        assert not before
        _wait_for_cover(on_x11.screen, tmp_path / "seen.png")
    finally:
        pause.close()


@pytest.fixture
def on_sway() -> Iterator[DesktopSession]:
    """Yield a desktop with two screens side by side."""
    needs("grim")
    with sway() as compositor:
        compositor.start()
        _plug_in(compositor.session, 2)
        yield compositor.session


@pytest.mark.parametrize("used", [1, 2])
def test_sway_shows_it_where_the_keyboard_is_and_covers_the_other(
    on_sway: DesktopSession, used: int, tmp_path: Path
) -> None:
    on_sway.run(["swaymsg", f"focus output HEADLESS-{used}"])
    with _native_pause(on_sway):
        wait_until("both are", lambda: _shown_by(on_sway, 2, tmp_path).count("") == 0)
        wanted = ["pause", "cover"] if used == 1 else ["cover", "pause"]

        assert _shown_by(on_sway, 2, tmp_path) == wanted
        _wait_for_keyboard(on_sway, f"HEADLESS-{used}")


def test_a_screen_that_is_plugged_into_sway_is_covered(
    on_sway: DesktopSession, tmp_path: Path
) -> None:
    on_sway.run(["swaymsg", "focus output HEADLESS-1"])
    with _native_pause(on_sway):
        wait_until("both are", lambda: _shown_by(on_sway, 2, tmp_path).count("") == 0)
        # The others move for it.
        _plug_in(on_sway, 3)
        wait_until("all are", lambda: _shown_by(on_sway, 3, tmp_path).count("") == 0)

        assert _shown_by(on_sway, 3, tmp_path) == ["pause", "cover", "cover"]
        _wait_for_keyboard(on_sway, "HEADLESS-1")


@contextmanager
def _native_pause(session: DesktopSession) -> Generator[None]:
    native = {**session.environment, "QT_QPA_PLATFORM": "wayland"}
    pause = show_pause(native, order("qt", wait=60))
    try:
        yield
    finally:
        pause.close()


def _plug_in(session: DesktopSession, number: int) -> None:
    place = f"mode 1280x800 position {1280 * (number - 1)} 0"
    session.run(["swaymsg", "create_output"])
    session.run(["swaymsg", f"output HEADLESS-{number} {place}"])


def _shown_by(session: DesktopSession, screens: int, folder: Path) -> list[str]:
    """Return what each screen of sway shows, by a picture of it alone."""
    shown: list[str] = []
    for number in range(1, screens + 1):
        path = folder / f"seen-{number}.png"
        session.run(["grim", "-o", f"HEADLESS-{number}", str(path)])
        with Image.open(path) as image:
            shown.append(_kind_of(image.convert("RGB")))
    return shown


def _wait_for_keyboard(session: DesktopSession, screen: str) -> None:
    """Wait until it is there: who is shown last may have it for a moment."""
    wait_until("it is there", lambda: _with_the_keyboard(session) == [screen])


def _with_the_keyboard(session: DesktopSession) -> list[str]:
    """Return the screens on which a pause of ours has it."""
    tree = json.loads(session.run(["swaymsg", "-t", "get_tree"]))
    return [
        screen["name"]
        for screen in tree["nodes"]
        for node in _below(screen)
        if node["focused"] and node["name"] == "Walkaway"
    ]


def _below(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for child in [*node["nodes"], *node["floating_nodes"]]:
        yield from _below(child)


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
    return {_kind_of(one) for one in halves} == {"pause", "cover"}


def _kind_of(screen: Image.Image) -> str:
    """Return whether this is a pause, or its ground alone; empty for neither."""
    if [screen.getpixel((5, y)) for y in (0, screen.height - 1)] != _GROUND:
        return ""
    middle = screen.height // 2
    across = {screen.getpixel((x, middle)) for x in range(0, screen.width, 10)}
    return "cover" if len(across) == 1 else "pause"
