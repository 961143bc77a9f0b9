"""A pause never outlives the guard it answers to."""

import subprocess
import sys

PROGRAM = """
import sys, threading
from walkaway_daemon.pause.tether import tie
tie(0, lambda: print("let go", flush=True))
print("tied", flush=True)
threading.Event().wait()
"""


def _tied() -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "tied\n"
    return process


def test_when_its_pipe_ends_it_lets_go_and_ends() -> None:
    with _tied() as process:
        said, _ = process.communicate(timeout=20)

    assert said == "let go\n"
    assert process.returncode == 0


def test_what_is_written_later_does_not_end_it() -> None:
    with _tied() as process:
        assert process.stdin is not None
        process.stdin.write("more\n")
        process.stdin.flush()

        assert process.poll() is None
        process.communicate(timeout=20)
