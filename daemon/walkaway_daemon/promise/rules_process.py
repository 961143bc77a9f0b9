"""The process that reads rules.yaml, as the guard holds it."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from walkaway_daemon.computer.paths import private_folder
from walkaway_rules.moment import Moment, local_day
from walkaway_rules.verdict import Doubted, Verdict, read_verdict
from walkaway_rules.words.rules_file import NO_VERDICT

_MODULE = "walkaway_daemon.promise.rules_child"
_FRESH = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)


class RulesProcess:
    """One reading. Raise `OSError` where it cannot be started.

    Its answer goes to a file, which unlike a pipe takes any length of it at once
    and on every system. Names stand in it, so it has lost its own name before the
    first of them is written, wherever the system allows that.
    """

    def __init__(self, file: BinaryIO, answer: Path, now: Moment) -> None:
        private_folder(answer.parent)
        self._answer = answer
        day = local_day(now).isoformat()
        self._said = os.fdopen(os.open(answer, _FRESH, 0o600), "r+b")
        if sys.platform != "win32":
            answer.unlink()
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", _MODULE, day],
                stdin=file,
                stdout=self._said,
                stderr=subprocess.DEVNULL,
                cwd=answer.parent,
            )
        except OSError:
            self._forget()
            raise

    def verdict(self) -> tuple[Verdict, str] | None:
        """Return the verdict and the digest of what it is about; None as yet."""
        if self._process.poll() is None:
            return None
        try:
            self._said.seek(0)
            return read_verdict(self._said.read().decode())
        except (OSError, ValueError):
            return Doubted(NO_VERDICT), ""
        finally:
            self._forget()

    def wait(self, seconds: float) -> None:
        """Wait for the verdict, at most this long."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    @property
    def pid(self) -> int:
        """The child's process."""
        return self._process.pid

    def end(self) -> None:
        """End it, whether it is done or not."""
        self._process.kill()
        self._process.wait()
        self._forget()

    def _forget(self) -> None:
        self._said.close()
        with suppress(OSError):
            self._answer.unlink()
