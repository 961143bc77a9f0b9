"""`walkaway rules`: where the rules are, and what is wrong in them."""

import os
import sys
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.guard_reading import guard_reads
from walkaway_daemon.cli import main
from walkaway_daemon.computer.paths import find_paths


@pytest.fixture
def path(own_home: Path) -> Path:
    del own_home
    path = find_paths().rules
    path.parent.mkdir(parents=True)
    return path


@pytest.fixture
def editor(tmp_path: Path) -> Iterator[Path]:
    """Let a script that appends a line be the person's editor."""
    script = tmp_path / "my editor"
    script.write_text("#!/bin/sh\necho 'peoples: []' >> \"$1\"\n")
    script.chmod(0o700)
    before = os.environ.get("VISUAL")
    os.environ["VISUAL"] = f"'{script}'"
    yield script
    if before is None:
        del os.environ["VISUAL"]
    else:
        os.environ["VISUAL"] = before


def test_the_path_is_said_alone(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    assert main(["rules", "path"]) == 0
    assert capfd.readouterr().out == f"{path}\n{path}\n"


def test_sound_rules_are_said_to_be(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path.write_text("walkaway: 1\n")

    assert main(["rules", "check"]) == 0
    assert capfd.readouterr().out == "✓ The rules are sound.\n"


def test_what_is_milder_in_sound_rules_is_said_to_wait(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    guard_reads("walkaway: 1\nsites: [{site: a.example, alias: A}]\n")
    path.write_text("walkaway: 1\npromise: {loosen_after: 28 days}\n")

    assert main(["rules", "check"]) == 0
    assert capfd.readouterr().out == (
        "✓ The rules are sound.\n"
        "  What is milder in it waits, as you promised yourself:\n"
        "    A: no longer watched for (in 28 days)\n"
        "  `walkaway promise keep` takes it back.\n"
    )
    assert main(["rules", "check", "--rules", str(path)]) == 0
    assert capfd.readouterr().out == "✓ The rules are sound.\n"


def test_no_editor_is_sent_into_a_folder_where_the_rules_should_be(
    path: Path, editor: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path.mkdir()
    editor.write_text("#!/bin/sh\necho opened\n")

    assert main(["rules", "edit"]) == 2
    told = capfd.readouterr()
    assert "opened" not in told.out
    assert told.err == (
        "✗ The file cannot be read.\n  See that it is there, no folder, and yours.\n"
    )


def test_another_file_can_be_checked(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path.write_text("people: [")
    other = tmp_path / "other.yaml"
    other.write_text("walkaway: 1\n")

    assert main(["rules", "check", "--rules", str(other)]) == 0
    other.write_text("walkaway: 1\npeoples: []\n")
    assert main(["rules", "check", "--rules", str(other)]) == 1
    assert "people" in capfd.readouterr().out
    assert main(["rules", "check", "--rules", str(tmp_path / "none.yaml")]) == 2


def test_where_handles_are_seen_is_told_and_other_first_names_are_offered(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path.write_text(
        "walkaway: 1\npeople: [{alias: J, names: [Liz Doe], handles: [jane.doe_91]}]\n"
    )

    assert main(["rules", "check"]) == 0
    assert capfd.readouterr().out == (
        "✓ The rules are sound.\n"
        "  J, jane.doe_91: It is seen on every site: it is distinctive.\n"
        "  Liz is also called Lizzie, Lisa or Elizabeth. Add those that J uses to "
        "`names`; none is guessed.\n"
    )


def test_everything_that_is_wrong_is_drawn(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path.write_text("walkaway: 1\npeoples: []\n")

    assert main(["rules", "check"]) == 1
    out, err = capfd.readouterr()
    assert out.startswith("rules.yaml:2:1: ")
    assert "peoples: []" in out
    assert err == "✗ One thing to mend; until then nothing is guarded.\n"


def test_rules_from_before_are_said_to_stay_in_force_where_there_are_any(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    guard_reads("walkaway: 1\nsites: [a.example]\n")
    path.write_text("walkaway: 1\npeoples: []\n")

    assert main(["rules", "check"]) == 1
    assert capfd.readouterr().err == (
        "✗ One thing to mend; until then the rules from before stay in force.\n"
    )


def test_without_rules_that_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "check"]) == 2
    assert capfd.readouterr().err == (
        "✗ There is no rules.yaml yet.\n  `walkaway run` writes the first one.\n"
    )


def test_rules_that_are_gone_are_not_said_to_be_the_first(
    capfd: pytest.CaptureFixture[str],
) -> None:
    guard_reads("walkaway: 1\nsites: [{site: a.example, alias: A}]\n")
    find_paths().rules.unlink()

    assert main(["rules", "check"]) == 2
    assert capfd.readouterr().err == (
        "✗ rules.yaml is not there. The rules from before stay in force.\n"
        "  `walkaway rules edit` begins a new one.\n"
    )


@pytest.mark.usefixtures("editor")
def test_editing_makes_the_first_rules_and_checks_them_afterwards(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "edit"]) == 1

    out = capfd.readouterr().out
    assert out.startswith("Before anything is written")
    assert "peoples: []" in find_paths().rules.read_text()


@pytest.mark.parametrize("language", ["en_GB.UTF-8", "de_DE.UTF-8"])
def test_what_the_first_run_says_of_safety_fits_a_terminal(
    language: str, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", language)
    monkeypatch.setenv("VISUAL", "true")
    seen, shown = os.openpty()
    termios.tcsetwinsize(shown, (24, 80))
    with os.fdopen(shown, "w") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        main(["rules", "edit"])
    said = b""
    # A terminal hands on in pieces what was written.
    while b"rules.yaml" not in said:
        said += os.read(seen, 2000)
    os.close(seen)

    safety = said.partition(str(own_home).encode())[0].decode().splitlines()
    assert sum(line.startswith("  - ") for line in safety) == 4
    assert max(map(len, safety)) <= 80
