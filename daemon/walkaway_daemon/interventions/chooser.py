"""Which way of showing whispers fits this system."""

from collections.abc import Mapping

from walkaway_daemon.interventions.balloon import limits_of
from walkaway_daemon.interventions.notifier import Again, Ear, Notifier, not_again
from walkaway_daemon.interventions.silent import SilentNotifier


def choose_notifier(
    heard: Ear,
    *,
    platform: str,
    environment: Mapping[str, str],
    again: Again = not_again,
) -> Notifier:
    """Given `sys.platform` and the environment, return a notifier that is open.

    `again` is told of what could not be shown, where that can be known.

    On Linux that is the session's notification server, also where there is none
    yet: it is found once it comes, and until then the finding says what is missing.
    """
    if platform == "linux":
        return _freedesktop(heard, again, environment)
    if platform == "darwin":
        return _on_a_mac(heard)
    if platform == "win32":
        return _on_windows(heard)
    return SilentNotifier()


def _freedesktop(heard: Ear, again: Again, environment: Mapping[str, str]) -> Notifier:
    from walkaway_daemon.computer.bus import open_session_bus
    from walkaway_daemon.interventions.freedesktop import FreedesktopNotifier

    notifier = FreedesktopNotifier(
        heard, lambda: open_session_bus(environment), again=again
    )
    notifier.open()
    return notifier


def _on_a_mac(heard: Ear) -> Notifier:
    from walkaway_daemon.interventions.baseline import BaselineNotifier
    from walkaway_daemon.interventions.mac_balloon import show_balloon
    from walkaway_daemon.interventions.notification_finding import Service

    return BaselineNotifier(heard, limits_of("darwin"), show_balloon, Service.SCRIPTED)


def _on_windows(heard: Ear) -> Notifier:
    from walkaway_daemon.interventions.baseline import BaselineNotifier
    from walkaway_daemon.interventions.win32_balloon import show_balloon

    return BaselineNotifier(heard, limits_of("win32"), show_balloon)
