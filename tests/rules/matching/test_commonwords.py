from walkaway_rules.matching.commonwords import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.fold import fold


def test_the_lists_hold_folded_single_words() -> None:
    assert all(fold(word) == word and word.isalpha() for word in COMMON_NAMES)
    assert all(fold(word) == word and word.isalpha() for word in COMMON_WORDS)


def test_words_of_the_webs_own_addresses_are_common() -> None:
    assert {"about", "help", "login", "explore", "settings"} <= COMMON_WORDS
