"""A pause's process, as the guard holds it: a pipe to it and a pipe from it.

The pipe to it stays open for as long as the pause may last. Its end is what tells
the child that nobody waits for it any more, also when the guard was killed.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO

_CHUNK = 4096
_LONGEST = 64 * 1024
"""Bytes without an end of line after which a child makes no sense."""
_PATIENCE = 2.0


class PauseProcess:
    """One child. Raise `OSError` where it cannot be started."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )
        self._to = _pipe(self._process.stdin)
        self._from = _pipe(self._process.stdout)
        self._half = b""
        if sys.platform != "win32":
            os.set_blocking(self._from.fileno(), False)
            os.set_blocking(self._to.fileno(), False)

    @property
    def pid(self) -> int:
        """The child's process, or the one that waits for it."""
        return self._process.pid

    def fileno(self) -> int:
        """Return the descriptor that is readable when it said something or ended."""
        return self._from.fileno()

    def order(self, line: str) -> None:
        """Tell it what to show."""
        with suppress(OSError):
            os.write(self._to.fileno(), line.encode() + b"\n")

    def words(self) -> tuple[Sequence[str], bool]:
        """Return the whole lines it said since, and whether it has ended."""
        ended = self._fill()
        *lines, self._half = self._half.split(b"\n")
        ended = ended or len(self._half) > _LONGEST
        return [line.decode(errors="replace") for line in lines], ended

    def end(self) -> None:
        """Close both pipes and reap it: at the end of its pipe it ends by itself."""
        self._to.close()
        self._from.close()
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_PATIENCE)
            return
        self._process.kill()
        self._process.wait()

    def _fill(self) -> bool:
        """Read what is there; return whether there will be no more."""
        with suppress(BlockingIOError):
            while chunk := os.read(self._from.fileno(), _CHUNK):
                self._half += chunk
                if len(self._half) > _LONGEST:
                    break
            return True
        return False


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        message = "a child without pipes"
        raise OSError(message)
    return stream
