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

CHUNK = 4096
LONGEST = 64 * 1024
"""Bytes without an end of line after which a child makes no sense."""
_PATIENCE = 2.0
_WITHOUT_A_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class PauseProcess:
    """One child. Raise `OSError` where it cannot be started."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = started(command, environment)
        self._to, self._from = pipes_of(self._process)
        self._lines = Lines()
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
        ended = False
        lines: list[str] = []
        with suppress(BlockingIOError):
            while not ended:
                chunk = os.read(self._from.fileno(), CHUNK)
                lines += self._lines.take(chunk)
                ended = not chunk or self._lines.make_no_sense
        return lines, ended

    def end(self) -> None:
        """Close both pipes and reap it: at the end of its pipe it ends by itself."""
        self._to.close()
        self._from.close()
        end_process(self._process)


class Lines:
    """What a child said, line by line."""

    def __init__(self) -> None:
        self._half = b""

    def take(self, said: bytes) -> Sequence[str]:
        """Return the lines that are whole by now."""
        *lines, self._half = (self._half + said).split(b"\n")
        return [line.decode(errors="replace") for line in lines]

    @property
    def make_no_sense(self) -> bool:
        """Whether a line is longer than any word of a pause."""
        return len(self._half) > LONGEST


def started(
    command: Sequence[str], environment: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    """Start a child on two pipes of its own, which nothing else inherits."""
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd="/",
        creationflags=_WITHOUT_A_CONSOLE,
    )


def pipes_of(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Return the pipe to it and the pipe from it."""
    return _pipe(process.stdin), _pipe(process.stdout)


def end_process(process: subprocess.Popen[bytes]) -> None:
    """Have it end, by force where it does not want to, and reap it."""
    process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_PATIENCE)
        return
    process.kill()
    process.wait()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        message = "a child without pipes"
        raise OSError(message)
    return stream
