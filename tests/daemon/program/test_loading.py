"""What the guard keeps in memory for weeks."""

import ast
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import walkaway_daemon
import walkaway_rules
import walkaway_seeds
import walkaway_tray
from walkaway_daemon.program.loading import guard_parts

_HEAVY = frozenset(
    {
        "PIL",
        "PySide6",
        "argparse",
        "asyncio",
        "base64",
        "difflib",
        "hashlib",
        "http",
        "idna",
        "inspect",
        "ipaddress",
        "importlib.metadata",
        "importlib.resources",
        "multiprocessing",
        "locale",
        "logging",
        "platformdirs",
        "plyer",
        "pystray",
        "queue",
        "shutil",
        "ssl",
        "tempfile",
        "textwrap",
        "tkinter",
        "traceback",
        "urllib.request",
        "walkaway_daemon.computer.loopback",
        "walkaway_daemon.page",
        "walkaway_daemon.promise.rules_child",
        "walkaway_daemon.sensors.keepsakes.keepsake_watch",
        "walkaway_rules.matching.places.gazetteer",
        "walkaway_rules.matching.places.place_matcher",
        "walkaway_rules.matching.songs.songs",
        "walkaway_rules.page",
        "walkaway_rules.pause.picture",
        "walkaway_rules.reading",
        "walkaway_rules.words.picturing",
        "walkaway_rules.words.reports",
        "walkaway_rules.words.tray",
        "watchdog.events",
        "watchdog.observers",
        "yaml",
    }
)
_ASKED_ANYWAY: frozenset[str] = frozenset(
    {"inspect"} if sys.version_info >= (3, 12) else set[str]()
)
"""From 3.12 on, `dataclasses` asks `inspect` of every class that it makes."""
_ASK = """
import json, sys
from walkaway_daemon.cli import main
ended = main(["run"])
from walkaway_daemon.program.put_off import is_unread
loaded = [name for name in sys.modules if not is_unread(name)]
print(json.dumps([ended, loaded]), file=sys.stderr)
"""


_OLDER = """
import sys
from types import ModuleType
from watchdog.observers.polling import PollingObserver
for name in ("watchdog.observers", "watchdog.observers.inotify_c"):
    sys.modules[name] = ModuleType(name)
sys.modules["watchdog.observers"].Observer = PollingObserver
sys.modules["watchdog.observers"].__path__ = []
"""
"""As where watchdog is of a version whose reader is another: 5, 6 and 7.0."""
_WITHOUT = f'{_OLDER}sys.modules["watchdog.observers.inotify_c"] = None\n'
"""As where it has none at all."""


def _loaded_by_a_guard(tmp_path: Path, before: str = "") -> tuple[int, list[str]]:
    """Return how a guard ended, and what it had loaded by then.

    Where its folders cannot be, it ends as soon as it is loaded.
    """
    rules = tmp_path / "walkaway" / "rules.yaml"
    rules.parent.mkdir()
    rules.touch()
    nowhere = dict.fromkeys(("HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"), str(rules))
    told = subprocess.run(
        [sys.executable, "-c", before + _ASK],
        env={**os.environ, **nowhere, "XDG_CONFIG_HOME": str(tmp_path)},
        stderr=subprocess.PIPE,
        check=True,
    ).stderr
    ended, loaded = json.loads(told.splitlines()[-1])
    return ended, loaded


@pytest.mark.parametrize("watchdog", [_OLDER, _WITHOUT])
def test_a_guard_starts_with_every_watchdog_that_may_be_there(
    tmp_path: Path, watchdog: str
) -> None:
    ended, loaded = _loaded_by_a_guard(tmp_path, watchdog)

    assert ended == 2
    assert "walkaway_daemon.service.opening" in loaded
    assert "walkaway_daemon.computer.folders.observed_folders" in loaded


def test_the_guard_never_loads_what_it_can_do_without(tmp_path: Path) -> None:
    ended, loaded = _loaded_by_a_guard(tmp_path)

    assert ended == 2
    assert "walkaway_daemon.service.opening" in loaded
    assert _HEAVY.intersection(loaded) == _ASKED_ANYWAY


def test_what_a_desktop_on_linux_needs_is_loaded_there_and_nowhere_else() -> None:
    linux, others = set(guard_parts("linux")), set(guard_parts("win32"))

    assert "walkaway_daemon.sensors.processes.connector" in linux - others
    assert others < linux
    assert all(find_spec(name) for name in linux)


