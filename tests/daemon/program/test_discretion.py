"""Whatever goes wrong, nothing that was read is told."""

import subprocess
import sys

import pytest

_END = """
import sys
from walkaway_daemon.program.discretion import be_discreet
be_discreet()
class Untidy:
    def __del__(self):
        raise ValueError("https://canary.example/jane")
Untidy()
%s
"""
_CANARY = "https://canary.example/jane"


def _ended_by(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _END % line], capture_output=True, text=True, check=False
    )


def test_an_unforeseen_error_is_told_by_kind_and_place_alone() -> None:
    done = _ended_by(f"int({_CANARY!r})")

    assert done.returncode == 1
    assert done.stderr == (
        "✗ Walkaway stopped here by a fault of its own.\n"
        "  Where in the code: ValueError at <string>:9 <module>\n"
    )


def test_an_error_in_a_thread_is_told_in_the_same_way() -> None:
    begin = f"import threading; one = threading.Thread(target=int, args=({_CANARY!r},))"
    done = _ended_by(f"{begin}; one.start(); one.join()")

    assert done.returncode == 0
    assert done.stderr.splitlines()[0] == (
        "✗ Walkaway stopped here by a fault of its own."
    )
    assert "canary" not in done.stderr


@pytest.mark.parametrize("line", ["raise KeyboardInterrupt", "sys.stderr.close(); 1/0"])
def test_what_nobody_can_read_or_need_is_not_told(line: str) -> None:
    assert _ended_by(line).stderr == ""


def test_a_crash_is_not_written_down() -> None:
    done = _ended_by("import resource; print(resource.getrlimit(resource.RLIMIT_CORE))")

    assert done.stdout == "(0, 0)\n"


def test_without_streams_words_go_nowhere() -> None:
    # Windows gives programs without a console none.
    none = _END.replace("import sys\n", "import sys\nsys.stdout = sys.stderr = None\n")
    say = "from walkaway_daemon.program.terminal import done; done('Done.'); 1/0"
    done = subprocess.run(
        [sys.executable, "-c", none % say], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


@pytest.mark.parametrize(
    "program",
    [
        "walkaway_daemon",
        "walkaway_daemon.page",
        "walkaway_daemon.pause",
        "walkaway_daemon.promise.rules_child",
        "walkaway_tray.app",
    ],
)
def test_every_program_of_ours_is_discreet(program: str) -> None:
    """Each is begun as it is for real, as far as its first step."""
    begin = (
        "import runpy, sys, walkaway_daemon.program.core_dumps as core_dumps\n"
        "core_dumps.refuse_core_dumps = lambda: sys.exit(42)\n"
        "sys.argv = ['walkaway', '2026-11-23']\n"
        f"runpy.run_module({program!r}, run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", begin], stdin=subprocess.DEVNULL, check=False
    )

    assert done.returncode == 42
