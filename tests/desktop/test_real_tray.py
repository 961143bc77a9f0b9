"""The tray in a real panel: seen on its screen, read and clicked over its bus."""

import sys
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from desktop.openers import REFUSING, note_address, put_openers
from desktop.pretend_guard import WAITS
from desktop.session import WATCHER, wait_until
from desktop.shown_pause import press
from desktop.tray_evening import STATUS, Evening, difference, greens, tray_evening
from walkaway_daemon.control.message import AskRest, AskStatus, FeelPull, TakeRestBack
from walkaway_rules.moment import HOUR
from walkaway_tray import sni

pytestmark = pytest.mark.desktop

FETCH = """\
import sys
from urllib.request import HTTPCookieProcessor, build_opener
page = build_opener(HTTPCookieProcessor()).open(sys.argv[1], timeout=30).read()
open(sys.argv[2], "wb").write(page)
"""
"""A browser that comes for the page once."""


@pytest.fixture
def evening(tmp_path: Path) -> Generator[Evening]:
    with tray_evening(tmp_path) as evening:
        yield evening


def test_the_number_is_on_the_panel_and_changes_within_a_second(
    evening: Evening,
) -> None:
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)
    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150)
    before, pixels_before = evening.seen(), evening.pixmaps()
    looks: list[float] = []

    def has_changed() -> bool:
        looks.append(monotonic())
        return difference(before, evening.seen()) > 10

    evening.guard.say(replace(STATUS, streak=24))
    said = monotonic()
    wait_until("the number on the screen changed", has_changed)

    # A busy machine may take long for a picture: what counts is when it began.
    assert [at for at in looks[:-1] if at - said >= 1.0] == []
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

    done = [one for one in evening.guard.asked if not isinstance(one, AskStatus)]
    assert done == [FeelPull(), AskRest(HOUR), TakeRestBack()]


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


def test_open_asks_the_browser_for_the_page(evening: Evening) -> None:
    command = f"exec {sys.executable} -c '{FETCH}'"
    noted = put_openers(evening.desktop, command + ' "$1" $noted\n')
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    evening.click("Open")
    wait_until("the page is fetched", noted.exists, 40)
    wait_until("it is whole", lambda: "</html>" in noted.read_text(), 20)

    assert "You have been walking for 60 days." in noted.read_text()


def test_where_no_browser_comes_the_numbers_open_in_a_window(evening: Evening) -> None:
    put_openers(evening.desktop, REFUSING)
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the panel hosts the icon", evening.hosts_one)

    evening.ask(sni.PATH, sni.INTERFACE, "Activate", "ii", (0, 0))

    def shown() -> bool:
        named = ["xdotool", "search", "--onlyvisible", "--name", "^Walkaway$"]
        return bool(evening.desktop.output(named))

    wait_until("the window is there", shown, 40)
    seen = evening.folder / "window.png"
    wait_until(
        "the disc is drawn", lambda: greens(evening.desktop.screenshot(seen)) > 1000
    )
    evening.desktop.run(["xdotool", "key", "Escape"])
    wait_until("the window is closed", lambda: not shown())


@pytest.mark.parametrize(
    ("downs", "opened"), [(7, ".config/walkaway/rules.yaml"), (6, "http://127.0.0.1:")]
)
def test_a_line_that_is_chosen_by_mouse_and_keys_opens_what_it_says(
    evening: Evening, downs: int, opened: str
) -> None:
    rules = evening.desktop.home / ".config/walkaway/rules.yaml"
    rules.parent.mkdir(parents=True)
    rules.write_text("walkaway: 1\n")
    noted = note_address(evening.desktop)
    evening.desktop.start_panel()
    evening.start_tray()
    wait_until("the icon is on the screen", lambda: greens(evening.seen()) > 150)
    before = evening.desktop.screenshot(evening.folder / "before.png")

    def has_menu() -> bool:
        seen = evening.desktop.screenshot(evening.folder / "menu.png")
        return difference(before, seen) > 5000

    evening.desktop.run(["xdotool", "mousemove", *evening.middle(), "click", "3"])
    wait_until("the menu is on the screen", has_menu)
    press(evening.desktop, *["Down"] * downs, "Return")
    wait_until("it is opened", noted.exists, 40)

    assert opened in noted.read_text()
