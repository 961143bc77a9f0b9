"""The version is the project's."""

import tomllib
from pathlib import Path

from walkaway_daemon.computer.version import VERSION


def test_the_version_is_that_of_the_project() -> None:
    project = Path(__file__).parents[3] / "pyproject.toml"

    assert tomllib.loads(project.read_text("utf-8"))["project"]["version"] == VERSION
