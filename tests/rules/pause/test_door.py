"""Going on takes a wait, a choice and a word; everything else turns back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.deciding.answer import Answer
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.door import (
    DEAF,
    Door,
    Doors,
    Key,
    chosen,
    lost,
    passed,
    pressed,
    told,
)

FRESH = Doors(wait=10 * SECOND)
OFFERED = Doors(wait=10 * SECOND, offered=True)
READY = passed(FRESH, 10 * SECOND)


def test_turning_back_is_focused_and_open_from_the_start() -> None:
    listening = passed(FRESH, DEAF)

    assert pressed(listening, Key.PRESS).answer is Answer.TURN_BACK


def test_a_key_meant_for_another_window_is_not_heard() -> None:
    early = passed(FRESH, DEAF - 1)

    assert pressed(early, Key.PRESS) == early
    assert pressed(early, Key.ESCAPE) == early


def test_a_click_counts_at_once_because_it_was_aimed() -> None:
    assert chosen(FRESH, Door.TURN_BACK).answer is Answer.TURN_BACK


def test_going_on_opens_after_the_wait() -> None:
    nearly = passed(FRESH, 10 * SECOND - 1)

    assert not nearly.open
    assert chosen(nearly, Door.GO_ON) == nearly
    assert READY.open


def test_going_on_asks_for_a_word() -> None:
    asking = chosen(READY, Door.GO_ON)

    assert asking.asking
    assert not asking.over
    assert told(asking, "  ") == asking
    assert told(asking, "news").answer is Answer.GO_ON


def test_a_word_that_was_not_asked_for_opens_nothing() -> None:
    assert told(READY, "news") == READY


def test_a_word_after_turning_back_changes_nothing_of_it() -> None:
    turned = pressed(chosen(READY, Door.GO_ON), Key.ESCAPE)

    assert told(turned, "news") == turned


def test_escape_turns_back_also_while_being_asked() -> None:
    assert pressed(chosen(READY, Door.GO_ON), Key.ESCAPE).answer is Answer.TURN_BACK


@pytest.mark.parametrize("key", [Key.NEXT, Key.BACK])
def test_the_keyboard_reaches_both_doors(key: Key) -> None:
    there = pressed(READY, key)

    assert there.focus is Door.GO_ON
    assert pressed(there, key).focus is Door.TURN_BACK
    assert pressed(there, Key.PRESS).asking


def test_the_third_door_turns_back_and_takes_a_hold_before_the_second_opens() -> None:
    ended = chosen(passed(OFFERED, DEAF), Door.UNTIL_TOMORROW)

    assert (ended.answer, ended.hold) == (Answer.TURN_BACK, True)
    assert ended.focus is Door.UNTIL_TOMORROW
    assert not chosen(OFFERED, Door.TURN_BACK).hold


def test_a_click_meant_for_another_window_takes_no_hold() -> None:
    early = passed(OFFERED, DEAF - 1)

    assert chosen(early, Door.UNTIL_TOMORROW) == early


def test_a_third_door_that_is_not_there_cannot_be_chosen() -> None:
    assert chosen(READY, Door.UNTIL_TOMORROW) == READY


def test_the_keyboard_goes_around_three_doors_both_ways() -> None:
    listening = passed(OFFERED, DEAF)
    there = pressed(pressed(listening, Key.NEXT), Key.NEXT)

    assert there.focus is Door.UNTIL_TOMORROW
    assert pressed(there, Key.NEXT).focus is Door.TURN_BACK
    assert pressed(listening, Key.BACK) == there
    assert pressed(there, Key.PRESS).hold
    assert not pressed(there, Key.ESCAPE).hold


def test_losing_the_screen_is_no_answer() -> None:
    assert lost(READY).answer is Answer.CLOSED
    assert lost(chosen(READY, Door.TURN_BACK)).answer is Answer.TURN_BACK


def test_a_hold_has_no_second_door_and_ends_by_itself() -> None:
    hold = passed(Doors(wait=10 * SECOND, held=True), SECOND)

    assert pressed(hold, Key.NEXT).focus is Door.TURN_BACK
    assert chosen(hold, Door.GO_ON) == hold
    assert not hold.over
    assert passed(hold, 10 * SECOND).answer is Answer.TURN_BACK


def test_nothing_changes_after_the_end() -> None:
    ended = chosen(READY, Door.TURN_BACK)

    assert chosen(ended, Door.GO_ON) == ended
    assert pressed(ended, Key.NEXT) == ended
    assert told(ended, "news") == ended


moves = st.lists(
    st.one_of(
        st.sampled_from(Key),
        st.sampled_from(Door),
        st.integers(0, 30 * SECOND),
        st.text(max_size=3),
    )
)


@given(inputs=moves, held=st.booleans(), offered=st.booleans())
def test_nobody_goes_on_without_wait_choice_and_word(
    *, inputs: list[Key | Door | int | str], held: bool, offered: bool
) -> None:
    doors = Doors(wait=10 * SECOND, held=held, offered=offered)
    for one in inputs:
        if isinstance(one, Key):
            doors = pressed(doors, one)
        elif isinstance(one, Door):
            doors = chosen(doors, one)
        elif isinstance(one, int):
            doors = passed(doors, one)
        else:
            doors = told(doors, one)

    if doors.hold:
        assert offered
        assert doors.answer is Answer.TURN_BACK
    if doors.answer is Answer.GO_ON:
        assert not held
        assert doors.spent >= 10 * SECOND
        assert any(isinstance(one, str) and one.strip() for one in inputs)
