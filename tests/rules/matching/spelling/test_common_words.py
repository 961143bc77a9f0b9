from walkaway_rules.matching.spelling.common_words import (
    COMMON_NAMES,
    COMMON_WORDS,
    Words,
)
from walkaway_rules.matching.spelling.fold import fold


def test_the_lists_hold_folded_single_words() -> None:
    assert all(fold(word) == word and word.isalpha() for word in COMMON_NAMES)
    assert all(fold(word) == word and word.isalpha() for word in COMMON_WORDS)


def test_words_of_the_webs_own_addresses_are_common() -> None:
    words = ("about", "help", "login", "explore", "settings")
    assert all(word in COMMON_WORDS for word in words)


def test_each_word_of_a_list_is_in_it_and_nothing_else_is() -> None:
    words = Words("about zone\nzoo")

    assert [*words] == ["about", "zone", "zoo"]
    assert all(word in words for word in words)
    others = ("", " ", "zon", "one", "zone zoo", "zone\n", "Zoo", "jane")
    assert not any(other in words for other in others)
