"""Whoever asks with an administrator's rights is told whose moments those are."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from walkaway_daemon.computer.account import (
    borrowers,
    is_another,
    refuse_borrowed_rights,
)

_NOBODY_KNOWN = "99999999"
_KNOWN = {"1000": 1000, "jo": 1000, "0": 0, "root": 0}


def asked(environment: dict[str, str], *ours: str) -> frozenset[int]:
    return borrowers(environment, _KNOWN.get, ours.__contains__)


@pytest.mark.parametrize("name", ["SUDO_UID", "PKEXEC_UID"])
def test_root_for_another_account_is_lent(name: str) -> None:
    assert asked({name: "1000"}) == {1000}
    assert not asked({name: "0"})


@pytest.mark.parametrize("name", ["DOAS_USER", "LOGNAME"])
def test_doas_says_a_name_and_su_leaves_one(name: str) -> None:
    assert asked({name: "jo"}) == {1000}
    assert not asked({name: "root"})
    assert not asked({name: "somebody"})


def test_who_is_root_at_home_was_lent_nothing() -> None:
    assert not asked({"LOGNAME": "jo"}, "jo"), "`unshare -r`"
    assert asked({"LOGNAME": "jo", "SUDO_UID": "1000"}, "jo") == {1000}


def test_whoever_logged_in_is_themselves() -> None:
    assert not asked({})
    assert not asked({"SUDO_UID": ""})


def test_where_root_is_the_only_account_it_is_lent_to_nobody() -> None:
    assert not asked({"SUDO_UID": "1001"}), "`sudo chroot`"


def test_who_lent_nothing_is_refused_nothing() -> None:
    refuse_borrowed_rights({})


@pytest.mark.parametrize(
    "command",
    [
        *(["run"], ["start"], ["login", "on"], ["login", "off"], ["rules", "edit"]),
        *(["letter"], ["review", "1", "mistake"], ["promise", "keep"], ["status"]),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_nothing_is_written_with_the_rights_of_another(
    own_home: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("SUDO_UID", _somebody())
    before = [*own_home.rglob("*")]
    told = _as_root(*command)

    assert told.returncode == 2
    assert told.stderr.replace("\n  ", " ") == (
        "✗ This is done as the administrator here, unknown to your own guard."
        " Run the same command as yourself, without `sudo` or `su`.\n"
    )
    assert [*own_home.rglob("*")] == before


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_what_is_nobodys_in_particular_is_done_with_any_rights(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUDO_UID", _somebody())

    assert own_home.exists()
    assert _as_root("completion", "bash").returncode == 0


@pytest.mark.skipif(not shutil.which("su"), reason="there is no su")
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
@pytest.mark.parametrize("options", [[], ["-p"]])
def test_su_leaves_the_name_of_who_asked(options: list[str]) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root need give no password")
    import pwd  # noqa: PLC0415  # Windows has none

    name = pwd.getpwuid(int(_somebody())).pw_name
    told = subprocess.run(
        [str(shutil.which("su")), *options, "root", "-c", "echo $LOGNAME"],
        env={**os.environ, "LOGNAME": name},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout == f"{name}\n"


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_root_works_where_nobody_else_has_an_account(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUDO_UID", _NOBODY_KNOWN)
    monkeypatch.setenv("LOGNAME", "root")

    assert own_home.exists()
    assert _as_root("rules", "path").returncode == 0


@pytest.mark.parametrize("command", ["erase", "uninstall"])
@pytest.mark.skipif(sys.platform == "win32", reason="it has no such rights")
def test_nobody_is_told_that_their_own_traces_are_gone_where_others_are(
    own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("SUDO_UID", _somebody(own_home.stat().st_uid))
    told = _as_root(command, "--yes")

    assert told.returncode == 2
    assert told.stderr.replace("\n  ", " ") == (
        "✗ This was done for the administrator's account; yours is as it was."
        " Run the same command as yourself, without `sudo` or `su`.\n"
    )
    assert "Be well." not in told.stdout


def test_a_home_that_was_kept_is_that_of_who_asked() -> None:
    assert not is_another({1000}, owner=1000)
    assert is_another({1000}, owner=0)
    assert is_another({1000}, owner=None)
    assert not is_another(set(), owner=0)


def _as_root(*command: str) -> subprocess.CompletedProcess[str]:
    pretend = "import os, sys; os.geteuid = lambda: 0; sys.argv[0] = 'walkaway'; "
    main = "from walkaway_daemon.cli import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", pretend + main, *command],
        capture_output=True,
        text=True,
        check=False,
    )


def _somebody(but: int = 0) -> str:
    """Return the number of an ordinary account of this computer."""
    import pwd  # noqa: PLC0415  # Windows has none

    known = (entry.pw_uid for entry in pwd.getpwall())
    return str(next(number for number in known if number not in {0, but}))
