"""What the guard and a pause say to each other, one line each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.cards import shown
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import (
    Ended,
    Order,
    Shown,
    Word,
    order_line,
    read_order,
    read_word,
    word_line,
)

words = st.builds(Shown, st.text()) | st.builds(
    Ended, st.sampled_from(Answer), st.booleans()
)


@pytest.mark.parametrize(
    "order",
    [
        Order(shown()),
        Order(shown(), "light", still=True, form="tk"),
        Order(shown(), discreet=True, held="held.json"),
    ],
)
def test_an_order_arrives_as_it_was_given(order: Order) -> None:
    line = order_line(order)

    assert "\n" not in line
    assert read_order(line) == order


@pytest.mark.parametrize("line", ["", "{}", "[]", '{"card": {}}', '{"card": 1}', "{"])
def test_what_is_no_order_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="this is no order for a pause"):
        read_order(line)


@given(words)
def test_a_word_arrives_as_it_was_said(word: Word) -> None:
    assert read_word(word_line(word)) == word


@given(st.text())
def test_what_makes_no_sense_is_nothing(line: str) -> None:
    assert read_word(line) is None or '"' in line


@pytest.mark.parametrize("line", ["3", "{}", '{"answer": "maybe"}', "[]", "null"])
def test_a_word_of_another_shape_is_nothing(line: str) -> None:
    assert read_word(line) is None


def test_a_word_without_a_hold_takes_none() -> None:
    assert read_word('{"answer": "turn_back"}') == Ended(Answer.TURN_BACK)


def test_a_discreet_window_has_no_title() -> None:
    assert Order(shown()).title == "Walkaway"
    assert Order(shown(), discreet=True).title == ""
