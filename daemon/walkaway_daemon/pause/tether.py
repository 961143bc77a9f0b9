"""The tether: a pause never outlives the guard that it answers to."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable
from threading import Thread

_PR_SET_PDEATHSIG = 1


def tie(descriptor: int, released: Callable[[], None]) -> None:
    """End this process when the pipe from the guard ends, or the guard does.

    `released` is called first, from a thread of its own. What is on the screen
    goes with the process, whatever its toolkit is doing.
    """

    def wait() -> None:
        while os.read(descriptor, 1024):
            pass
        released()
        os._exit(0)

    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    Thread(target=wait, name="tether", daemon=True).start()
