from walkaway_rules.matching.handles.handles import Reach, standing
from walkaway_rules.matching.spelling.common_words import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold
from walkaway_rules.matching.spelling.whole_words import WHOLE_WORDS


def test_the_list_holds_folded_single_words_that_no_other_list_has() -> None:
    words = [*WHOLE_WORDS]
    assert all(fold(word) == word and word.isalpha() for word in words)
    assert not any(word in COMMON_WORDS or word in COMMON_NAMES for word in words)
    assert len(words) == len(set(words))


def test_a_long_word_holds_only_on_the_site_it_is_given_for() -> None:
    assert standing("foxglove").reach is Reach.NAMED_SITE
    assert standing("Sunshine").reach is Reach.NAMED_SITE


def test_a_handle_with_such_a_word_in_it_may_still_be_one_persons() -> None:
    assert standing("foxglovely").reach is Reach.ANYWHERE
    assert standing("beautiful.k").reach is Reach.ANYWHERE
