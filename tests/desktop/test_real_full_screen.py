"""A window that covers the screen is noticed on every desktop."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from desktop import compositors
from desktop.session import DesktopSession, desktop_session
from desktop.window_watch import Watch, Window, open_window, watch

pytestmark = pytest.mark.desktop

Desktop = Callable[[], AbstractContextManager[DesktopSession]]


@contextmanager
def x11() -> Generator[DesktopSession]:
    with (
        TemporaryDirectory(prefix="walk-") as folder,
        desktop_session(Path(folder)) as session,
    ):
        yield session


def running(
    compositor: Callable[[], AbstractContextManager[compositors.Compositor]],
) -> Desktop:
    @contextmanager
    def run() -> Generator[DesktopSession]:
        with compositor() as running:
            running.start()
            yield running.session

    return run


@contextmanager
def wlroots() -> Generator[DesktopSession]:
    with running(compositors.sway)() as session:
        # Only its Wayland socket is known, as with any other compositor.
        del session.environment["SWAYSOCK"]
        yield session


def told(watching: Watch, window: Window, line: str, *, covered: bool) -> None:
    """Wait until the sensor says so. A toolkit may miss a wish that comes too soon."""
    for step in range(200):
        if step % 20 == 0:
            window.say(line)
        if watching.sensor.full_screen is covered:
            return
        watching.step(0.1)
    pytest.fail(f"after 20 s still not, after {line}: full screen is {covered}")


@pytest.mark.parametrize(
    ("desktop", "platform"),
    [
        pytest.param(x11, "xcb", id="x11"),
        pytest.param(running(compositors.sway), "wayland", id="sway"),
        pytest.param(wlroots, "wayland", id="wlroots"),
        pytest.param(running(compositors.kwin), "wayland", id="kwin"),
        pytest.param(running(compositors.gnome), "wayland", id="gnome"),
    ],
)
def test_a_window_that_covers_the_screen_is_noticed(
    desktop: Desktop, platform: str
) -> None:
    with (
        desktop() as session,
        watch(session.environment) as watching,
        open_window(session, "film", platform=platform) as window,
    ):
        watching.until("film")
        told(watching, window, "film", covered=False)
        told(watching, window, "cover", covered=True)
        told(watching, window, "uncover", covered=False)


@pytest.mark.parametrize("app", ["walkaway", "Pause"])
def test_a_pause_of_ours_does_not_hinder_the_next(app: str) -> None:
    with (
        x11() as session,
        watch(session.environment) as watching,
        open_window(session, "wide", app, platform="xcb") as window,
    ):
        watching.until("wide")
        window.say("cover")
        while not watching.seen[-1].full_screen:
            watching.step(20.0)

        assert watching.sensor.full_screen is False
