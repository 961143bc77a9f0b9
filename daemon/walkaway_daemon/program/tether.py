"""The tether: a pause never outlives the guard that it answers to."""

import os
import sys
from collections.abc import Callable
from functools import partial
from threading import Event, Thread

from walkaway_daemon.program.hung_up import is_hung_up

_REST = 0.2
"""Seconds between two looks where the end cannot be waited for."""

Wait = Callable[[int], None]
"""Given a descriptor, returns once its other end was closed."""


def wait_for_end(descriptor: int) -> None:
    """Wait for the end of this pipe, whatever comes out of it before."""
    if sys.platform == "win32":
        look_for_end(partial(is_hung_up, descriptor))
    else:
        while os.read(descriptor, 1024):
            pass


def look_for_end(is_over: Callable[[], bool], rest: float = _REST) -> None:
    """Look every now and then.

    On Windows a thread that waits in a read keeps everybody else from so much as
    asking what kind of thing the pipe is, as libraries do while they are loaded.
    """
    between = Event()
    while not is_over():
        between.wait(rest)


def tie(
    descriptor: int, released: Callable[[], None], wait: Wait = wait_for_end
) -> None:
    """End this process when the pipe from the guard ends, as it does with the guard.

    `released` is called first, from a thread of its own. What is on the screen
    goes with the process, whatever its toolkit is doing. The kernel's own signal
    for a parent's death would come before anything held still could be let go.
    """

    def hold() -> None:
        wait(descriptor)
        released()
        os._exit(0)

    Thread(target=hold, name="tether", daemon=True).start()
