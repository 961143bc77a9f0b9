"""Modules that are read once something of them is asked for, and mostly never.

The standard library imports some that a guard has no use for, and a module that was
read stays in memory. `importlib`'s own `LazyLoader` is of no help: there the next
`import` of the module already counts as asking.

`logging` is asked for a logger by whoever might log. Where it is put off, that is one
that says nothing, and what is read after all is switched off: what libraries log may
quote a path or an address, and nobody is to hear it.
"""

import sys
from collections.abc import Callable
from contextlib import ExitStack
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, module_from_spec
from threading import RLock
from types import ModuleType

SELDOM = ("inspect", "ipaddress", "locale", "shutil", "tempfile", "traceback")
"""`dataclasses` has `inspect` for classes without a docstring, and from Python 3.12 on
for all of them; `urllib.parse` has `ipaddress` for hosts in brackets; the others wait
for errors and for texts of processes, or for uses of `ctypes` and `logging` that are
not ours."""
SELDOM_IN_A_TRAY = (*SELDOM, "logging", "subprocess")
"""`pystray` asks for a logger, and for nothing else of `logging`. What the tray starts
was chosen in its menu, which a day may pass without."""
SELDOM_IN_A_GUARD = (*SELDOM, "base64", "logging", "watchdog.observers")
"""A guard has no log but its journal, and `watchdog` asks for loggers alone. Its
observers are for keepsakes, and for other systems than Linux; what lies in their
package can be imported all the same. Few addresses hide in `base64`."""
_locks: dict[str, RLock] = {}
"""One for each: what a module reads may be what another thread reads that waits."""
_unread: dict[str, ModuleSpec] = {}


class _Later(ModuleType):
    """A module of which nothing is there yet."""

    def __getattr__(self, name: str) -> object:
        """Return what is missing so far, and read the module for it."""
        # Another thread waits until the module is complete; this one may come by
        # again while it is being read.
        with _locks[self.__name__]:
            spec = _unread.pop(self.__name__, None)
            if spec is not None and spec.loader is not None:
                # Where it cannot be read now, as while it is replaced, it stays unread.
                with ExitStack() as failed:
                    failed.callback(_unread.__setitem__, self.__name__, spec)
                    spec.loader.exec_module(self)
                    failed.pop_all()
        try:
            return self.__dict__[name]
        except KeyError:
            message = f"module {self.__name__!r} has no attribute {name!r}"
            raise AttributeError(message) from None


class _Deaf:
    """A logger that says nothing, whatever it is told."""

    def __getattr__(self, name: str) -> Callable[..., None]:
        return _say_nothing


class _Logging(_Later):
    """`logging`, as long as nobody asks it for more than a logger."""

    def getLogger(self, name: str | None = None) -> _Deaf:  # noqa: N802  # its name there
        """Return a logger; once the module is read, its own function is found."""
        del name
        return _Deaf()

    def __getattr__(self, name: str) -> object:
        """Return what is missing so far; for that the module is read."""
        try:
            return super().__getattr__(name)
        finally:
            # Also where nothing of that name is in it: it was read all the same.
            if "disable" in self.__dict__:
                self.__dict__["disable"](self.__dict__["CRITICAL"])


def _say_nothing(*_: object, **__: object) -> None:
    """Say nothing."""


def is_unread(name: str) -> bool:
    """Return whether nothing was asked of this module yet."""
    return name in _unread


def put_off(names: tuple[str, ...] = SELDOM) -> None:
    """Let these modules be read later; one that is loaded already stays as it is."""
    for name in names:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None:
            module = module_from_spec(spec)
            module.__class__ = _Logging if name == "logging" else _Later
            _locks[name], _unread[name] = RLock(), spec
            sys.modules[name] = module
