"""One guard at a time, as the system sees it."""

import subprocess
import sys
from pathlib import Path

from walkaway_daemon.lock import take_lock

HOLD = """
import sys
from pathlib import Path
from walkaway_daemon.lock import take_lock
print(take_lock(Path(sys.argv[1])) is not None, flush=True)
sys.stdin.read()
"""


def test_a_second_guard_is_turned_down(tmp_path: Path) -> None:
    first = take_lock(tmp_path / "lock")
    assert first is not None

    assert take_lock(tmp_path / "lock") is None
    first.release()


def test_a_lock_that_was_released_can_be_taken(tmp_path: Path) -> None:
    first = take_lock(tmp_path / "lock")
    assert first is not None
    first.release()
    second = take_lock(tmp_path / "lock")

    assert second is not None
    second.release()


def test_a_guard_that_was_killed_leaves_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"True\n"
        held = take_lock(path)
        other.kill()
    freed = take_lock(path)

    assert held is None
    assert freed is not None
    freed.release()


def test_the_lock_is_closed_to_others(tmp_path: Path) -> None:
    lock = take_lock(tmp_path / "state" / "lock")
    assert lock is not None
    lock.release()

    assert (tmp_path / "state" / "lock").stat().st_mode & 0o777 == 0o600
