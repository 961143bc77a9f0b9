"""Watching keepsake folders, loaded only for whom the rules name some."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from walkaway_daemon.sensors.keepsakes.keepsake_watch import KeepsakeWatch


def begin_watch(wake: Callable[[], None]) -> "KeepsakeWatch":
    """Return what watches folders once it is told which; `wake` is as there."""
    from walkaway_daemon.sensors.keepsakes.keepsake_watch import KeepsakeWatch

    return KeepsakeWatch(wake)
