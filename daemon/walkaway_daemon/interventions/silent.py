"""No whispers at all, said plainly."""

from collections.abc import Collection

from walkaway_daemon.interventions.notification_finding import (
    Service,
    notification_finding,
)
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.sensors.sensor import Finding


class SilentNotifier:
    """Shows nothing and claims nothing, where a system has no known way."""

    def fileno(self) -> int | None:
        """Return None: nothing is ever heard."""
        return None

    def due_in(self) -> float | None:
        """Return None: nothing is ever due."""
        return None

    def show(self, whisper: Whisper) -> None:
        """Show nothing, so that nothing is heard of it."""

    def withdraw(self, urge: str) -> None:
        """There is nothing to take down."""

    def clear(self) -> Collection[str]:
        """Return none: nothing was shown."""
        return ()

    def pump(self) -> None:
        """Nothing can have arrived."""

    def finding(self) -> Finding:
        """Return that no whisper can be shown here."""
        return notification_finding(Service.UNKNOWN_SYSTEM)

    def close(self) -> None:
        """There is nothing to give back."""
