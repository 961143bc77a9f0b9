"""Problems: whole drawings, and what never stands in the plain one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.problem import Problem, draw, draw_all, tell, tell_all

_KEY = Problem(
    3, 5, "this key is not known", "did you mean `names`?", "    naems: [x]", 5
)


def test_a_problem_is_drawn_with_line_caret_and_hint() -> None:
    assert draw(_KEY) == (
        "rules.yaml:3:5: this key is not known\n"
        "    3 |     naems: [x]\n"
        "      |     ^^^^^\n"
        "        did you mean `names`?"
    )


def test_the_file_is_named_as_it_was_given() -> None:
    assert draw(_KEY, "/etc/r.yaml").startswith("/etc/r.yaml:3:5: this")


def test_a_problem_without_a_hint_ends_with_its_caret() -> None:
    assert (
        draw(Problem(1, 1, "no", text="x"))
        == "rules.yaml:1:1: no\n    1 | x\n      | ^"
    )


def test_a_place_behind_the_line_still_has_a_caret() -> None:
    assert draw(Problem(1, 2, "no", text="x")).endswith("    1 | x\n      |  ^")


def test_a_long_line_is_cut_around_the_caret() -> None:
    text = "a" * 500 + "HERE" + "b" * 500
    drawn = draw(Problem(1, 501, "no", text=text, length=4)).splitlines()
    assert drawn[1] == "    1 | " + "a" * 36 + "HERE" + "b" * 32
    assert drawn[2] == "      | " + " " * 36 + "^^^^"


def test_a_caret_stands_below_wide_letters() -> None:
    drawn = draw(Problem(1, 3, "no", text="林林林林", length=1)).splitlines()
    assert drawn[2] == "      |     ^^"


def test_accents_of_their_own_take_no_room() -> None:
    drawn = draw(Problem(1, 3, "no", text="e\u0301x", length=1)).splitlines()
    assert drawn[2] == "      |  ^"


def test_signs_that_steer_a_terminal_are_not_drawn() -> None:
    drawn = draw(Problem(1, 1, "no", text="\x1b[2J\u202e\tx"))
    assert drawn.splitlines()[1] == "    1 | \ufffd[2J\ufffd x"


def test_many_problems_stand_below_each_other_and_the_rest_is_counted() -> None:
    drawn = draw_all([_KEY] * 52)
    assert drawn == "\n\n".join([draw(_KEY)] * 50 + ["... and 2 more"])


def test_few_problems_are_drawn_without_a_count() -> None:
    assert draw_all([_KEY, _KEY], "f") == draw(_KEY, "f") + "\n\n" + draw(_KEY, "f")


def test_the_plain_drawing_is_one_line() -> None:
    assert tell(_KEY) == "line 3: this key is not known"


def test_the_plain_drawing_of_one_problem_has_no_count() -> None:
    assert tell_all([_KEY]) == "line 3: this key is not known"


def test_the_plain_drawing_counts_the_others() -> None:
    assert tell_all([_KEY, _KEY, _KEY]) == "line 3: this key is not known (and 2 more)"


def test_nothing_cannot_be_told() -> None:
    with pytest.raises(IndexError):
        tell_all([])


@given(st.text(), st.text(), st.integers(1, 300), st.integers(1, 300))
def test_neither_plain_drawing_nor_repr_holds_what_was_written(
    text: str, hint: str, column: int, length: int
) -> None:
    problem = Problem(1, column, "no", f"QQ{hint}", f"QQ{text}", length)
    assert tell_all([problem]) == "line 1: no"
    assert "QQ" not in repr(problem)


@given(st.text(), st.integers(1, 300), st.integers(1, 300))
def test_any_line_is_drawn_in_three_lines(text: str, column: int, length: int) -> None:
    problem = Problem(1, column, "no", text=text, length=length)
    assert len(draw(problem).splitlines()) == 3
