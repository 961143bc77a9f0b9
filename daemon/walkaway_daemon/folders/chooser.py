"""Which watcher this system has."""

from walkaway_daemon.folders.watcher import Watcher


def choose_watcher(platform: str) -> Watcher:
    """Return what watches folders here; it does not watch yet.

    watchdog has two threads for each folder on Linux, a log, and more code than all
    sensors together, so it serves only where we know no better.
    """
    if platform == "linux":
        from walkaway_daemon.folders.inotify import Inotify

        return Inotify()
    from walkaway_daemon.folders.observed import Observed
    from walkaway_daemon.hush import hush

    hush()
    return Observed()
