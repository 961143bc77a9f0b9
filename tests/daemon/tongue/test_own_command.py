"""What is told to be typed starts this very Walkaway, wherever it lies."""

import os
import sys
import sysconfig
from pathlib import Path
from subprocess import PIPE, run

import pytest

import walkaway_daemon
import walkaway_rules
import walkaway_seeds
from walkaway_daemon.tongue.own_command import (
    Installation,
    own_command,
    typed_command,
)


def installed(folder: Path, shebang: str = "#!/mine/python\n") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "walkaway"
    script.write_text(shebang)
    script.chmod(0o755)
    return script


def typed(script: Path, home: Path, *path: Path) -> str:
    ours = Installation(script, Path("/mine/python"), home)
    return typed_command(ours, {"PATH": os.pathsep.join(map(str, path))})


def test_in_these_tests_the_shell_finds_it() -> None:
    assert own_command() == "walkaway"


def test_where_the_shell_finds_it_its_name_is_enough(tmp_path: Path) -> None:
    script = installed(tmp_path / "bin")

    assert typed(script, tmp_path, tmp_path / "none", tmp_path / "bin") == "walkaway"


def test_a_link_on_the_path_is_it_as_well(tmp_path: Path) -> None:
    script = installed(tmp_path / "venv")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "walkaway").symlink_to(script)

    assert typed(script, tmp_path, tmp_path / "bin") == "walkaway"


def test_elsewhere_it_is_the_path_from_home(tmp_path: Path) -> None:
    script = installed(tmp_path / "walkaway" / ".venv" / "bin")

    assert typed(script, tmp_path) == "~/walkaway/.venv/bin/walkaway"


def test_another_one_that_the_shell_finds_first_is_not_meant(tmp_path: Path) -> None:
    installed(tmp_path / "first", "#!/another/python\n")
    script = installed(tmp_path / "second")
    path = (tmp_path / "first", tmp_path / "second")

    assert typed(script, tmp_path, *path) == "~/second/walkaway"


def test_pipx_keeps_a_link_at_home_that_is_shorter(tmp_path: Path) -> None:
    script = installed(tmp_path / ".local/share/pipx/venvs/walkaway/bin")
    (tmp_path / ".local" / "bin").mkdir()
    (tmp_path / ".local" / "bin" / "walkaway").symlink_to(script)

    assert typed(script, tmp_path) == "~/.local/bin/walkaway"


def test_what_a_shell_would_take_apart_is_quoted(tmp_path: Path) -> None:
    script = installed(tmp_path / "my jane's" / "bin")

    assert typed(script, tmp_path) == "~/'my jane'\\''s/bin/walkaway'"


def test_outside_of_home_the_whole_path_is_said(tmp_path: Path) -> None:
    script = installed(tmp_path / "opt")

    assert typed(script, tmp_path / "home") == str(script)


def test_without_a_command_the_interpreter_starts_it(tmp_path: Path) -> None:
    missing = tmp_path / "bin" / "walkaway"

    assert typed(missing, tmp_path) == "/mine/python -m walkaway_daemon"


def test_windows_shells_know_no_quotes_but_these(tmp_path: Path) -> None:
    script = installed(tmp_path / "My Files")
    ours = Installation(script, tmp_path / "python.exe", tmp_path, windows=True)

    assert typed_command(ours, {}) == f'"{script}"'


@pytest.mark.parametrize("name", ["{braces}", "back`tick", "two\nlines"])
def test_a_path_that_no_sentence_can_hold_is_left_out(
    tmp_path: Path, name: str
) -> None:
    assert typed(installed(tmp_path / name), tmp_path) == "walkaway"


def test_a_folder_from_here_is_none_from_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = installed(tmp_path / "bin")
    monkeypatch.chdir(tmp_path)

    assert typed(script, tmp_path, Path("bin")) == "~/bin/walkaway"


def test_one_that_is_installed_for_one_account_has_its_command_there(
    own_home: Path,
) -> None:
    script = installed(own_home / "own" / "bin")
    library = Path("lib", "python{}.{}".format(*sys.version_info), "site-packages")
    packages = own_home / "own" / library
    packages.mkdir(parents=True)
    for package in (walkaway_daemon, walkaway_rules, walkaway_seeds):
        (packages / package.__name__).symlink_to(package.__path__[0])
    python = own_home / "python"
    python.symlink_to(Path(sys.executable).resolve())
    paths = (str(packages), sysconfig.get_path("purelib"))
    told = run(
        [python, "-P", "-m", "walkaway_daemon"],
        env={
            "HOME": str(own_home),
            "PATH": str(script.parent),
            "PYTHONPATH": os.pathsep.join(paths),
            "PYTHONUSERBASE": str(own_home / "own"),
        },
        stderr=PIPE,
        text=True,
        check=False,
    ).stderr

    assert "`walkaway --help`" in told


@pytest.mark.parametrize(
    ("language", "lists"), [("C.UTF-8", "lists them."), ("de_DE", "listet sie auf.")]
)
def test_every_language_says_it(own_home: Path, language: str, lists: str) -> None:
    told = run(
        [sys.executable, "-P", "-m", "walkaway_daemon"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(own_home), "LANG": language},
        stderr=PIPE,
        text=True,
        check=False,
    ).stderr

    script = Path(sysconfig.get_path("scripts")) / "walkaway"
    assert f"`{typed(script, own_home)} --help` {lists}" in told
