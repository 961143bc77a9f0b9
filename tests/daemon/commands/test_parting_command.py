"""Parting with Walkaway always works, and says first what was kept."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.promise.installed_rules import rules_of

RULES = "walkaway: 1\nsites: [{site: a.example, alias: A, response: hold}]\n"
KEPT = """\
What you kept:

  Today is still open
  The first day is under way

"""


@pytest.fixture
def guard() -> Iterator[subprocess.Popen[bytes]]:
    """Run a real guard over rules of the person's own."""
    paths = find_paths()
    paths.config.mkdir(parents=True)
    paths.rules.write_text(RULES)
    with subprocess.Popen(
        [sys.executable, "-m", "walkaway_daemon", "run"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        while not process.stdout.readline().startswith(b"Walkaway is guarding."):
            assert process.poll() is None
        yield process
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.communicate()


def files(*folders: Path) -> list[str]:
    return [
        str(path.relative_to(folder))
        for folder in folders
        for path in folder.rglob("*")
        if not path.is_dir()
    ]


def test_erasing_leaves_no_file_behind(
    guard: subprocess.Popen[bytes],
    own_home: Path,
    runtime: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["login", "on"])
    find_paths().letters.mkdir(parents=True, exist_ok=True)
    (find_paths().letters / "1").touch()
    capsys.readouterr()

    assert main(["erase", "--yes"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(KEPT)
    assert out.endswith("✓ No trace is left. What you kept is yours. Be well.\n")
    assert guard.wait(30) == 0
    assert files(own_home, runtime) == []


def test_erasing_works_while_a_promise_waits(own_home: Path, runtime: Path) -> None:
    paths = find_paths()
    paths.config.mkdir(parents=True)
    for text in (RULES, RULES.replace("hold", "whisper")):
        paths.rules.write_text(text)
        rules = rules_of(paths, b"secret")
        rules.load(SystemClock().now())
        rules.close()
    assert main(["promise"]) == 0

    assert main(["erase", "--yes"]) == 0
    assert files(own_home, runtime) == []


def test_uninstalling_ends_it_and_keeps_what_was_written(
    guard: subprocess.Popen[bytes], own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["login", "on"])
    capsys.readouterr()

    assert main(["uninstall", "--yes"]) == 0
    assert capsys.readouterr().out.startswith(KEPT)
    assert guard.wait(30) == 0
    assert not (own_home / ".config/autostart/walkaway.desktop").exists()
    assert find_paths().ledger.exists()
    assert find_paths().rules.read_text() == RULES


def test_where_nobody_can_be_asked_nothing_is_changed(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = find_paths().rules
    rules.parent.mkdir(parents=True)
    rules.write_text(RULES)

    assert main(["erase"]) == 2
    assert capsys.readouterr().err == (
        "✗ Nobody is there to be asked.\n"
        "  `--yes` behind the command stands for the answer.\n"
    )
    assert files(own_home) == [".config/walkaway/rules.yaml"]


def test_a_file_behind_a_link_stays_and_that_is_said(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "dotfiles.yaml"
    mine.write_text(RULES)
    rules = find_paths().rules
    rules.parent.mkdir(parents=True)
    rules.symlink_to(mine)

    assert main(["erase", "--yes"]) == 0
    assert mine.read_text() == RULES
    assert files(own_home) == []
    assert "The file behind it is your own, and stays.\n" in capsys.readouterr().out


def test_where_there_is_nothing_nothing_is_said_to_be_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["erase", "--yes"]) == 0
    assert capsys.readouterr().out.startswith("Everything goes: ")
