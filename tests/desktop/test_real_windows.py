"""Real desktops, X11 and Wayland: no title is missed, and a new start is survived."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from statistics import median

import pytest

from desktop import gnome_screen, sway_screen
from desktop.compositors import Compositor, gnome, kwin, sway, x11
from desktop.session import wait_until
from desktop.window_watch import Watch, Window, open_window, watch, works

pytestmark = pytest.mark.desktop

CHANGES = 1000


@dataclass(frozen=True, slots=True)
class Lane:
    """A desktop, and how its windows are seen there."""

    run: Callable[[], AbstractContextManager[Compositor]]
    hidden: str = ""
    """What the sensor is not told of it."""
    platform: str = "wayland"
    tells_titles: bool = True
    """False where the sensor is told of a change and then has to ask for the title."""

    def change(self, watching: Watch, window: Window) -> None:
        """Let a thousand titles go by, each only where it could be seen at all."""
        if self.tells_titles:
            window.say(f"burst {CHANGES} 2")
            watching.until("end", 60)
        else:
            watching.follow(window, CHANGES)


LANES = {
    "X11": Lane(x11, platform="xcb", tells_titles=False),
    "sway": Lane(sway),
    "wlroots": Lane(sway, hidden="SWAYSOCK"),
    "KWin": Lane(kwin),
    "GNOME": Lane(gnome),
}


@pytest.fixture(scope="module", params=LANES)
def lane(request: pytest.FixtureRequest) -> Lane:
    return LANES[request.param]


@pytest.fixture(scope="module")
def desktop(lane: Lane) -> Iterator[Compositor]:
    with lane.run() as compositor:
        compositor.start()
        yield compositor


def seen(desktop: Compositor, lane: Lane) -> AbstractContextManager[Watch]:
    told = dict(desktop.environment)
    told.pop(lane.hidden, None)
    return watch(told)


def test_of_a_thousand_titles_none_is_missed(
    desktop: Compositor, lane: Lane, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        seen(desktop, lane) as watching,
        open_window(desktop.session, "first", platform=lane.platform) as window,
    ):
        assert watching.until("first").app == "sample"
        watching.follow(window, 100)
        soon = median(watching.late)
        watching.seen.clear()
        lane.change(watching, window)

    with capsys.disabled():
        sys.stdout.write(f" a title is seen after {soon:.2f} ms ")
    timed = [each.title for each in watching.seen if each.title.startswith("t ")]
    assert len(timed) == len(set(timed)) == CHANGES
    assert timed == sorted(timed)


def test_what_is_in_front_is_seen_and_a_still_desktop_wakes_nobody(
    desktop: Compositor, lane: Lane
) -> None:
    with seen(desktop, lane) as watching:
        with open_window(desktop.session, "under", platform=lane.platform):
            watching.until("under")
            with open_window(desktop.session, "over", platform=lane.platform):
                watching.until("over")
                # What a window's coming brings may go on for a while.
                wait_until("all is told", lambda: watching.rest(0.5) == 0)
                assert watching.rest(3) == 0
                assert watching.sensor.due_in() is None
            watching.until("under")
        watching.until("")


@pytest.mark.parametrize(
    ("lane", "with_x11"),
    [
        (LANES["sway"], sway_screen.with_x11),
        (LANES["wlroots"], sway_screen.with_x11),
        (Lane(partial(gnome, bare=True)), gnome_screen.with_x11),
    ],
    ids=["sway", "wlroots", "GNOME"],
)
def test_a_window_of_x11_under_wayland_is_seen(
    lane: Lane, with_x11: Callable[[Compositor], Mapping[str, str]]
) -> None:
    with lane.run() as desktop:
        desktop.start()
        desktop.session.environment.update(with_x11(desktop))
        with seen(desktop, lane) as watching:
            with open_window(desktop.session, "old", platform="xcb") as window:
                assert watching.until("old").app == "sample"
                window.say("older")
                watching.until("older")
            watching.until("")


def test_a_desktop_that_dies_is_found_again(lane: Lane) -> None:
    with lane.run() as desktop, ExitStack() as stack:
        desktop.start()
        watching = stack.enter_context(seen(desktop, lane))
        with open_window(desktop.session, "before", platform=lane.platform):
            watching.until("before")
            desktop.crash()
            watching.until("")
            assert not works(watching)

        desktop.start()
        with open_window(desktop.session, "after", platform=lane.platform):
            watching.until("after", 60)
        assert works(watching)
