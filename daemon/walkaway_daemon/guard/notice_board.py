"""The notice board: what the guard says of itself, shown as every prompt is."""

from functools import partial

from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.interventions.notifier import Whisper


class NoticeBoard:
    """Shows notices as soon as they may be, and takes them down."""

    def __init__(self, parts: Parts) -> None:
        self._gate = parts.gate
        self._notifier = parts.notifier

    def show(self, notice: Whisper) -> None:
        """Show it, or keep it until it may be shown."""
        self._gate.show(notice.urge, partial(self._notifier.show, notice))

    def take_down(self, name: str) -> None:
        """Take it off the screen, or keep it from getting there."""
        self._gate.withdraw(name)
        self._notifier.withdraw(name)
