"""Every trace is removed, and nothing else is."""

import subprocess
import sys
from pathlib import Path

from walkaway_daemon.command_line.traces import end_holder, erase, traces
from walkaway_daemon.computer.lock import holder, take_lock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.sensors.windows.shell_extension import own_folder

HOLD = """
import sys
from pathlib import Path
from walkaway_daemon.computer.lock import take_lock
lock = take_lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_traces_are_our_folders(tmp_path: Path) -> None:
    paths = Paths(
        tmp_path / "config", tmp_path / "state", tmp_path / "run", tmp_path / "data"
    )

    assert traces(paths, {}, Path("/home/j")) == (
        tmp_path / "run",
        tmp_path / "state",
        tmp_path / "data",
        tmp_path / "config",
        Path("/home/j/.local/share/gnome-shell/extensions/walkaway@walkaway.local"),
    )


def test_without_a_second_copy_there_is_one_folder_less(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")

    assert len(traces(paths, {}, tmp_path)) == 4


def test_the_extension_is_found_where_it_was_put(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")
    environment = {"XDG_DATA_HOME": "/data"}

    assert own_folder(environment, tmp_path) in traces(paths, environment, tmp_path)


def test_folders_go_with_all_that_is_in_them(tmp_path: Path) -> None:
    deep = tmp_path / "state" / "letters"
    deep.mkdir(parents=True)
    (deep / "1").touch()

    assert erase((tmp_path / "state", tmp_path / "never made")) == ()
    assert list(tmp_path.iterdir()) == []


def test_what_a_link_leads_to_stays(tmp_path: Path) -> None:
    mine = tmp_path / "dotfiles"
    mine.mkdir()
    (mine / "rules.yaml").touch()
    (tmp_path / "config").symlink_to(mine)
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "rules.yaml").symlink_to(mine / "rules.yaml")

    assert erase((tmp_path / "config", tmp_path / "state")) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["dotfiles"]
    assert (mine / "rules.yaml").exists()


def test_a_program_that_holds_a_lock_is_ended(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        assert holder(lock) == child.pid
        assert end_holder(lock)
        child.communicate()

    assert holder(lock) is None


def test_where_nobody_holds_a_lock_nobody_is_ended(tmp_path: Path) -> None:
    assert end_holder(tmp_path / "lock")
    lock = take_lock(tmp_path / "lock")
    assert lock is not None
    lock.release()

    assert end_holder(tmp_path / "lock")
