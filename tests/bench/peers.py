"""Peers: programs that also stay on a desktop all day, and how each is started here."""

import subprocess
import sys
import venv
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

_SECONDS = 300
"""Time that an installation may take."""
_INSTALLED = {
    "aw-watcher-window": ["aw-watcher-window", "--testing"],
    "aw-watcher-afk": ["aw-watcher-afk", "--testing"],
    "Safe Eyes": ["safeeyes"],
    "Workrave": ["workrave"],
    "timekpr": ["timekprd"],
}
"""Those that a distribution installs, and ActivityWatch's, which PyPI does not have."""


@dataclass(frozen=True, slots=True)
class Peers:
    """Who is weighed, and who cannot be."""

    commands: Mapping[str, list[str]]
    missing: Mapping[str, str] = field(default_factory=dict[str, str])
    """Why, by name."""


def find_peers(folder: Path) -> Peers:
    """Return the peers of this machine; the one that PyPI has is installed here."""
    found = {name: line for name, line in _INSTALLED.items() if which(line[0])}
    missing = dict.fromkeys(_INSTALLED.keys() - found.keys(), "not installed")
    server = which("aw-server") or _install_server(folder)
    if server is None:
        return Peers(found, {"aw-server": "could not be installed", **missing})
    return Peers({"aw-server": [server, "--testing"], **found}, missing)


def _install_server(folder: Path) -> str | None:
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    command = [str(python), "-m", "pip", "install", "--quiet", "aw-server"]
    try:
        subprocess.run(command, check=True, timeout=_SECONDS, stderr=sys.stderr)
    except (OSError, subprocess.SubprocessError):
        return None
    return str(folder / "bin" / "aw-server")
