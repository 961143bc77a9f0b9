"""The notice board: what the guard says of itself, shown as every prompt is."""

from collections.abc import Callable

from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.interventions.notifier import Whisper


class NoticeBoard:
    """Shows notices as soon as they may be, and takes them down."""

    def __init__(self, parts: Parts) -> None:
        self._gate = parts.gate
        self._notifier = parts.notifier

    def show(self, name: str, phrase: Callable[[], Whisper]) -> None:
        """Show it, or keep it until it may be shown; only then it is put in words."""
        self._gate.show(name, lambda: self._notifier.show(phrase()))

    def take_down(self, name: str) -> None:
        """Take it off the screen, or keep it from getting there."""
        self._gate.withdraw(name)
        self._notifier.withdraw(name)
