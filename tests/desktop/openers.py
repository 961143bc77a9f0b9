"""Openers of a test's own: what a desktop would open comes to the test instead."""

import os
from pathlib import Path

from desktop.session import DesktopSession

_NAMES = ("xdg-open", "gio", "x-www-browser")
REFUSING = "exit 4\n"
"""An opener that finds nothing to open an address with."""


def put_openers(session: DesktopSession, script: str) -> Path:
    """Let every opener of this desktop be this shell script.

    Return where it may note something, in `$noted`.
    """
    folder = session.folder / "openers"
    folder.mkdir(exist_ok=True)
    noted = folder / "noted"
    for name in _NAMES:
        opener = folder / name
        opener.write_text(f"#!/bin/sh\nnoted={noted}\n{script}")
        opener.chmod(0o700)
    path = session.environment["PATH"].split(os.pathsep)
    if str(folder) not in path:
        session.environment["PATH"] = os.pathsep.join([str(folder), *path])
    return noted


def note_address(session: DesktopSession) -> Path:
    """Let every opener note the address that it is to open; return where."""
    script = 'printf "%s\\n" "$1" > $noted.part\nmv $noted.part $noted\n'
    noted = put_openers(session, script)
    noted.unlink(missing_ok=True)
    return noted
