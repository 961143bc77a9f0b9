"""What the guard says of rules.yaml by itself: each thing once, in a small notice."""

from walkaway_daemon.guard.notice_board import NoticeBoard
from walkaway_daemon.guard.notices import (
    REMARK,
    UNREAD,
    WAITS,
    remark_notice,
    rules_notice,
    waiting_notice,
)
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.interventions.notifier import Whisper


class RulesNotices:
    """Remembers what was said of the file."""

    names = frozenset({UNREAD, WAITS, REMARK})
    """Under which it is shown, or waits to be."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._board = NoticeBoard(parts)
        self._was_sound = True
        self._begun: tuple[object, ...] = ()
        self._remarked = 0

    def turn(self) -> None:
        """Say what has come to be said since the last turn."""
        self._say_trouble()
        self._say_waits()
        self._say_remark()

    def _say_trouble(self) -> None:
        was_sound, self._was_sound = self._was_sound, not self._parts.rules.trouble
        if was_sound and not self._was_sound:
            self._board.show(UNREAD, self._trouble)
        elif self._was_sound and not was_sound:
            self._board.take_down(UNREAD)

    def _say_waits(self) -> None:
        """Say once for each saving what began to wait with it."""
        begun, before = self._parts.rules.begun, self._begun
        self._begun = begun
        if begun and begun is not before:
            self._board.show(WAITS, self._waiting)
        elif before and not begun:
            self._board.take_down(WAITS)

    def _say_remark(self) -> None:
        before, self._remarked = self._remarked, self._parts.rules.remarked
        if self._remarked != before:
            self._board.show(REMARK, self._remark)

    def _trouble(self) -> Whisper:
        trouble, tongue = self._parts.rules.trouble, self._parts.tongue
        return rules_notice(trouble, discreet=self._discreet, tongue=tongue)

    def _waiting(self) -> Whisper:
        return waiting_notice(
            self._parts.rules.begun,
            discreet=self._discreet,
            has_tray=self._parts.has_tray(),
            tongue=self._parts.tongue,
        )

    def _remark(self) -> Whisper:
        return remark_notice(discreet=self._discreet, tongue=self._parts.tongue)

    @property
    def _discreet(self) -> bool:
        return self._parts.rules.rulebook.discreet
