"""A whole installation on Windows: its commands, its guard, and what they say."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from windows.here import homes_in, wait_until

SCRIPTS = Path(sys.executable).parent / "Scripts"
WALKAWAY = str(SCRIPTS / "walkaway.exe")
"""The command as it was installed."""
RULES = """walkaway: 1
people:
  - {alias: J, left: 2026-01-05, handles: [jane.doe_91]}
  - {alias: K, left: 2026-01-05, handles: [katherine.roe_77]}
apps:
  - {name: Waiting, process: [waiting.exe], response: whisper}
responses: {default: pause, settle: 1 min, grace: 5 s}
"""


@dataclass(frozen=True, slots=True)
class LivingGuard:
    """One person's Walkaway."""

    home: Path

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.home / "AppData/Local/walkaway"

    @property
    def environment(self) -> dict[str, str]:
        """What its programs are given."""
        return {**os.environ, **homes_in(self.home), "LANG": "C.UTF-8"}

    def write_rules(self, text: str) -> None:
        """Put rules.yaml there."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "rules.yaml").write_text(text)

    def command(self, *words: str) -> tuple[int, str]:
        """Run `walkaway` with these words; return how it ended and what it said."""
        done = subprocess.run(
            [WALKAWAY, *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
            encoding="utf-8",
            timeout=120,
        )
        return done.returncode, done.stdout

    def told(self, *words: str) -> Any:  # noqa: ANN401  # whatever a command tells
        """Return what a command tells programs."""
        return json.loads(self.command(*words, "--json")[1])

    @contextmanager
    def running(self) -> Generator[subprocess.Popen[str], None, None]:
        """Have `walkaway run`."""
        with subprocess.Popen(
            [WALKAWAY, "run"],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        ) as process:
            try:
                wait_until("the guard answers", self.answers)
                yield process
            except BaseException:
                # What it started by itself has its pipe, which is waited for.
                self.command("stop")
                process.kill()
                raise

    def answers(self) -> bool:
        """Return whether its guard can be spoken to."""
        # One that has only just begun may not be heard yet.
        return self.command("status")[1].startswith("✓")

    def has_noticed(self, what: str) -> bool:
        """Return whether what was noticed lately is told in these words."""
        return what in self.command("review")[1]
