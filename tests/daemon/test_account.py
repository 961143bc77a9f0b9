"""Whoever asks with an administrator's rights is told whose moments those are."""

import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.account import is_borrowed, refuse_borrowed_rights


@pytest.mark.parametrize("name", ["SUDO_UID", "PKEXEC_UID"])
def test_root_for_another_account_is_lent(name: str) -> None:
    assert is_borrowed({name: "1000"}, 0)
    assert not is_borrowed({name: "1000"}, 1000), "sudo -u"
    assert not is_borrowed({name: "0"}, 0)


def test_doas_says_a_name() -> None:
    assert is_borrowed({"DOAS_USER": "jo"}, 0)
    assert not is_borrowed({"DOAS_USER": "root"}, 0)


@pytest.mark.parametrize("user", [0, 1000, None])
def test_whoever_logged_in_is_themselves(user: int | None) -> None:
    assert not is_borrowed({}, user)


def test_who_lent_nothing_is_refused_nothing() -> None:
    refuse_borrowed_rights({})


@pytest.mark.parametrize("command", [["run"], ["start"], ["login", "on"]])
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_nothing_is_written_with_the_rights_of_another(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("SUDO_UID", "1000")
    pretend = "import os, sys; os.geteuid = lambda: 0; sys.argv[0] = 'walkaway'; "
    main = "from walkaway_daemon.cli import main; sys.exit(main(sys.argv[1:]))"
    told = subprocess.run(
        [sys.executable, "-c", pretend + main, *command],
        capture_output=True,
        text=True,
        check=False,
    )

    assert told.returncode == 2
    assert told.stderr.replace("\n  ", " ") == (
        "✗ With `sudo`, the administrator's account would be guarded instead of yours."
        " Run the same command without `sudo`.\n"
    )
    assert [*own_home.rglob("rules.yaml")] == []
