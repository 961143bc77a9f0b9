"""`walkaway gnome`: the extension that is offered, and never given."""

import os
from pathlib import Path

from walkaway_daemon.command_line.exit_codes import NOT_WELL, TROUBLE
from walkaway_daemon.program.terminal import complain, done, say
from walkaway_daemon.sensors.windows.shell_extension import (
    OLDEST,
    own_folder,
    put,
    shell_version,
    shipped_for,
    take_away,
)
from walkaway_rules.words import gnome as words


def gnome(deed: str) -> int:
    """Add or remove it, or say whether it is there: 0 for there, 1 for not."""
    own = own_folder(os.environ, Path.home())
    match deed:
        case "add":
            return _add(own, shell_version())
        case "remove":
            take_away(own)
            done(words.REMOVED)
            return 0
        case _:
            there = own.exists()
            say(words.IS_THERE if there else words.IS_NOT_THERE)
            return 0 if there else NOT_WELL


def _add(own: Path, version: int | None) -> int:
    if version is None or version < OLDEST:
        complain(*words.NO_GNOME)
        return TROUBLE
    shipped = shipped_for(version)
    if shipped is None:
        complain(*words.NOT_SHIPPED)
        return TROUBLE
    put(shipped, own, version)
    done(words.ADDED)
    return 0
