"""Folders as tests have them: those of this machine, and some that refuse."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from walkaway_daemon.computer.folders.chooser import choose_folders
from walkaway_daemon.computer.folders.folders import End, Folders, Told


def own_folders() -> Folders:
    """Return what watches folders on this machine."""
    return choose_folders(sys.platform)


@dataclass(frozen=True, slots=True)
class NoFolders:
    """What watches none, for a reason."""

    reason: int
    """As `errno` names it."""

    def watch(self, folder: Path, told: Told, *, written: bool) -> End:
        del folder, told, written
        raise OSError(self.reason, os.strerror(self.reason))
