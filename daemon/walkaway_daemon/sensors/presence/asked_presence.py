"""Presence where the system can be asked, and tells nothing by itself."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from walkaway_daemon.sensors.presence.presence import (
    Hindrance,
    Presence,
    Word,
    asked,
    heard,
)
from walkaway_daemon.sensors.presence.presence_finding import presence_finding
from walkaway_daemon.sensors.sensor import Finding, Report

PULSE = 5.0
"""Seconds between two turns at which what waits may be shown."""


class Screen(Protocol):
    """What can be asked."""

    def look(self) -> Sequence[Word]:
        """Return what holds now and what does not; nothing of what is not known."""
        ...


class AskedPresence:
    """Asks when somebody wants to know."""

    def __init__(
        self, screen: Screen, told: Mapping[Hindrance, Callable[[], bool | None]]
    ) -> None:
        """Given the system, and who else can be asked of what."""
        self._screen = screen
        self._told = told

    @property
    def presence(self) -> Presence:
        """What is known now."""
        presence = Presence()
        for word in self._screen.look():
            presence = heard(presence, word)
        return asked(presence, self._told)

    def open(self, wake: Callable[[], None]) -> None:
        """Begin; this sensor is read by time."""
        del wake

    def fileno(self) -> int | None:
        """Return None."""
        return None

    def read(self) -> Report:
        """Return nothing: it observes nothing."""
        return Report()

    def due_in(self) -> float | None:
        """Return when the guard is to turn, so that what waits is shown soon."""
        return PULSE

    def findings(self) -> Sequence[Finding]:
        """Return what is known of the screen, and what is not."""
        return (presence_finding(self.presence),)

    def close(self) -> None:
        """Close nothing."""
