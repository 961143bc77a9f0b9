"""`walkaway stop`, where no guard listens; with one it is tested with `run`."""

import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.commands.stop_command import stop
from walkaway_daemon.computer.lock import is_held
from walkaway_daemon.computer.paths import find_paths

_HOLD = """
import sys
from pathlib import Path
from walkaway_daemon.computer.lock import take_lock
assert take_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_stopping_nobody_is_no_error(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stop"]) == 0
    assert capsys.readouterr().out == "✓ No guard was running.\n"
    assert list(own_home.iterdir()) == []


def test_a_guard_that_cannot_be_spoken_to_is_ended_all_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(find_paths().lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as silent:
        assert silent.stdout is not None
        assert silent.stdout.readline() == b"held\n"

        assert stop(patience=0.1) == 0
        assert not is_held(find_paths().lock)
    assert capsys.readouterr().out == "✓ Walkaway stopped guarding.\n"
