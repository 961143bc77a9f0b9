"""`walkaway hold`, where no guard runs; with one it is tested with `pledging`."""

import pytest

from walkaway_daemon.cli import main


def test_a_hold_takes_a_guard(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hold"]) == 3
    assert capsys.readouterr().err == (
        "✗ The guard is not running.\n  `walkaway start` starts it.\n"
    )
