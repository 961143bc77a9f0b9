"""`walkaway stop`, where no guard runs; with one it is tested with `run`."""

from pathlib import Path

import pytest

from walkaway_daemon.cli import main


def test_stopping_nobody_is_no_error(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["stop"]) == 0
    assert capsys.readouterr().out == "✓ No guard was running.\n"
    assert list(own_home.iterdir()) == []
