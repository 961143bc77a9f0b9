"""`walkaway tray` is the tray: what ends one ends the other."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.commands.start_command import wait_until
from walkaway_daemon.computer.lock import holder


@pytest.fixture
def tray(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Show the icon where a panel may still come: on a display, without a bus."""
    named = ("HOME", "PATH", "PYTHONPATH")
    session = {name: os.environ[name] for name in named if name in os.environ}
    process = subprocess.Popen(
        [sys.executable, "-m", "walkaway_daemon", "tray"],
        env={**session, "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":nowhere"},
        stderr=subprocess.DEVNULL,
    )
    yield process
    process.kill()
    process.wait()


def test_ending_the_command_ends_the_icon(
    tray: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    lock = tmp_path / "walkaway" / "tray.lock"

    assert wait_until(lambda: holder(lock) is not None, patience=30)
    assert holder(lock) == tray.pid
    tray.terminate()
    tray.wait(30)
    assert holder(lock) is None
