"""The tray on the session bus: icon, guard's link and desk in one loop."""

import os
import sys
from collections.abc import Callable, Mapping
from time import monotonic

from walkaway_daemon.computer.bus import BusLostError, open_session_bus
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.client import Client
from walkaway_daemon.program.terminal import in_own_tongue
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.status import Status
from walkaway_rules.words.tray import NO_HOST
from walkaway_tray.backend import Icon
from walkaway_tray.companion import Companion
from walkaway_tray.desk import Desk, walkaway_program
from walkaway_tray.host_watch import HostWatch
from walkaway_tray.icon import draw_all
from walkaway_tray.link import GuardLink
from walkaway_tray.way import NEUTRAL_ID, NowhereError, Way


def run_on_bus(
    paths: Paths,
    has_xembed_tray: Callable[[], bool],
    environment: Mapping[str, str] = os.environ,
) -> Way | None:
    """Show the icon until it is quit; return another way where that is better.

    Raise `NowhereError` where there is no session bus: at once without a display,
    else when a panel of the older kind had a moment to come.
    """
    if not environment.get("DISPLAY") and not _bus_answers(environment):
        raise NowhereError
    icon = Icon(NEUTRAL_ID)
    search = _Search(icon, has_xembed_tray)

    def told(status: Status | None) -> None:
        companion.told(status)
        icon.visible = True

    link = GuardLink(Client(paths.socket), told)
    desk = Desk(paths, draw_all, walkaway=walkaway_program())
    companion = Companion(icon, link, desk, tongue=choose_tongue(environment))
    watch = HostWatch(icon.panel, search.end, search.look, monotonic)
    for source in (link, desk.children, watch):
        icon.attend(source)
    icon.run(_nothing)
    link.close()
    if search.better is None and not icon.panel.met:
        raise NowhereError
    return search.better


class _Search:
    """Looks for a panel of the older kind where none on the bus shows the icon."""

    def __init__(self, icon: Icon, has_xembed_tray: Callable[[], bool]) -> None:
        self._icon = icon
        self._has_xembed_tray = has_xembed_tray
        self.better: Way | None = None

    def look(self) -> None:
        """Go there if there is one."""
        if self._has_xembed_tray():
            self.better = Way.XEMBED
            self._icon.stop()

    def end(self) -> None:
        """Look a last time; where a panel was met before, say that it is gone."""
        if self._icon.panel.met:
            sys.stderr.write(in_own_tongue(NO_HOST) + "\n")
            sys.stderr.flush()
        else:
            self.look()
            self._icon.stop()


def _nothing(_: object) -> None:
    """Do nothing in pystray's own thread: the icon shows itself when it can."""


def _bus_answers(environment: Mapping[str, str]) -> bool:
    try:
        open_session_bus(environment).close()
    except BusLostError:
        return False
    return True
