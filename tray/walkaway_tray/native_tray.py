"""The tray by pystray's own backends, with the guard's link in a thread."""

import os
from threading import RLock

from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.client import Client
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.status import Status
from walkaway_tray.companion import Companion
from walkaway_tray.desk import Desk, walkaway_program
from walkaway_tray.link import GuardLink
from walkaway_tray.native import NativeIcon, image, loop_turn
from walkaway_tray.way import NEUTRAL_ID


def run_native(paths: Paths) -> None:
    """Show the icon until it is quit."""
    lock = RLock()
    desk = Desk(paths, image, walkaway=walkaway_program())
    icon = NativeIcon(NEUTRAL_ID, desk.notify, loop_turn())

    def told(status: Status | None) -> None:
        companion.told(status)

    link = GuardLink(Client(paths.socket), told)
    tongue = choose_tongue(os.environ)
    companion = Companion(icon, link, desk, lock, tongue=tongue)
    icon.run([link, desk.children], lock)
    link.close()
