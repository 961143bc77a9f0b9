"""Choosing how the window in front is seen here."""

from collections.abc import Callable, Mapping
from functools import partial

from walkaway_daemon.sensors.windows.desktops import Desktop, desktop_of
from walkaway_daemon.sensors.windows.source import Opener, Outlook, Source
from walkaway_daemon.sensors.windows.windows import WindowSensor


def choose_windows(platform: str, environment: Mapping[str, str]) -> WindowSensor:
    """Return the sensor for this platform and environment; it does not watch yet."""
    found = _opener(platform, environment)
    if isinstance(found, Outlook):
        return WindowSensor(None, found)
    return WindowSensor(found)


def _opener(platform: str, environment: Mapping[str, str]) -> Opener | Outlook:
    """Return how to connect, or why there is no way."""
    match platform:
        case "win32":
            return _open_win32
        case "darwin":
            return _on_mac()
        case "linux":
            return _on_linux(environment)
        case _:
            return Outlook.NO_DESKTOP


def _on_linux(environment: Mapping[str, str]) -> Opener | Outlook:
    desktop = desktop_of(environment)
    if desktop is None:
        named = environment.get("DISPLAY")
        return Outlook.ELSEWHERE if named else Outlook.NO_DESKTOP
    return partial(_open, desktop, environment)


def _on_mac() -> Opener | Outlook:
    from walkaway_daemon.sensors.windows.mac_source import has_bridge

    return _open_mac if has_bridge() else Outlook.NO_BRIDGE


def _open_mac(wake: Callable[[], None]) -> Source:
    from walkaway_daemon.sensors.windows.mac_source import open_mac

    del wake
    return open_mac()


def _open_win32(wake: Callable[[], None]) -> Source:
    from walkaway_daemon.sensors.windows.front_source import FrontSource
    from walkaway_daemon.sensors.windows.win32_calls import open_calls
    from walkaway_daemon.sensors.windows.win32_desk import Win32Desk

    source = FrontSource(Win32Desk(open_calls()))
    try:
        source.begin(wake)
    except OSError:
        source.close()
        raise
    return source


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
