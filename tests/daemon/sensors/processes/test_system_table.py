"""What psutil says about real processes."""

import os
import subprocess
from pathlib import Path

import psutil
import pytest

from walkaway_daemon.sensors.processes.process_table import Reach
from walkaway_daemon.sensors.processes.system_table import SystemTable


@pytest.fixture
def table() -> SystemTable:
    return SystemTable()


def test_a_process_is_seen_with_name_path_and_command(table: SystemTable) -> None:
    with subprocess.Popen(["/bin/sleep", "60"]) as child:
        # The kernel sets the words up a moment after the program has begun.
        while not psutil.Process(child.pid).cmdline():
            pass
        seen = table.look(child.pid)
        age = table.age(child.pid)
        listed = child.pid in table.pids()
        child.kill()

    assert seen is not None
    assert (seen.pid, seen.name) == (child.pid, "sleep")
    assert Path(seen.path) == Path("/bin/sleep").resolve()
    assert seen.command == ("/bin/sleep", "60")
    assert age is not None
    assert -1 < age < 30
    assert listed


def test_a_process_that_is_gone_is_not_seen(table: SystemTable) -> None:
    with subprocess.Popen(["/bin/true"]) as child:
        child.wait()

    assert table.look(child.pid) is None
    assert table.age(child.pid) is None


def test_another_persons_process_is_let_be(table: SystemTable) -> None:
    strangers = [
        pid for pid in table.pids() if Path(f"/proc/{pid}").stat().st_uid != os.getuid()
    ]

    assert [table.look(pid) for pid in strangers] == [None] * len(strangers)


def test_a_working_folder_is_told_while_the_process_is_there(
    table: SystemTable,
) -> None:
    assert table.folder(os.getpid()) == str(Path.cwd())
    with subprocess.Popen(["/bin/true"]) as child:
        child.wait()
    assert table.folder(child.pid) == ""
    assert table.settings(os.getpid(), ("HOME",)) == {}


def test_a_process_descends_from_the_one_that_began_it(table: SystemTable) -> None:
    with subprocess.Popen(["/bin/true"]) as child:
        seen = table.ancestors(child.pid)
        child.wait()

    assert seen[:2] == [os.getpid(), os.getppid()]
    assert not table.ancestors(child.pid)


def test_everything_that_runs_has_a_name(table: SystemTable) -> None:
    with subprocess.Popen(["/bin/sleep", "60"]) as child:
        names = [*table.names()]
        child.kill()

    assert "sleep" in names


def test_all_that_runs_is_on_it(table: SystemTable) -> None:
    assert table.reach() is Reach.ALL
