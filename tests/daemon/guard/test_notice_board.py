"""Notices are shown as prompts are, and taken down."""

from daemon.fake_house import FakeHouse
from walkaway_daemon.guard.notice_board import NoticeBoard
from walkaway_daemon.interventions.notifier import Whisper

NOTICE = Whisper("n", "A title", "A body", "", "")


def test_a_notice_is_shown_at_once() -> None:
    house = FakeHouse()
    NoticeBoard(house.parts).show("n", lambda: NOTICE)

    assert house.notifier.shown == [NOTICE]


def test_one_that_waits_is_never_shown_once_it_is_taken_down() -> None:
    house = FakeHouse()
    board = NoticeBoard(house.parts)
    house.lock(locked=True)
    board.show("n", lambda: NOTICE)
    board.take_down("n")
    house.lock(locked=False)
    house.parts.gate.release({"n"})

    assert house.notifier.shown == []
    assert house.notifier.withdrawn == ["n"]
