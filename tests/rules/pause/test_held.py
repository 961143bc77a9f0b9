"""The record of what is held still."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.pause.held import HeldProcess, held_text, read_held

held = st.builds(HeldProcess, st.integers(1), st.floats(0, 1e11))


@given(st.lists(held))
def test_what_was_written_is_read_again(processes: list[HeldProcess]) -> None:
    assert read_held(held_text(processes)) == tuple(processes)


@given(st.text())
def test_whatever_a_file_holds_nothing_is_raised(text: str) -> None:
    assert isinstance(read_held(text), tuple)


@pytest.mark.parametrize(
    "text", ["", "{", "3", "[3]", "[[1]]", '[["a", 2]]', "null", "[[1e999, 2]]"]
)
def test_what_makes_no_sense_holds_nothing(text: str) -> None:
    assert read_held(text) == ()
