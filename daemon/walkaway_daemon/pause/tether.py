"""The tether: a pause never outlives the guard that it answers to."""

import os
from collections.abc import Callable
from threading import Thread


def tie(descriptor: int, released: Callable[[], None]) -> None:
    """End this process when the pipe from the guard ends, as it does with the guard.

    `released` is called first, from a thread of its own. What is on the screen
    goes with the process, whatever its toolkit is doing. The kernel's own signal
    for a parent's death would come before anything held still could be let go.
    """

    def wait() -> None:
        while os.read(descriptor, 1024):
            pass
        released()
        os._exit(0)

    Thread(target=wait, name="tether", daemon=True).start()
