"""The command, and what the tray keeps in memory from login to logout."""

import json
import os
import subprocess
import sys
from pathlib import Path

from walkaway_daemon.computer.lock import take_lock
from walkaway_rules.words.tray import ALREADY

_HEAVY = frozenset(
    {
        "PIL",
        "Xlib",
        "argparse",
        "ctypes",
        "hashlib",
        "inspect",
        "ipaddress",
        "locale",
        "logging",
        "shutil",
        "ssl",
        "subprocess",
        "tempfile",
        "traceback",
        "walkaway_rules.matching.matcher",
        "walkaway_rules.reading",
        "yaml",
    }
)
_ASKED_ANYWAY: frozenset[str] = frozenset(
    {"inspect"} if sys.version_info >= (3, 12) else set[str]()
)
"""From 3.12 on, `dataclasses` asks `inspect` of every class that it makes."""
_LOADED = """
import json, sys
from walkaway_tray.app import main
ended = main([])
from types import SimpleNamespace
import walkaway_tray.bus_tray
from walkaway_tray.backend import Icon
from walkaway_tray.companion import Companion
hands = SimpleNamespace(artwork=lambda emblem: (), label=str)
icon = Icon("none")
Companion(icon, None, hands).told(None)
assert len([*icon.menu]) > 5
from walkaway_daemon.program.put_off import is_unread
loaded = [name for name in sys.modules if not is_unread(name)]
print(json.dumps([ended, loaded]))
"""


def _said_by(script: str, runtime: Path) -> subprocess.CompletedProcess[str]:
    around = {"XDG_RUNTIME_DIR": str(runtime), "PYSTRAY_BACKEND": "dummy"}
    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, **around},
        capture_output=True,
        check=True,
        text=True,
    )


def test_the_tray_never_loads_what_it_can_do_without(tmp_path: Path) -> None:
    first = take_lock(tmp_path / "walkaway" / "tray.lock")
    assert first is not None
    said = _said_by(_LOADED, tmp_path)
    first.release()
    ended, loaded = json.loads(said.stdout)

    assert (ended, said.stderr) == (0, ALREADY + "\n")
    assert "walkaway_tray.backend" in loaded
    assert _HEAVY.intersection(loaded) == _ASKED_ANYWAY
