"""One guard at a time, as the system sees it."""

import errno
import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.computer.lock import holder, is_held, take_lock

HOLD = """
import sys
from pathlib import Path
from walkaway_daemon.computer.lock import take_lock
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


def test_who_holds_it_can_be_asked_and_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    assert not is_held(path)
    assert not path.exists()
    lock = take_lock(path)
    assert lock is not None

    assert is_held(path)
    assert holder(path) == os.getpid()

    lock.release()

    assert not is_held(path)
    assert holder(path) is None


def test_whoever_asks_does_not_keep_a_guard_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "lock"
    path.touch()
    asking = os.open(path, os.O_RDWR)
    fcntl.flock(asking, fcntl.LOCK_SH)

    def have_asked(_seconds: float) -> None:
        os.close(asking)

    # While the lock is waited for, the other one is done with asking.
    monkeypatch.setattr("time.sleep", have_asked)
    lock = take_lock(path)

    assert lock is not None
    lock.release()


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int, _how: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    # No folder of a test's machine is without locks; some of a network are.
    monkeypatch.setattr(fcntl, "flock", refuse)


@pytest.mark.usefixtures("no_locks")
def test_a_folder_without_locks_is_no_other_guard(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lock"):
        take_lock(tmp_path / "lock")
    assert not is_held(tmp_path / "lock")
