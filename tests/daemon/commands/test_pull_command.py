"""`walkaway pull`, where no guard runs; with one it is tested with `run`."""

import pytest

from walkaway_daemon.cli import main


def test_the_pull_needs_a_guard(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull"]) == 3
    assert capsys.readouterr().err == (
        "✗ The guard is not running.\n  `walkaway start` starts it.\n"
    )
