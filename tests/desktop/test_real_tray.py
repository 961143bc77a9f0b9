"""The tray in a real panel: seen on its screen, read and clicked over its bus."""

import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress
from PIL import Image, ImageChops

from desktop.pretend_guard import WAITS, PretendGuard, pretend_guard
from desktop.session import WATCHER, DesktopSession, desktop_session, wait_until
from walkaway_daemon.control.message import AskRest, FeelPull, TakeRestBack
from walkaway_rules.moment import HOUR
from walkaway_rules.status import Status
from walkaway_tray import dbusmenu, sni

pytestmark = pytest.mark.desktop

STATUS = Status(23, 57, 60, 34, 1, 48)
_PROPERTIES = "org.freedesktop.DBus.Properties"
_PANEL = (780, 768, 1280, 800)
"""Where on the screen the tray is."""


@dataclass
class Evening:
    """A desktop with a guard; the test brings panel and tray."""

    desktop: DesktopSession
    guard: PretendGuard
    folder: Path

    def start_tray(self, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "walkaway_tray.app", *arguments]
        return self.desktop.spawn(command)

    def seen(self) -> Image.Image:
        """Return what the panel shows."""
        return self.desktop.screenshot(self.folder / "seen.png").crop(_PANEL)

    def items(self) -> list[str]:
        """Return the bus names of what the panel hosts."""
        watcher = DBusAddress("/StatusNotifierWatcher", WATCHER, _PROPERTIES)
        asked = (WATCHER, "RegisteredStatusNotifierItems")
        ((_, found),) = self.desktop.ask(watcher, "Get", "ss", asked)
        return [item.split("/", maxsplit=1)[0] for item in found]

    def hosts_one(self) -> bool:
        return self.desktop.owned(WATCHER) and len(self.items()) == 1

    def ask(self, path: str, interface: str, method: str, *given: Any) -> Any:  # noqa: ANN401
        """Call a method of the icon's objects, as a panel does."""
        (name,) = self.items()
        address = DBusAddress(path, name, interface)
        return self.desktop.ask(address, method, *given)

    def pixmaps(self) -> list[tuple[int, int, bytes]]:
        asked = (sni.INTERFACE, "IconPixmap")
        ((_, found),) = self.ask(sni.PATH, _PROPERTIES, "Get", "ss", asked)
        return list(found)

    def lines(self) -> dict[str, int]:
        """Return every line of the menu with its number."""
        _, root = self.ask(
            dbusmenu.PATH, dbusmenu.INTERFACE, "GetLayout", "iias", (0, -1, [])
        )
        return dict(_labels(root))

    def click(self, label: str) -> None:
        event = (self.lines()[label], "clicked", ("s", ""), 0)
        self.ask(dbusmenu.PATH, dbusmenu.INTERFACE, "Event", "isvu", event)


def _labels(node: Any) -> Generator[tuple[str, int]]:  # noqa: ANN401
    number, properties, below = node
    if "label" in properties:
        yield properties["label"][1], number
    for _, child in below:
        yield from _labels(child)


def greens(picture: Image.Image) -> int:
    """Return how many pixels have the disc's colour, from its top to its bottom."""
    shown = picture.tobytes()
    return sum(
        1
        for red, green, blue in zip(shown[::3], shown[1::3], shown[2::3], strict=True)
        if 45 < red < 100 and green > red + 40 and red < blue < green
    )


def difference(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels differ."""
    changed = ImageChops.difference(one, other).convert("L")
    return sum(1 for level in changed.tobytes() if level > 40)


@pytest.fixture
def evening(tmp_path: Path) -> Generator[Evening]:
    with desktop_session(tmp_path) as desktop:
        socket = Path(desktop.environment["XDG_RUNTIME_DIR"], "walkaway", "control")
        with pretend_guard(socket, STATUS) as guard:
            yield Evening(desktop, guard, tmp_path)


def test_the_number_is_on_the_panel_and_changes_within_a_second(
    evening: Evening,
) -> None:
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)
    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150)
    before, pixels_before = evening.seen(), evening.pixmaps()

    evening.guard.say(replace(STATUS, streak=24))
    took = wait_until(
        "the number on the screen changed",
        lambda: difference(before, evening.seen()) > 10,
    )

    assert took < 1.0
    assert evening.pixmaps() != pixels_before
    assert "24 days in a row" in evening.lines()


def test_the_menu_is_read_and_clicked_over_the_bus(evening: Evening) -> None:
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    assert list(evening.lines()) == [
        "23 days in a row",
        "57 of 60 days kept",
        "Best run: 34 days",
        "Turned away once today, 48 times in all",
        "I feel the pull",
        "Open",
        "Edit rules",
        "Pause the guard",
        "It begins after the wait you promised yourself",
        "For 15 minutes",
        "For an hour",
        "Until the day is over",
        "Quit tray",
    ]
    evening.click("I feel the pull")
    evening.click("For an hour")
    wait_until("the wait is in the menu", lambda: WAITS in evening.lines())
    evening.click("Take it back")
    wait_until("the wait is gone", lambda: WAITS not in evening.lines())

    assert [FeelPull(), AskRest(HOUR), TakeRestBack()] == evening.guard.asked[-3:]


def test_the_tray_may_start_before_the_panel(evening: Evening) -> None:
    evening.start_tray()
    said = evening.desktop.log(sys.executable)
    wait_until("it says that no tray is there", lambda: "no tray" in said.read_text())

    evening.desktop.start_panel()
    wait_until("the panel hosts the icon", evening.hosts_one)
    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150)


def test_the_icon_is_back_after_the_panel_was_killed(evening: Evening) -> None:
    panel = evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    evening.desktop.kill(panel)
    wait_until("the panel is gone", lambda: not evening.desktop.owned(WATCHER))
    evening.desktop.start_panel()

    wait_until("the panel hosts the icon again", evening.hosts_one)
    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150)


def test_a_guard_that_goes_is_shown_as_gone(evening: Evening) -> None:
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150)

    evening.guard.hang_up()

    wait_until("the disc is gone", lambda: greens(evening.seen()) == 0)
    assert "Start the guard" in evening.lines()


def test_a_second_tray_leaves_at_once(evening: Evening) -> None:
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    assert evening.start_tray().wait(20) == 0
    assert "there already" in evening.desktop.log(sys.executable).read_text()
    assert evening.hosts_one()


def test_quit_takes_the_icon_away(evening: Evening) -> None:
    evening.desktop.start_panel()
    tray = evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    evening.click("Quit tray")

    assert tray.wait(20) == 0
    wait_until("the panel hosts nothing", lambda: evening.items() == [])


def test_the_numbers_open_in_a_window(evening: Evening) -> None:
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    evening.ask(sni.PATH, sni.INTERFACE, "Activate", "ii", (0, 0))

    def shown() -> bool:
        named = ["xdotool", "search", "--onlyvisible", "--name", "^Walkaway$"]
        return bool(evening.desktop.output(named))

    wait_until("the window is there", shown)
    seen = evening.folder / "window.png"
    wait_until(
        "the disc is drawn", lambda: greens(evening.desktop.screenshot(seen)) > 1000
    )
    evening.desktop.run(["xdotool", "key", "Escape"])
    wait_until("the window is closed", lambda: not shown())


def test_a_panel_of_the_older_kind_shows_the_number_too(evening: Evening) -> None:
    evening.desktop.start_panel()
    evening.start_tray("--xembed")

    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150, 20)
    before = evening.seen()
    evening.guard.say(replace(STATUS, streak=24))
    wait_until("it changed", lambda: difference(before, evening.seen()) > 10)
