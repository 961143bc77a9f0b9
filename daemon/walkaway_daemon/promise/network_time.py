"""Network time: whether the system vouches that its clock was set from the network.

Linux's kernel knows it (`adjtimex`, which anybody may read), and forgets it as soon
as the clock is set by hand. A child asks: a sandbox that does not allow the question
ends that child and not the guard. Elsewhere nobody vouches.
"""

import ctypes
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

_COMMAND = (sys.executable, "-P", "-m", "walkaway_daemon.promise.network_time")
_TIMEX = 512
"""Bytes that are more than `struct timex` needs on any system; zeros only read."""
_ERROR = 5
"""`TIME_ERROR` of sys/timex.h: the clock is not synchronised."""


class NetworkTime:
    """Asks, and has the answer a moment later."""

    def __init__(self, command: Sequence[str] = _COMMAND) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None

    def ask(self) -> None:
        """Begin to ask."""
        self.close()
        with suppress(OSError):
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

    def answer(self) -> bool | None:
        """Return whether somebody vouches; None as long as it is not known."""
        if self._child is None:
            return False
        ended = self._child.poll()
        return None if ended is None else ended == 0

    def close(self) -> None:
        """End the asking, whether it is done or not."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None


def is_vouched(platform: str = sys.platform) -> bool:
    """Return whether the kernel holds its clock to be set from the network."""
    if platform != "linux":
        return False
    try:
        state = ctypes.CDLL(None).adjtimex(ctypes.create_string_buffer(_TIMEX))
    except (OSError, AttributeError):
        return False
    return 0 <= int(state) < _ERROR


if __name__ == "__main__":
    sys.exit(0 if is_vouched() else 1)
