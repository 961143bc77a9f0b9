"""Loading a program that stays for weeks, so that it weighs little.

A frozen class of `dataclasses` has methods of its own, compiled for it, and two of
them hold on to the class as it was before it got its slots: each class is there twice.
With one set of methods for all of them, the doubles go. So does what only those who
read or check the code ask for. Memory of which a piece is in use is never given back,
so all of it goes while there is still something to load into its place.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from dataclasses import FrozenInstanceError, fields, is_dataclass
from functools import cache
from importlib import import_module
from operator import attrgetter
from types import FunctionType
from typing import cast

_FIRST = (
    "walkaway_rules.rulebook",
    "walkaway_daemon.guard.found",
    "walkaway_daemon.guard.parts",
    "walkaway_daemon.guard.scenes",
    "walkaway_daemon.guard.guard",
    "walkaway_daemon.promise.promise_keeper",
    "walkaway_daemon.service.house",
)
_ON_LINUX = (
    "walkaway_daemon.interventions.freedesktop",
    "walkaway_daemon.sensors.media.mpris",
    "walkaway_daemon.sensors.presence.presence_sensor",
    "walkaway_daemon.sensors.presence.idle_monitor",
    "walkaway_daemon.sensors.processes.connector",
    "walkaway_daemon.sensors.processes.proc_table",
    "walkaway_daemon.sensors.windows.stream",
    "walkaway_daemon.pause.pause_process",
)
"""What a desktop on Linux needs as soon as it is known; loaded by itself, after all
parts, it would keep what they let go of."""
_LAST = (
    "walkaway_rules.matching.matcher",
    "walkaway_daemon.promise.rules_file",
    "walkaway_daemon.sensors.history.history",
    "walkaway_daemon.guard.senses",
    "walkaway_daemon.commands.run_command",
)
"""Modules of the guard that bring about as many others, each in its turn."""


def guard_parts(platform: str) -> tuple[str, ...]:
    """Given `sys.platform`, return the parts in which the guard is loaded there."""
    desktop = _ON_LINUX if platform == "linux" else ()
    return (*_FIRST, *desktop, *_LAST)


def load_in_parts(parts: tuple[str, ...]) -> None:
    """Load these modules, each into the room that the last one leaves."""
    for name in parts:
        import_module(name)
        drop_notes()
        drop_doubles()
        # What is left of it by now need not be gone through again with each of them.
        gc.freeze()
    gc.unfreeze()


def drop_doubles() -> None:
    """Let the frozen classes that are loaded by now share their methods.

    What an instance shows of itself is its kind then, and so never content.
    """
    for kind in tuple(_frozen_classes()):
        for name, method in _SHARED.items():
            setattr(kind, name, method)
    gc.collect()


def drop_notes() -> None:
    """Drop what we note for readers, and lists of what folders have to import."""
    for one in gc.get_objects():
        # isinstance would ask a stand-in such as plyer's, and load it. A function
        # that was made of code alone has no module, not even a name of one.
        if type(one) is FunctionType and str(one.__module__).startswith(_OURS):
            _drop_noted(one)
        elif issubclass(type(one), type):
            _drop_noted_fields(cast("type", one))
    sys.path_importer_cache.clear()


def _drop_noted(function: FunctionType) -> None:
    """Drop its types and its docstring, which its code holds as well."""
    del function.__annotations__
    code, text = function.__code__, function.__doc__
    # What wraps another function may have that one's docstring.
    if text and code.co_consts[:1] == (text,):
        function.__code__ = code.replace(co_consts=(None, *code.co_consts[1:]))
    function.__doc__ = None


def _drop_noted_fields(kind: type) -> None:
    """Drop the types of a class's fields; a dataclass has long made its own of them.

    A class of somebody else's, asked for its module as usual, may fail to answer.
    """
    noted = vars(kind)
    if "__annotations__" in noted and str(noted.get("__module__")).startswith(_OURS):
        del kind.__annotations__


def _frozen_classes() -> Iterator[type]:
    for name, module in tuple(sys.modules.items()):
        if name.startswith(_OURS):
            for kind in vars(module).values():
                if issubclass(type(kind), type) and _is_frozen(kind):
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


def _is_equal(self: object, other: object) -> object:
    if type(self) is not type(other):
        return NotImplemented
    return _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


def _values(self: object) -> object:
    """Return what an instance of a dataclass is compared by."""
    kind: type = type(self)
    return _reader(kind)(self)


@cache
def _reader(kind: type) -> Callable[[object], object]:
    names = [each.name for each in fields(kind) if each.compare]
    return attrgetter(*names or ["__class__"])


_SHARED = {
    "__eq__": _is_equal,
    "__hash__": _hash,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__repr__": _tell_the_kind,
}
_OURS = ("walkaway_daemon.", "walkaway_rules.", "walkaway_seeds.", "walkaway_tray.")
