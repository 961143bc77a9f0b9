"""A pause never outlives the guard it answers to."""

import subprocess
import sys

import pytest

PROGRAM = """
import select, sys, threading
from functools import partial
from walkaway_daemon.program.tether import look_for_end, tie, wait_for_end

def is_over(descriptor):
    asked = select.poll()
    asked.register(descriptor, 0)
    return bool(asked.poll(0))

def look(descriptor):
    look_for_end(partial(is_over, descriptor), 0.01)

tie(0, lambda: print("let go", flush=True), {})
print("tied", flush=True)
threading.Event().wait()
"""

in_both_ways = pytest.mark.parametrize("way", ["wait_for_end", "look"])


def _tied(way: str) -> subprocess.Popen[str]:
    """Return a process that waits for its end, or looks for it as on Windows."""
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", PROGRAM.format(way)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "tied\n"
    return process


@in_both_ways
def test_when_its_pipe_ends_it_lets_go_and_ends(way: str) -> None:
    with _tied(way) as process:
        said, _ = process.communicate(timeout=20)

    assert said == "let go\n"
    assert process.returncode == 0


@in_both_ways
def test_what_is_written_later_does_not_end_it(way: str) -> None:
    with _tied(way) as process:
        assert process.stdin is not None
        process.stdin.write("more\n")
        process.stdin.flush()

        assert process.poll() is None
        process.communicate(timeout=20)
