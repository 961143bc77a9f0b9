"""The one loop around which everything turns."""

import selectors
import time
from collections.abc import Callable
from typing import Protocol, cast

_FIRST_REST = 0.1
_LONGEST_REST = 5.0
_LONGEST_WAIT = 86_400.0
"""Seconds; systems refuse to wait for more than some weeks."""

Ready = Callable[[], None]


class Steps(Protocol):
    """What the loop turns."""

    def turn(self) -> None:
        """Do what is due."""
        ...

    def due_in(self) -> float | None:
        """Return the seconds until something is due by itself; None for never."""
        ...


class Loop:
    """Waits for descriptors and for time; what fails is told and the loop goes on."""

    def __init__(
        self,
        failed: Callable[[Exception], None],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._selector = selectors.DefaultSelector()
        self._failed = failed
        self._sleep = sleep
        self._failures = 0
        self._whole = True
        self._stopped = False

    def watch(self, descriptor: int, ready: Ready, *, writing: bool = False) -> None:
        """Call `ready` when the descriptor is readable (or writable) from now on."""
        mask = selectors.EVENT_READ | (selectors.EVENT_WRITE if writing else 0)
        if descriptor in self._selector.get_map():
            self._selector.modify(descriptor, mask, ready)
        else:
            self._selector.register(descriptor, mask, ready)

    def forget(self, descriptor: int) -> None:
        """Stop watching. A descriptor that is not watched is no error."""
        if descriptor in self._selector.get_map():
            self._selector.unregister(descriptor)

    def run(self, steps: Steps) -> None:
        """Turn until `stop` is called."""
        while not self._stopped:
            self.step(steps)

    def step(self, steps: Steps) -> None:
        """Wait once, and do what is due then."""
        self._whole = True
        self._attempt(lambda: self._wait(steps.due_in()))
        self._attempt(steps.turn)
        self._failures = 0 if self._whole else self._failures + 1
        if self._failures:
            # A fault that stays must not spin.
            self._sleep(min(_FIRST_REST * 2 ** min(self._failures, 9), _LONGEST_REST))

    def stop(self) -> None:
        """Let `run` return after the turn that runs now."""
        self._stopped = True

    def close(self) -> None:
        """Give the selector back; descriptors stay with their owners."""
        self._selector.close()

    def _wait(self, seconds: float | None) -> None:
        wait = None if seconds is None else min(seconds, _LONGEST_WAIT)
        for key, _ in self._selector.select(wait):
            self._attempt(cast("Ready", key.data))

    def _attempt(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception as error:  # noqa: BLE001  # the one turn of the loop
            self._whole = False
            self._failed(error)
