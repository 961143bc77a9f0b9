"""Balloons of Windows, by plyer, without what it would leave behind.

Its `notify` begins a thread in which an error is lost, and keeps the icon of every
balloon in the notification area until the program ends. Its balloon alone does not.
"""

import atexit
from collections.abc import Callable


def show_balloon(title: str, body: str, sender: str) -> Callable[[], None]:
    """Show it; return what takes it down again, for the thread that called.

    `sender` is what a pointer over its icon brings up.
    """
    # It is a module of Windows alone.
    from plyer.platforms.win.libs.balloontip import WindowsBalloonTip  # noqa: PLC0415

    balloon = WindowsBalloonTip(title, body, sender, timeout=0)
    atexit.unregister(balloon.__del__)
    return balloon.__del__
