import pytest

from walkaway_rules.matching.names.tones import is_toned_otherwise, toned_words

HUNG = "Tr\u1ea7n Minh H\u00f9ng"
TONED = toned_words(HUNG)


def test_only_a_vietnamese_name_is_told_by_its_marks() -> None:
    assert toned_words(HUNG) == {"tr\u1ea7n", "h\u00f9ng"}
    assert toned_words("Roc\u00edo Pe\u00f1alver") == frozenset()
    assert toned_words("Tran Minh Hung") == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "tr\u1ea7n minh h\u00f9ng facebook",
        "TR\u1ea6N MINH H\u00d9NG",
        "tran minh hung",
        "Tra\u0302\u0300n Minh Hu\u0300ng",
        "tran minh hung, b\u1ea1n c\u0169",
        "h\u00f9ng v\u00e0 h\u01b0ng",
        "\uff34\uff52\u1ea7\uff4e \uff2d\uff49\uff4e\uff48 \uff28\u00f9\uff4e\uff47",
        "\u0422r\u1ea7n Minh \u041d\u00f9ng",
        "Tr\u1ea7n Minh \uff28\uff35\uff2e\uff27",
    ],
)
def test_the_same_marks_or_none_are_the_same_name(text: str) -> None:
    assert not is_toned_otherwise(TONED, text)


@pytest.mark.parametrize(
    "text",
    [
        "tr\u1ea7n minh h\u01b0ng",
        "tran minh h\u01b0ng",
        "Tr\u1ea7n Minh Hu\u0309ng",
        "Tr\u1ea7n Minh \uff28\u01b0\uff4e\uff47",
    ],
)
def test_other_marks_are_another_name(text: str) -> None:
    assert is_toned_otherwise(TONED, text)


def test_a_barred_letter_is_a_mark() -> None:
    duc = toned_words("\u0110\u1eb7ng \u0110\u1ee9c")
    assert not is_toned_otherwise(duc, "\u0111\u1eb7ng \u0111\u1ee9c")
    assert is_toned_otherwise(duc, "\u0111\u1eb7ng d\u1ee9c")


def test_a_tone_may_stand_on_either_of_two_vowels() -> None:
    assert not is_toned_otherwise(
        toned_words("L\u00ea Th\u1ecb Ho\u00e0"), "l\u00ea th\u1ecb h\u00f2a"
    )
