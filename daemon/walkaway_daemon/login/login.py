"""What every way of starting at login offers."""

from enum import Enum
from typing import Protocol


class Switched(Enum):
    """How switching on or off went."""

    DONE = "done"
    ALREADY = "already"
    """It was so before; nothing was written."""
    REFUSED = "refused"
    """The system did not let us write or remove what it takes."""
    UNSUPPORTED = "unsupported"


class Standing(Enum):
    """Whether Walkaway starts at login."""

    ON = "on"
    OFF = "off"
    SWITCHED_OFF = "switched off"
    """Our entry is there, but the desktop's own settings have it disabled."""
    OTHER = "other"
    """An entry is there, but it starts another copy or was changed."""
    UNSUPPORTED = "unsupported"


class Login(Protocol):
    """One system's way of starting programs at login."""

    def enable(self) -> Switched:
        """Start Walkaway at every login from the next on."""
        ...

    def disable(self) -> Switched:
        """Stop doing so; a guard that runs goes on running."""
        ...

    def standing(self) -> Standing:
        """Return how things are. Asking writes nothing."""
        ...
