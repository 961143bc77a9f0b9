"""Choosing how the window in front is seen here."""

from collections.abc import Callable, Mapping
from functools import partial

from walkaway_daemon.sensors.windows.desktops import Desktop, desktop_of
from walkaway_daemon.sensors.windows.nest import choose_nest
from walkaway_daemon.sensors.windows.source import Opener, Source
from walkaway_daemon.sensors.windows.windows import WindowSensor


def choose_windows(platform: str, environment: Mapping[str, str]) -> WindowSensor:
    """Return the sensor for this platform and environment; it does not watch yet."""
    return WindowSensor(_opener(platform, environment), choose_nest())


def _opener(platform: str, environment: Mapping[str, str]) -> Opener | None:
    if platform != "linux":
        return None
    desktop = desktop_of(environment)
    return None if desktop is None else partial(_open, desktop, environment)


def _open(
    desktop: Desktop, environment: Mapping[str, str], wake: Callable[[], None]
) -> Source:
    """Connect with what this one desktop needs, and load nothing else."""
    del wake
    match desktop:
        case Desktop.X11:
            from walkaway_daemon.sensors.windows.x11 import open_x11

            return open_x11(environment)
        case Desktop.KWIN:
            from walkaway_daemon.sensors.windows.kwin import open_kwin

            return open_kwin(environment)
        case Desktop.GNOME:
            from walkaway_daemon.sensors.windows.gnome import open_gnome

            return open_gnome(environment)
        case _:
            from walkaway_daemon.sensors.windows.compositors import open_compositor

            return open_compositor(desktop, environment)
