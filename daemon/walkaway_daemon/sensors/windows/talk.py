"""Talks: a conversation with a desktop, as bytes in and bytes out.

A talk knows no socket, so that whatever a desktop sends can be tried on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_rules.observation import WindowShown

NOTHING = WindowShown("", "")
"""No window is in front."""
LOST = WindowShown("", "", lost=True)
"""Whether any is, is not told any more."""


class BrokenTalkError(ValueError):
    """The other side says what makes no sense, or does not offer what is needed."""


@dataclass(frozen=True, slots=True)
class Said:
    """What comes of the bytes that arrived."""

    reply: bytes = b""
    """To be sent."""
    shown: Sequence[WindowShown] = ()
    """What was in front, in this order; the last one is in front now."""


class Talk(Protocol):
    """One conversation, from its beginning to the loss of the connection."""

    @property
    def outlook(self) -> Outlook:
        """How well it sees by now."""
        ...

    def begin(self) -> bytes:
        """Return what is to be sent first."""
        ...

    def feed(self, data: bytes) -> Said:
        """Return what comes of these bytes, however they were cut.

        Raise `BrokenTalkError` where it makes no sense to go on.
        """
        ...
