"""What the set-up says to somebody whose machine lacks something, and mends itself.

The programs it starts are small ones of our own; the script is the real one.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[2] / "packaging/setup"
TOOLS = ("dirname", "grep", "head", "cmp", "cp", "rm", "sh", "chmod", "mkdir", "cat")
PYTHON = """#!/bin/sh
# A Python that makes environments of nothing but a script.
case "$*" in
    *"pip install"*"-e ."*)
        [ -z "${OFFLINE:-}" ] || exit 1
        { echo '#!/bin/sh'; echo "exec '$PWD/.venv/bin/python'"; } >.venv/bin/walkaway
        chmod +x .venv/bin/walkaway ;;
    *"-m venv"*)
        [ -z "${NO_VENV:-}" ] || exit 1
        mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
    *"import pip"*) [ -z "${NEWER:-}" ] || exit 1 ;;
    *"virtualenv"* | *"pip --version"*) exit 1 ;;
esac
"""


class Machine:
    """A folder with the project in it, and programs that it finds."""

    def __init__(self, folder: Path) -> None:
        self.project = folder / "walk away"
        self._programs = folder / "programs"
        self._programs.mkdir()
        for name in TOOLS:
            (self._programs / name).symlink_to(str(shutil.which(name)))
        self.has("id", "echo 1000")
        (self.project / "packaging").mkdir(parents=True)
        shutil.copy(SETUP, self.project / "packaging/setup")
        (self.project / "pyproject.toml").write_text("[project]\n")

    def has(self, name: str, body: str = "exit 1") -> None:
        """Put a program there."""
        text = body if body.startswith("#!") else f"#!/bin/sh\n{body}\n"
        (self._programs / name).write_text(text)
        (self._programs / name).chmod(0o755)

    def knows(self, account: str, home: Path) -> None:
        """Let there be an account."""
        row = f"{account}:x:1000:1000::{home}:/bin/sh"
        self.has("getent", f'[ "$*" = "passwd {account}" ] && echo "{row}"')

    def run(self, **variables: str) -> tuple[int, str]:
        """Set up to run; return how it ended and what was said."""
        done = subprocess.run(
            [self.project / "packaging/setup", "run"],
            cwd=self.project,
            env={"PATH": str(self._programs), **variables},
            capture_output=True,
            check=False,
            text=True,
            timeout=60,
        )
        return done.returncode, done.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def ready(machine: Machine) -> str:
    where = f"{machine.project}/.venv/bin/walkaway"
    return (
        "Walkaway: preparing .venv (a minute, once)\n"
        f"Walkaway: ready. Its command `walkaway` is {where}\n"
    )


def install(command: str) -> str:
    return f"Install what is missing with `{command}`, then run this again."


def test_without_python_it_says_what_brings_it(machine: Machine) -> None:
    machine.has("apt-get")
    machine.has("sudo")

    code, said = machine.run()
    assert code == 1
    assert said.splitlines() == [
        "Walkaway needs Python 3.11 or newer, and found none.",
        install("sudo apt install python3-venv"),
    ]


def test_who_has_no_sudo_is_told_another_way(machine: Machine) -> None:
    machine.has("apt-get")
    machine.has("python3", PYTHON)

    code, said = machine.run(NO_VENV="1")
    assert code == 1
    assert said.splitlines() == [
        "Python's venv module is not complete on this machine.",
        install("su -l -c 'apt install python3-venv'"),
    ]


def test_a_system_without_apt_has_its_own_way(machine: Machine) -> None:
    assert machine.run()[1].splitlines()[1] == (
        "Install it with your system's packages, then run this again."
    )


def test_an_environment_is_made_once(machine: Machine) -> None:
    machine.has("python3", PYTHON)

    assert machine.run() == (0, ready(machine))
    assert machine.run() == (0, "")


def test_a_folder_that_was_moved_gets_a_new_one(machine: Machine) -> None:
    machine.has("python3", PYTHON)
    machine.run()
    machine.project = machine.project.rename(machine.project.with_name("moved"))

    assert machine.run() == (0, ready(machine))


def test_a_python_that_went_with_an_upgrade_is_replaced(machine: Machine) -> None:
    machine.has("python3", PYTHON)
    machine.run()
    python = machine.project / ".venv/bin/python"
    python.unlink()
    python.symlink_to("/usr/bin/python-of-an-older-system")

    assert machine.run() == (0, ready(machine))
    assert os.access(python, os.X_OK)


def test_a_newer_python_that_finds_no_packages_gets_a_new_one(machine: Machine) -> None:
    machine.has("python3", PYTHON)
    machine.run()

    assert machine.run(NEWER="1") == (0, ready(machine))


def test_a_mistake_in_the_code_takes_no_environment_away(machine: Machine) -> None:
    machine.has("python3", PYTHON)
    machine.run()
    command = machine.project / ".venv/bin/walkaway"
    command.write_text(f"{command.read_text()}exit 1\n".replace("exec", ":"))

    assert machine.run() == (0, "")


def test_what_cannot_be_fetched_is_said(machine: Machine) -> None:
    machine.has("python3", PYTHON)

    code, said = machine.run(OFFLINE="1")
    assert code == 1
    assert said.splitlines()[1:] == [
        "What Walkaway needs could not be fetched; the lines above say why.",
        "Once this computer reaches its package index, run this again.",
    ]


@pytest.mark.parametrize("asked", [{"SUDO_UID": "1000"}, {"LOGNAME": "jo"}])
def test_who_borrows_rights_is_asked_not_to(
    machine: Machine, asked: dict[str, str]
) -> None:
    machine.has("id", "echo 0")
    machine.knows("jo", Path("/nowhere/jo"))

    assert machine.run(**asked) == (
        1,
        (
            "Walkaway guards the account that starts it."
            " Run this again without sudo or su.\n"
        ),
    )
    assert not (machine.project / ".venv").exists()


def test_who_is_root_at_home_borrows_nothing(machine: Machine) -> None:
    machine.has("id", "echo 0")
    machine.has("python3", PYTHON)
    machine.knows("jo", machine.project)

    assert machine.run(LOGNAME="jo") == (0, ready(machine)), "`unshare -r`"


@pytest.mark.parametrize("asked", [{"SUDO_UID": "0"}, {"LOGNAME": "nobody-here"}, {}])
def test_who_logged_in_as_root_is_guarded(
    machine: Machine, asked: dict[str, str]
) -> None:
    machine.has("id", "echo 0")
    machine.has("python3", PYTHON)
    machine.knows("jo", Path("/nowhere/jo"))

    assert machine.run(**asked) == (0, ready(machine))
