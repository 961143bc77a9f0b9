"""The heap of a guard that stays for weeks.

By default every thread that watchdog starts gets a heap of its own, and each keeps
what it once had; they need next to nothing, so one heap for all of them will do, where
the C library can be asked for that.

A frozen class of `dataclasses` has two methods of its own that refuse a change, and
they hold on to the class as it was before it got its slots: each class is there twice.
With two methods for all of them, the doubles go. Memory of which a piece is in use is
never given back, so they go while there is still something to load into their place.
"""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import FrozenInstanceError, is_dataclass
from importlib import import_module

_ARENA_MAX = -8
"""`M_ARENA_MAX` of glibc's malloc.h."""
_PARTS = (
    "walkaway_rules.rulebook",
    "walkaway_daemon.found",
    "walkaway_daemon.parts",
    "walkaway_daemon.scenes",
    "walkaway_daemon.guard",
    "walkaway_daemon.promise_keeper",
    "walkaway_daemon.house",
    "walkaway_rules.matching.matcher",
    "walkaway_daemon.rules_file",
    "walkaway_daemon.sensors.history.history",
    "walkaway_daemon.senses",
    "walkaway_daemon.commands.run_command",
)
"""Modules that bring about as many others with them, each in its turn."""


def share_heap() -> None:
    """Let all threads that start from now on share one heap."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)


def trim_heap() -> None:
    """Give back what was only needed to start."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def load_in_parts() -> None:
    """Load the guard, each part into the room that doubles of the last one leave."""
    for name in _PARTS:
        import_module(name)
        drop_doubles()


def drop_doubles() -> None:
    """Let the frozen classes that are loaded by now share what refuses a change.

    They share what an instance shows of itself, too: its kind, and so never content.
    """
    for kind in tuple(_frozen_classes()):
        for name, method in _SHARED.items():
            setattr(kind, name, method)
    gc.collect()


def _frozen_classes() -> Iterator[type]:
    for name, module in tuple(sys.modules.items()):
        if name.startswith(_OURS):
            for kind in vars(module).values():
                if isinstance(kind, type) and _is_frozen(kind):
                    yield kind


def _is_frozen(kind: type) -> bool:
    return is_dataclass(kind) and _SHARED.keys() <= vars(kind).keys()


def _refuse_to_set(self: object, name: str, value: object) -> None:
    del self, value
    message = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(message)


def _refuse_to_delete(self: object, name: str) -> None:
    del self
    message = f"cannot delete field {name!r}"
    raise FrozenInstanceError(message)


def _tell_the_kind(self: object) -> str:
    return f"<{type(self).__name__}>"


_SHARED = {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__repr__": _tell_the_kind,
}
_OURS = ("walkaway_daemon.", "walkaway_rules.", "walkaway_seeds.")
