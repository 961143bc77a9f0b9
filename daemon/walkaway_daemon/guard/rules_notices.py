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
        trouble = self._parts.rules.trouble
        was_sound, self._was_sound = self._was_sound, not trouble
        if was_sound and trouble:
            tongue = self._parts.tongue
            self._board.show(
                rules_notice(trouble, discreet=self._discreet, tongue=tongue)
            )
        elif self._was_sound and not was_sound:
            self._board.take_down(UNREAD)

    def _say_waits(self) -> None:
        """Say once for each saving what began to wait with it."""
        begun, before = self._parts.rules.begun, self._begun
        self._begun = begun
        if begun and begun is not before:
            notice = waiting_notice(
                begun,
                discreet=self._discreet,
                has_tray=self._parts.has_tray(),
                tongue=self._parts.tongue,
            )
            self._board.show(notice)
        elif before and not begun:
            self._board.take_down(WAITS)

    def _say_remark(self) -> None:
        before, self._remarked = self._remarked, self._parts.rules.remarked
        if self._remarked != before:
            tongue = self._parts.tongue
            self._board.show(remark_notice(discreet=self._discreet, tongue=tongue))

    @property
    def _discreet(self) -> bool:
        return self._parts.rules.rulebook.discreet
