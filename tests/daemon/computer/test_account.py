"""Whoever asks with an administrator's rights is told whose moments those are."""

import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.computer.account import (
    is_another,
    is_borrowed,
    refuse_borrowed_rights,
)


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
    told = _as_root(*command)

    assert told.returncode == 2
    assert told.stderr.replace("\n  ", " ") == (
        "✗ With `sudo`, the administrator's account would be guarded instead of yours."
        " Run the same command without `sudo`.\n"
    )
    assert [*own_home.rglob("rules.yaml")] == []


@pytest.mark.parametrize("command", ["erase", "uninstall"])
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_nobody_is_told_that_their_own_traces_are_gone_where_others_are(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    owner = own_home.stat().st_uid
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("SUDO_UID", str(owner + 1000))
    told = _as_root(command, "--yes")

    assert told.returncode == 2
    assert told.stderr.replace("\n  ", " ") == (
        "✗ This was done for the administrator's account; yours is as it was."
        " Run the same command without `sudo`.\n"
    )
    assert "Be well." not in told.stdout


def test_a_home_that_was_kept_is_that_of_who_asked() -> None:
    assert not is_another({"SUDO_UID": "1000"}, user=0, owner=1000)
    assert is_another({"SUDO_UID": "1000"}, user=0, owner=0)
    assert is_another({"SUDO_UID": "1000"}, user=0, owner=None)
    assert not is_another({"SUDO_UID": "1000"}, user=1000, owner=0)
    assert not is_another({}, user=0, owner=0)


def _as_root(*command: str) -> subprocess.CompletedProcess[str]:
    pretend = "import os, sys; os.geteuid = lambda: 0; sys.argv[0] = 'walkaway'; "
    main = "from walkaway_daemon.cli import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", pretend + main, *command],
        capture_output=True,
        text=True,
        check=False,
    )
