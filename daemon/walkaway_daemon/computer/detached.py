"""Detached programs: started for the person, and left to go on by themselves."""

import shutil
import subprocess
from collections.abc import Sequence


def is_installed(program: str) -> bool:
    """Return whether a program of this name is found."""
    return shutil.which(program) is not None


def start_detached(
    command: Sequence[str], said: int = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    """Start a program in a session of its own, with nothing of ours open.

    `said` is where its words go. Raise `OSError` where it cannot be started.
    """
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def leave(process: subprocess.Popen[bytes]) -> None:
    """Let a program outlive this one: it is nobody's child to wait for."""
    if process.returncode is None:
        process.returncode = 0
