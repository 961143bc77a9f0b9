"""Doorways: where clients come in, on whatever the platform offers."""

import socket
from typing import Protocol


class Doorway(Protocol):
    """A place that clients know, and at which only the person's own come in."""

    def open(self) -> int:
        """Begin, and return the descriptor that is readable when somebody waits.

        Raise `OSError` where that is not possible.
        """
        ...

    def accept(self) -> socket.socket | None:
        """Return a client that waits; None where there is none, or a stranger."""
        ...

    def close(self) -> None:
        """Let nobody in any more, and remove what clients look for."""
        ...
