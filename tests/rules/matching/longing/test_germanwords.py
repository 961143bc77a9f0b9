from walkaway_rules.matching.longing.germanwords import GERMAN_WORDS
from walkaway_rules.matching.longing.reading import GERMAN, meanings


def test_words_of_their_own_are_not_in_the_lexicon() -> None:
    assert not [word for word in GERMAN_WORDS if word in meanings(GERMAN)]


def test_each_keeps_one_from_being_taken_for_another() -> None:
    assert all(word.isascii() and word == word.lower() for word in GERMAN_WORDS)
    assert "kind" in GERMAN_WORDS
    assert "kein" not in GERMAN_WORDS
