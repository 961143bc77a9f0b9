"""A rules file that the tests of the promise write to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.rules_home import RulesHome


@pytest.fixture
def home(tmp_path: Path) -> Iterator[RulesHome]:
    """Give a home with a rules file, which is watched no more at the end."""
    home = RulesHome(tmp_path)
    yield home
    home.file.close()
