"""What psutil and Windows say about real processes."""

import os
import subprocess
import sys
from pathlib import Path

from walkaway_daemon.sensors.processes.process_table import running
from walkaway_daemon.sensors.processes.same_session import is_in_our_session
from walkaway_daemon.sensors.processes.system_table import SystemTable
from windows.here import on_windows

pytestmark = on_windows
_WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()", "a word")


def test_a_program_of_ours_is_seen_with_name_path_and_command() -> None:
    table = SystemTable()
    with subprocess.Popen(_WAITS, stdin=subprocess.PIPE) as child:
        seen, age = table.look(child.pid), table.age(child.pid)
        assert child.pid in [one.pid for one in running(table)]
        assert os.getpid() in table.ancestors(child.pid)
    assert seen is not None
    assert seen.name == Path(sys.executable).name
    assert Path(seen.path) == Path(sys.executable)
    assert seen.command[-1] == "a word"
    assert age is not None
    assert -1 < age < 60


def test_what_is_gone_or_never_was_is_not_seen() -> None:
    table = SystemTable()
    with subprocess.Popen(_WAITS, stdin=subprocess.PIPE) as child:
        pass
    assert table.look(child.pid) is None
    assert table.age(child.pid) is None
    assert table.folder(child.pid) == ""
    assert not is_in_our_session(0x7FFF_FFF0)


def test_everything_that_runs_has_a_name() -> None:
    assert Path(sys.executable).name in [*SystemTable().names()]
