"""GNOME's extension: where it is shipped, and where the person's own ones are."""

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

NAME = "walkaway@walkaway.local"
"""What GNOME knows it by."""
_PACKAGE = Path(__file__).parents[2]
SHIPPED = (_PACKAGE / "gnome-shell", _PACKAGE.parents[1] / "packaging/gnome-shell")
"""Where an installation has it, and where the source has it."""
OLDEST = 42
"""The oldest version of the Shell that there is a form for."""
_NEWER = 45
_VERSION = re.compile(r"GNOME Shell (\d+)")
_SECONDS = 10


def shell_version(command: Sequence[str] = ("gnome-shell", "--version")) -> int | None:
    """Return the Shell's major version; None where it is not there."""
    try:
        said = subprocess.run(
            command, capture_output=True, check=False, text=True, timeout=_SECONDS
        ).stdout
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = _VERSION.search(said)
    return int(found[1]) if found else None


def shipped_for(version: int, places: Sequence[Path] = SHIPPED) -> Path | None:
    """Return the folder that fits this version of the Shell; None where none is."""
    form = f"older/{NAME}" if version < _NEWER else NAME
    there = (place / form for place in places if (place / form).is_dir())
    return next(there, None)


def own_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Return where the person's own copy is, or would be."""
    data = Path(environment.get("XDG_DATA_HOME", ""))
    base = data if data.is_absolute() else home / ".local/share"
    return base / "gnome-shell/extensions" / NAME


def put(shipped: Path, own: Path) -> None:
    """Copy it there, in place of another version of it. Raise `OSError`."""
    take_away(own)
    shutil.copytree(shipped, own)


def take_away(own: Path) -> None:
    """Delete the person's copy; a link is only cut. Raise `OSError`."""
    if own.is_symlink():
        own.unlink()
    elif own.exists():
        shutil.rmtree(own)