def test_every_dataclass_says_what_it_is() -> None:
    # For one that does not, `dataclasses` loads `inspect` and what that imports.
    silent = [
        node.name
        for package in (walkaway_daemon, walkaway_rules, walkaway_seeds, walkaway_tray)
        for path in Path(package.__path__[0]).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and any("dataclass" in ast.unparse(one) for one in node.decorator_list)
        and ast.get_docstring(node) is None
    ]

    assert silent == []


_ONCE = """
from dataclasses import FrozenInstanceError, replace
from walkaway_daemon.program.loading import drop_doubles
from walkaway_rules.deciding.event import GuardStarted, GuardStopped
from walkaway_rules.moment import Moment
from walkaway_rules.promise.binding import Past
from walkaway_rules.rulebook import Rulebook

def forms():
    return [kind for kind in object.__subclasses__() if kind.__name__ == "Moment"]

drop_doubles()
moment = Moment(1, 2)
print(len(forms()), moment, replace(moment, utc=3).utc)
for change in (lambda: setattr(moment, "utc", 3), lambda: delattr(moment, "utc")):
    try:
        change()
    except FrozenInstanceError as error:
        print(error)
past = Past(Rulebook(), 1, text="one")
alike = [
    (moment, Moment(1, 2)),
    (GuardStarted(), GuardStarted()),
    (past, replace(past, text="two")),
]
print(all(one == other and len({one, other}) == 1 for one, other in alike))
others = (Moment(1, 3), GuardStopped(), replace(past, binds=2), (1, 2))
print(any(one in others for one, _ in alike), moment.__eq__((1, 2)))
"""


def test_a_frozen_class_is_there_once_behaves_as_before_and_shows_nothing() -> None:
    assert _said_by(_ONCE) == [
        "1 <Moment> 3",
        "cannot assign to field 'utc'",
        "cannot delete field 'utc'",
        "True",
        "False NotImplemented",
    ]


_NOTED = """
import sys
from walkaway_daemon.program.loading import drop_notes
from walkaway_rules.moment import Moment, elapsed
from types import FunctionType
from watchdog.events import FileSystemEventHandler

def wrapping():
    return "kept"

wrapping.__module__, wrapping.__doc__ = elapsed.__module__, "Of another."
noted, text = elapsed.__annotations__, elapsed.__doc__
homeless = FunctionType(elapsed.__code__, {})
drop_notes()
print(bool(noted), elapsed.__annotations__, len(sys.path_importer_cache))
print(text in elapsed.__code__.co_consts, elapsed.__doc__, wrapping.__doc__)
print(elapsed(Moment(1, 0), Moment(3, 0)), wrapping())
print(vars(Moment).get("__annotations__"), Moment(1, 2).utc)
print(bool(FileSystemEventHandler.dispatch.__annotations__))
print(FileSystemEventHandler.dispatch.__doc__.split()[0])
import walkaway_rules.page.months
print(len(sys.path_importer_cache) > 0)
"""


def test_what_our_functions_note_is_dropped_and_loading_goes_on() -> None:
    assert _said_by(_NOTED) == [
        "True {} 0",
        "False None None",
        "2 kept",
        "None 1",
        "True",
        "Dispatches",
        "True",
    ]


_PARTS = """
import gc
from walkaway_daemon.program.loading import load_in_parts

seen, objects = [], gc.get_objects

def counted():
    seen.append(len(objects()))
    return objects()

gc.get_objects = counted
load_in_parts(("walkaway_rules.moment", "walkaway_rules.deciding.event"))
from walkaway_rules.moment import elapsed
names = [kind.__name__ for kind in object.__subclasses__()]
print(names.count("Moment"), names.count("GuardStarted"), elapsed.__annotations__)
print(seen[1] < seen[0] / 2, gc.get_freeze_count(), len(objects()) > seen[1])
"""


def test_what_was_loaded_in_one_part_is_gone_through_once() -> None:
    assert _said_by(_PARTS) == ["1 1 {}", "True 0 True"]


_MODULELESS = """
from walkaway_daemon.program.loading import drop_notes
from walkaway_rules.moment import elapsed

class Kind(type):
    @property
    def __module__(cls):
        raise AttributeError("__module__")

class Foreign(metaclass=Kind):
    pass

drop_notes()
print(elapsed.__annotations__)
"""


def test_a_class_that_tells_of_no_module_does_not_keep_the_guard_from_loading() -> None:
    assert _said_by(_MODULELESS) == ["{}"]


def _said_by(script: str) -> list[str]:
    command = [sys.executable, "-c", script]
    return subprocess.run(
        command, capture_output=True, check=True, text=True
    ).stdout.splitlines()
