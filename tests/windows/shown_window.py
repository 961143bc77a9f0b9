"""A window in front, in a process of its own, whose title a test says."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_PROGRAM = Path(__file__).with_name("title_window.py")


@dataclass(frozen=True, slots=True)
class ShownWindow:
    """The window."""

    pid: int
    to: IO[str]

    def say(self, title: str) -> None:
        """Give it another title."""
        self.to.write(f"{title}\n")
        self.to.flush()


@contextmanager
def shown_window(title: str) -> Generator[ShownWindow, None, None]:
    """Show it, and take it away again."""
    with subprocess.Popen(
        [sys.executable, str(_PROGRAM), title],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        yield ShownWindow(process.pid, process.stdin)
        process.stdin.close()
        process.wait(20)
