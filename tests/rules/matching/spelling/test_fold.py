import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.spelling.fold import fold, words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Jane DOE", "jane doe"),
        ("J\u00e1n\u00e8 D\u00f6\u00eb", "jane doe"),
        ("Ja\u0301ne", "jane"),
        ("\uff2a\uff21\uff2e\uff25", "jane"),
        ("\U0001d409\U0001d41a\U0001d427\U0001d41e", "jane"),
        ("Ja\u00adne\u200b", "jane"),
        ("Jane\u00a0Doe", "jane doe"),
        ("Doe\u2122", "doe "),
        ("Doe\u00b2", "doe "),
        ("j\u0430n\u0435", "jane"),
        ("\u0141\u00d3D\u0179", "lodz"),
        ("Stra\u00dfe", "strasse"),
        ("\u0130stanbul \u0131", "istanbul i"),
        ("\u00c6r\u00f8", "aero"),
        ("\u0663\u0664", "34"),
        ("\u1d0a\u1d00\u0274\u1d07", "jane"),
        ("\u0641\u0627\u0637\u0645\u0629", "\u0641\u0627\u0637\u0645\u0647"),
        ("\u06a9\u0631\u06cc\u0645", "\u0643\u0631\u064a\u0645"),
        ("\u0936\u0930\u094d\u092e\u093e", "\u0936\u0930\u092e\u0906"),
        ("\u0930\u0940\u092e\u093e", "\u0930\u0907\u092e\u0906"),
        ("\u0930\u093f\u092e\u093e", "\u0930\u0907\u092e\u0906"),
    ],
)
def test_every_way_to_write_it_folds_to_one(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_scripts_stay_what_they_are() -> None:
    assert fold("\u5c71\u7530 \uae40\ubbfc\uc9c0") == "\u5c71\u7530 \uae40\ubbfc\uc9c0"


def test_voiced_kana_stay_other_letters() -> None:
    assert fold("\u304c") == fold("\u304b\u3099") != fold("\u304b")


def test_words_are_unbroken_letters_and_digits() -> None:
    assert words("jane_doe-91, o'connor") == ["jane", "doe", "91", "o", "connor"]


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert words(fold(fold(text))) == words(fold(text))


@given(st.text(max_size=40), st.text(st.characters(max_codepoint=127), max_size=9))
def test_what_stands_beside_plain_letters_folds_as_it_does_alone(
    text: str, plain: str
) -> None:
    assert fold(plain + text + plain) == fold(plain) + fold(text) + fold(plain)


def test_runs_too_long_or_too_many_to_be_remembered_fold_alike() -> None:
    assert fold("Ä" * 100) == "a" * 100
    assert [fold(chr(0x4E00 + code)) for code in range(5000)] == [
        chr(0x4E00 + code) for code in range(5000)
    ]
