"""What the guard keeps in memory for weeks."""

import json
import subprocess
import sys

from walkaway_daemon.heap import share_heap, trim_heap

_HEAVY = frozenset(
    {
        "PIL",
        "PySide6",
        "argparse",
        "asyncio",
        "difflib",
        "hashlib",
        "http",
        "idna",
        "importlib.metadata",
        "importlib.resources",
        "multiprocessing",
        "platformdirs",
        "plyer",
        "pystray",
        "ssl",
        "tkinter",
        "urllib.request",
        "walkaway_daemon.loopback",
        "walkaway_daemon.page",
        "walkaway_daemon.rules_child",
        "walkaway_rules.matching.places.placematcher",
        "walkaway_rules.matching.songs",
        "walkaway_rules.page",
        "walkaway_rules.reading",
        "walkaway_rules.words.picturing",
        "yaml",
    }
)
_ASK = """
import json, sys
import walkaway_daemon.commands.run_command
print(json.dumps(sorted(sys.modules)))
"""


def test_the_guard_never_loads_what_it_can_do_without() -> None:
    command = [sys.executable, "-c", _ASK]
    said = subprocess.run(command, capture_output=True, check=True).stdout
    loaded = set(json.loads(said))

    assert "walkaway_daemon.opening" in loaded
    assert loaded & _HEAVY == set()


def test_the_heap_can_be_shared_and_trimmed_at_any_time() -> None:
    share_heap()
    trim_heap()
