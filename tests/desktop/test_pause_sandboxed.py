"""From a sandboxed guard, the user manager starts the pause outside of it."""

import subprocess
from collections.abc import Iterator, Sequence

import pytest

from desktop.user_manager import OwnManager, own_manager
from walkaway_daemon.pause.pause_command import pause_command

pytestmark = pytest.mark.desktop

SANDBOX = [
    "systemd-run", "--user", "--pipe", "--wait", "--quiet", "--collect",
    "-p", "NoNewPrivileges=yes", "-p", "RestrictAddressFamilies=AF_UNIX AF_NETLINK",
    "-p", "MemoryDenyWriteExecute=yes", "-p", "RestrictNamespaces=yes", "--",
]  # fmt: skip
PROGRAM = """
import os, socket, sys
line = sys.stdin.readline()
free = "NoNewPrivs:\\t0" in open("/proc/self/status").read()
socket.socket(socket.AF_INET).close()
print(line.strip(), free, os.environ.get("DISPLAY"), flush=True)
print("end" if sys.stdin.read() == "" else "more", flush=True)
"""


@pytest.fixture(scope="module")
def manager() -> Iterator[OwnManager]:
    with own_manager() as manager:
        yield manager


def _run(
    manager: OwnManager, command: Sequence[str], order: str
) -> subprocess.CompletedProcess[str]:
    """Run a command as the person whose manager it is, with this on its input."""
    return subprocess.run(
        [*manager.outside(), *command],
        input=order,
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )


def _in_place_of_a_pause(command: Sequence[str]) -> list[str]:
    """Return the command with a program that tells where it is, not a pause."""
    assert command[-2:] == ["-m", "walkaway_daemon.pause"]
    return [*command[:-2], "-c", PROGRAM]


def test_orders_and_words_pass_and_the_sandbox_stays_behind(
    manager: OwnManager,
) -> None:
    command = pause_command("/usr/bin/python3", {"DISPLAY": ":7"}, sandboxed=True)
    done = _run(manager, [*SANDBOX, *_in_place_of_a_pause(command)], "an order\n")

    assert done.stdout.splitlines() == ["an order True :7", "end"]


def test_a_child_of_the_guards_own_would_be_in_the_sandbox(manager: OwnManager) -> None:
    command = pause_command("/usr/bin/python3", {}, sandboxed=False)
    done = _run(manager, [*SANDBOX, *_in_place_of_a_pause(command)], "x\n")

    assert done.returncode != 0
    assert "Address family not supported" in done.stderr
