"""GNOME's extension: where it is shipped, and where the person's own ones are."""

import json
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
_ABOUT, _FITS = "metadata.json", "shell-version"


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


def put(shipped: Path, own: Path, version: int) -> None:
    """Copy it there, in place of another version of it. Raise `OSError`.

    A Shell loads what names its version, so one that came after this release is named
    in the copy. What the extension asks of it has been the same since GNOME 45.
    """
    take_away(own)
    shutil.copytree(shipped, own)
    about = json.loads((own / _ABOUT).read_text("utf-8"))
    if str(version) not in about[_FITS]:
        about[_FITS].append(str(version))
        (own / _ABOUT).write_text(json.dumps(about, indent=2) + "\n", "utf-8")


def take_away(own: Path) -> None:
    """Delete the person's copy; a link is only cut. Raise `OSError`."""
    if own.is_symlink():
        own.unlink()
    elif own.exists():
        shutil.rmtree(own)
