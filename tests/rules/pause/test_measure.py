"""How much room a text takes."""

from walkaway_rules.pause.measure import LEADING, breadth, height, largest


def test_a_sign_of_an_eastern_script_is_as_wide_as_it_is_high() -> None:
    assert breadth("早晨") == 2
    assert 1 < breadth("ab") < breadth("早晨")


def test_a_text_takes_as_many_lines_as_it_has_words_for() -> None:
    assert height("one", 10, 100) == 10 * LEADING
    assert height("one two three four five", 10, 70) == 20 * LEADING


def test_a_line_that_the_person_broke_is_two() -> None:
    assert height("one\ntwo", 10, 1000) == 20 * LEADING
    assert height("one\n\ntwo", 10, 1000) == 30 * LEADING


def test_a_text_is_as_large_as_it_has_room() -> None:
    words = "one two three four five"

    assert largest(words, (20, 15, 10), lambda _: 140, 60) == 20
    assert largest(words, (20, 15, 10), lambda _: 140, 40) == 15
    assert largest(words, (20, 15, 10), lambda _: 140, 1) == 10
