"""Choosing how folders are watched here.

On Linux watchdog's reader of inotify does without its observers, and so does a guard
that put these off: they and what they import weigh half a megabyte.
"""

from contextlib import suppress
from importlib import import_module
from types import ModuleType

from watchdog.utils import UnsupportedLibcError

from walkaway_daemon.computer.folders.folders import Folders

_CALLED = {
    "add_callback": ("self", "path", "mask", "callback", "id_"),
    "remove_callbacks": ("self", "callbacks"),
}
"""What `inotify_folders` calls of watchdog's reader, and what that has to take."""


def choose_folders(platform: str) -> Folders:
    """Return what watches folders on this platform; it watches none yet."""
    if platform == "linux" and is_known(_reader()):
        from walkaway_daemon.computer.folders.inotify_folders import InotifyFolders

        return InotifyFolders()
    from walkaway_daemon.computer.folders.observed_folders import ObservedFolders

    return ObservedFolders()


def _reader() -> ModuleType | None:
    """Return watchdog's module of inotify; None where there is none to use."""
    with suppress(ImportError, UnsupportedLibcError):
        return import_module("watchdog.observers.inotify_c")
    return None


def is_known(inotify: object) -> bool:
    """Given watchdog's module of inotify, return whether its reader is as we need it.

    watchdog promises none. Version 7.1 is the first that lets us have one of our own,
    which tells when changes were lost.
    """
    reader = getattr(inotify, "InotifyFD", None)
    tells = hasattr(getattr(inotify, "WatchCallback", None), "on_queue_overflow")
    return tells and all(_takes(reader, *each) for each in _CALLED.items())


def _takes(reader: object, method: str, wanted: tuple[str, ...]) -> bool:
    code = getattr(getattr(reader, method, None), "__code__", None)
    return code is not None and code.co_varnames[: code.co_argcount] == wanted
