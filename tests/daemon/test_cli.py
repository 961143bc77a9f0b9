"""The command line never shows a traceback for what a person did."""

import subprocess
import sys

import pytest

from walkaway_daemon.cli import main

WALKAWAY = [sys.executable, "-m", "walkaway_daemon"]


def test_trouble_is_one_sentence_and_a_remedy(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["rules", "check"]) == 2
    assert capsys.readouterr() == (
        "",
        "✗ There is no rules.yaml yet.\n  `walkaway run` writes the first one.\n",
    )


def test_an_unknown_command_is_told_with_the_usage() -> None:
    done = subprocess.run(
        [*WALKAWAY, "erase-everything"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert done.stderr.startswith("usage: walkaway")
    assert "Traceback" not in done.stderr


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
