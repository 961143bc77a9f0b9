"""Whether somebody sits at a stream."""

import os
import sys
from pathlib import Path

import pytest

from walkaway_daemon.program.console import is_terminal


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such terminals")
def test_a_terminal_is_one() -> None:
    ours, theirs = os.openpty()
    with open(theirs, "w", encoding="utf-8") as stream:  # noqa: PTH123  # a descriptor
        assert is_terminal(stream)
    os.close(ours)


def test_neither_a_file_nor_nowhere_is_one(tmp_path: Path) -> None:
    for path in (tmp_path / "file", Path(os.devnull)):
        with path.open("w", encoding="utf-8") as stream:
            assert not is_terminal(stream)
