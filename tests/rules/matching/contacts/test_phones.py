import pytest
from hypothesis import given
from hypothesis.strategies import text

from walkaway_rules.matching.contacts.phones import (
    country_code,
    digit_runs,
    digits,
    may_call,
    phone_spellings,
    shortest_runs,
)


@pytest.mark.parametrize(
    ("number", "spelling"),
    [
        ("+1 202 555 0143", "12025550143"),
        ("+1 202 555 0143", "2025550143"),
        ("+1 202 555 0143", "01112025550143"),
        ("+1 202 555 0143", "0012025550143"),
        ("+49 171 1234567", "491711234567"),
        ("+49 171 1234567", "01711234567"),
        ("+49 (0)171 1234567", "01711234567"),
        ("+49 171 1234567", "4901711234567"),
        ("0049 171 1234567", "01711234567"),
        ("+7 912 345-67-89", "89123456789"),
        ("+36 30 123 4567", "06301234567"),
        ("+39 06 1234 5678", "0612345678"),
        ("+61 412 345 678", "0011612345678"[:4] + "61412345678"),
        ("0171 1234567", "1711234567"),
        ("0171 1234567", "491711234567"),
        ("0171 1234567", "00491711234567"),
        ("0171 1234567", "4901711234567"),
        ("202 555 0143", "12025550143"),
        ("85 123 4567", "353851234567"),
        ("0171 1234567", "01711234567"),
        ("+353 85 123 4567", "0851234567"),
    ],
)
def test_a_number_is_known_in_every_spelling(number: str, spelling: str) -> None:
    assert spelling in phone_spellings(number)


def test_italian_numbers_keep_their_zero() -> None:
    assert "612345678" not in phone_spellings("+39 06 1234 5678")


def test_a_short_number_is_known_behind_no_countrys_code() -> None:
    assert phone_spellings("555 0143") == {"5550143", "05550143"}


def test_too_few_digits_are_no_number() -> None:
    assert phone_spellings("112") == frozenset()


@pytest.mark.parametrize(
    ("number", "code"),
    [("12025550143", "1"), ("79123456789", "7"), ("491711", "49"), ("35385123", "353")],
)
def test_the_countrys_code_is_cut_off(number: str, code: str) -> None:
    assert country_code(number) == code


@pytest.mark.parametrize(
    "text", ["+1 (202) 555-0143", "1.202.555.0143", "x=1 202+555+0143&y", "12025550143"]
)
def test_a_run_of_digits_is_read_through_its_punctuation(text: str) -> None:
    assert digit_runs(text) == ["12025550143"]


def test_digits_are_told_from_other_signs() -> None:
    assert digits("+1 (20) \u0662") == "120"


@pytest.mark.parametrize(
    "text", ["s12025550143", "12025550143abf", "1_202_555_0143_", "1_.2025550143"]
)
def test_a_run_that_is_glued_to_letters_is_no_number(text: str) -> None:
    whole = "12025550143"
    assert (whole in digit_runs(text)) is ("_202" in text)


@pytest.mark.parametrize("text", ["\u96fb\u8a7109012345678", "09012345678\u307e\u3067"])
def test_letters_of_tongues_that_part_no_words_may_touch_a_number(text: str) -> None:
    assert digit_runs(text) == ["09012345678"]


@pytest.mark.parametrize(
    "text",
    [
        "q=0171/1234567",
        "q=+49 171/1234567",
        "q=+49 (0) 171 / 123 45 67",
        "/171/123/4567/",
    ],
)
def test_a_slash_may_stand_in_a_number(text: str) -> None:
    known = phone_spellings("+49 171 1234567")
    assert not known.isdisjoint(digit_runs(text))


def test_an_extension_may_follow_a_number() -> None:
    assert digit_runs("2025550143x12") == ["2025550143"]
    assert digit_runs("202 555 0143 owner") == ["2025550143"]


def test_all_spellings_of_a_number_hold_its_shortest_run() -> None:
    assert shortest_runs("+49 171 1234567") == {b"1711234567"}
    assert shortest_runs("0171 1234567") == {b"1711234567"}
    assert shortest_runs("112") == frozenset()


@pytest.mark.parametrize(
    "written",
    [
        "+49 (171) 123-4567",
        "0171/1234567",
        "call 0049\u2013171 12 34 567",
        "\udc80 01711234567",
    ],
)
def test_a_text_with_a_number_may_call_it(written: str) -> None:
    assert may_call(written, shortest_runs("+49 171 1234567"))


def test_a_text_with_other_digits_calls_nobody() -> None:
    assert not may_call("171 1234-568 7", shortest_runs("+49 171 1234567"))
    assert not may_call("171 1234567", ())


def test_very_many_numbers_are_not_looked_for_one_by_one() -> None:
    assert may_call("", [b"%d" % number for number in range(101)])


@given(text("0123456789 ()/_-.+x\u0661\u2013", max_size=40))
def test_whatever_is_read_as_a_number_may_call_it(written: str) -> None:
    assert all(may_call(written, {run.encode()}) for run in digit_runs(written))
