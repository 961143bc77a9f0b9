"""A sitting from its first look to its answer."""

from dataclasses import replace

from rules.cards import shown
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.door import Door, Key
from walkaway_rules.pause.picture import Role
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import DARK

SIZE = (1280.0, 800.0)


def test_the_wait_counts_from_the_first_look() -> None:
    sitting = Sitting(shown(), DARK)
    sitting.look(1000.0, SIZE)

    assert not sitting.look(1009.9, SIZE).doors[1].enabled
    assert sitting.look(1010.0, SIZE).doors[1].enabled


def test_a_preview_is_what_is_seen_first_and_begins_nothing() -> None:
    sitting = Sitting(shown(), DARK)
    preview = sitting.preview(SIZE)

    assert sitting.look(1000.0, SIZE) == preview
    assert not sitting.look(1009.9, SIZE).doors[1].enabled


def test_a_key_before_half_a_second_is_not_heard() -> None:
    sitting = Sitting(shown(), DARK)
    sitting.look(0.0, SIZE)
    sitting.key(Key.PRESS)
    assert sitting.answer is None

    sitting.look(0.6, SIZE)
    sitting.key(Key.PRESS)
    assert sitting.answer is Answer.TURN_BACK


def test_going_on_is_a_choice_and_a_word() -> None:
    sitting = Sitting(shown(), DARK)
    sitting.look(0.0, SIZE)
    sitting.look(10.0, SIZE)
    sitting.choose(Door.GO_ON)
    sitting.tell("news")

    assert sitting.answer is Answer.GO_ON


def test_turning_back_may_take_a_hold_along() -> None:
    sitting = Sitting(replace(shown(), until_tomorrow="And hold"), DARK)
    sitting.look(0.0, SIZE)
    assert not sitting.hold
    sitting.look(1.0, SIZE)
    sitting.choose(Door.UNTIL_TOMORROW)

    assert (sitting.answer, sitting.hold) == (Answer.TURN_BACK, True)


def test_a_closed_window_is_no_answer() -> None:
    sitting = Sitting(shown(), DARK)
    sitting.lose()

    assert sitting.answer is Answer.CLOSED


def test_with_less_motion_the_circle_rests_and_the_words_go_on() -> None:
    sitting = Sitting(shown(), DARK, still=True)
    first = sitting.look(0.0, SIZE)
    later = sitting.look(4.5, SIZE)

    assert first.disc == later.disc
    assert [t.text for t in later.texts if t.role is Role.BREATH] == ["Breathe out"]
