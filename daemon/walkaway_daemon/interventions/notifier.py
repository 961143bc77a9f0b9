"""What every way of showing a whisper offers."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from walkaway_daemon.sensors.sensor import Finding
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer


@dataclass(frozen=True, slots=True)
class Whisper:
    """One notification, ready to be shown: aliases only, plain text."""

    urge: str
    title: str
    body: str
    turn_back: str
    """The word on the first action; empty for none."""
    not_now: str
    """The word on the second action; empty for none."""
    discreet: bool = False
    """Leave out our name and icon as well; the words are neutral already."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a response."""

    urge: str
    answer: Answer | None
    """None: it is now on the screen."""
    response: Response = Response.WHISPER
    """What is on the screen."""
    hold: bool = False
    """The person took a hold until tomorrow with it."""

    @property
    def covers(self) -> bool:
        """Whether what is on the screen covers it."""
        return self.response is not Response.WHISPER


class Notifier(Protocol):
    """One way to show whispers. Showing never raises and never blocks."""

    def fileno(self) -> int | None:
        """Return the descriptor to watch for reading, or None for none.

        It stays the same from first to last, whatever comes and goes behind it.
        """
        ...

    def due_in(self) -> float | None:
        """Return the seconds after which to `pump` even if nothing arrived."""
        ...

    def show(self, whisper: Whisper) -> None:
        """Show it, or replace what the same urge shows; the outcome is `heard`.

        Nothing is heard of a whisper that could not be shown: `finding` says so.
        """
        ...

    def withdraw(self, urge: str) -> None:
        """Take this urge's whisper off the screen, if it is there."""
        ...

    def clear(self) -> Collection[str]:
        """Take every whisper off the screen; return the urges they were about."""
        ...

    def pump(self) -> None:
        """Handle what arrived, calling `heard` for each piece of news."""
        ...

    def finding(self) -> Finding:
        """Return whether whispers work, are limited, or do not work at all."""
        ...

    def close(self) -> None:
        """Give everything back; whispers on the screen are taken down."""
        ...


Ear = Callable[[Heard], None]
Again = Callable[[str], None]
"""Is told of an urge whose whisper could not be shown, once it may succeed."""


def not_again(urge: str) -> None:
    """Leave it at one try."""
    del urge
