"""The command line never shows a traceback for what a person did."""

import subprocess
import sys

import pytest

from walkaway_daemon.cli import attempt, main

WALKAWAY = [sys.executable, "-m", "walkaway_daemon"]


def test_trouble_is_one_sentence_and_a_remedy(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "check"]) == 2
    assert capsys.readouterr() == (
        "",
        "✗ There is no rules.yaml yet.\n  `walkaway run` writes the first one.\n",
    )


def test_a_closed_folder_is_one_sentence_and_a_remedy(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def closed_off() -> int:
        raise PermissionError(13, "Permission denied", "/home/jane.doe_91/rules.yaml")

    assert attempt(closed_off) == 2
    assert capsys.readouterr().err == (
        "✗ Walkaway's own files cannot be opened or written.\n"
        "  See that your home folder belongs to you, and that the disk is not full.\n"
    )


def test_an_unknown_command_is_one_sentence_and_the_nearest_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["statsu"]) == 2
    assert capsys.readouterr() == (
        "",
        "✗ There is no command `statsu`.\n  Did you mean `walkaway status`?\n",
    )


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    with subprocess.Popen(
        [*WALKAWAY, "completion", "bash"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as asked:
        assert asked.stdout is not None
        assert asked.stderr is not None
        asked.stdout.close()
        said = asked.stderr.read()

    assert "Traceback" not in said
