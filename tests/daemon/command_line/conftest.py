"""Where the tests of the command line keep rules and state."""

from pathlib import Path

import pytest

from walkaway_daemon.computer.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Return folders of which those that a guard makes are there."""
    for name in ("config", "state"):
        (tmp_path / name).mkdir()
    return Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")
