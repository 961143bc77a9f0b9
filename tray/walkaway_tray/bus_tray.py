"""The tray on the session bus: icon, guard's link and desk in one loop."""

import os
import sys
from collections.abc import Callable
from time import monotonic

from walkaway_daemon.control.client import Client
from walkaway_daemon.paths import Paths
from walkaway_daemon.terminal import in_own_tongue
from walkaway_daemon.tongue import choose_tongue
from walkaway_rules.moment import Moment
from walkaway_rules.status import Status
from walkaway_rules.words.tray import NO_BUS, NO_HOST
from walkaway_tray.backend import Icon
from walkaway_tray.companion import Companion
from walkaway_tray.desk import Desk, walkaway_program
from walkaway_tray.host_watch import HostWatch
from walkaway_tray.icon import draw_all
from walkaway_tray.link import GuardLink
from walkaway_tray.panel import Panel
from walkaway_tray.way import NEUTRAL_ID, Way


def run_on_bus(
    paths: Paths, now: Callable[[], Moment], has_xembed_tray: Callable[[], bool]
) -> Way | None:
    """Show the icon until it is quit; return another way where that is better."""
    icon = Icon(NEUTRAL_ID)
    better: list[Way] = []

    def look_elsewhere() -> None:
        if has_xembed_tray():
            better.append(Way.XEMBED)
            icon.stop()

    def told(status: Status | None) -> None:
        companion.told(status)
        icon.visible = True

    link = GuardLink(Client(paths.socket), told)
    desk = Desk(paths, draw_all, now, walkaway=walkaway_program())
    companion = Companion(icon, link, desk, tongue=choose_tongue(os.environ))
    watch = HostWatch(icon.panel, lambda: _tell(icon.panel), look_elsewhere, monotonic)
    for source in (link, desk.children, watch):
        icon.attend(source)
    icon.run(_nothing)
    link.close()
    return better[0] if better else None


def _nothing(_: object) -> None:
    """Do nothing in pystray's own thread: the icon shows itself when it can."""


def _tell(panel: Panel) -> None:
    sys.stderr.write(in_own_tongue(NO_HOST if panel.reached else NO_BUS) + "\n")
    sys.stderr.flush()
