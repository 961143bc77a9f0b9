"""The systemd user manager, asked through systemctl."""

import sys
from collections.abc import Sequence

from walkaway_daemon.login.user_manager import UserManager, run_quietly


class Shell:
    """Remembers what was run, and answers as told."""

    def __init__(self, *, succeeds: bool = True) -> None:
        self.ran: list[str] = []
        self._succeeds = succeeds

    def __call__(self, command: Sequence[str]) -> bool:
        self.ran.append(" ".join(command))
        return self._succeeds


def test_every_question_is_one_command() -> None:
    shell = Shell()
    manager = UserManager(shell)

    assert manager.answers()
    assert manager.reload()
    assert manager.take_over(["DISPLAY", "XAUTHORITY"])
    assert manager.restart("walkaway.service")

    assert shell.ran == [
        "systemctl --user show --property=Version",
        "systemctl --user daemon-reload",
        "systemctl --user import-environment DISPLAY XAUTHORITY",
        "systemctl --user reset-failed walkaway.service",
        "systemctl --user restart walkaway.service",
    ]


def test_no_variables_are_no_command() -> None:
    shell = Shell(succeeds=False)

    assert UserManager(shell).take_over([])
    assert shell.ran == []


def test_a_manager_that_fails_does_not_answer() -> None:
    manager = UserManager(Shell(succeeds=False))

    assert not manager.answers()
    assert not manager.restart("walkaway.service")


def test_a_command_that_succeeds_has_succeeded() -> None:
    assert run_quietly([sys.executable, "-c", "print('hello')"])


def test_a_command_that_fails_or_is_missing_has_not() -> None:
    assert not run_quietly([sys.executable, "-c", "raise SystemExit(3)"])
    assert not run_quietly(["/nowhere/at/all"])
