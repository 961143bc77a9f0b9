"""Traces: everything that Walkaway ever wrote on this computer, and its removal."""

import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

import psutil

from walkaway_daemon.computer.lock import holder
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.sensors.windows.shell_extension import own_folder

_PATIENCE = 10.0
"""Seconds within which a program that was asked to end is gone."""


def traces(
    paths: Paths, environment: Mapping[str, str], home: Path
) -> tuple[Path, ...]:
    """Return every folder of ours, whether it is there or not.

    Each belongs to Walkaway alone. Starting at login is the login's own matter.
    """
    data = () if paths.data is None else (paths.data,)
    extension = own_folder(environment, home)
    return (paths.runtime, paths.state, *data, paths.config, extension)


def erase(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Remove the folders with all that is in them; return those that are still there.

    What a link leads to is somebody's own, and stays.
    """
    left: list[Path] = []
    for folder in folders:
        with suppress(OSError):
            if folder.is_symlink() or folder.is_file():
                folder.unlink()
            else:
                shutil.rmtree(folder)
        if folder.is_symlink() or folder.exists():
            left.append(folder)
    return tuple(left)


def end_holder(lock: Path) -> bool:
    """Ask the program that holds the lock to end; return whether nobody holds it."""
    pid = holder(lock)
    if pid is None:
        return True
    try:
        process = psutil.Process(pid)
        process.terminate()
        process.wait(_PATIENCE)
    except psutil.NoSuchProcess:
        return True
    except (psutil.Error, OSError):
        # Windows' answers that psutil did not expect come as plain errors.
        return False
    return True
