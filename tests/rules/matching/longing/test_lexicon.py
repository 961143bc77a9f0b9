from walkaway_rules.matching.longing.lexicon import CLASSES, LOOKALIKES, PAIRS
from walkaway_rules.matching.longing.reading import meanings


def test_every_line_names_its_class() -> None:
    kinds = [line.partition(": ")[0] for line in CLASSES.strip().splitlines()]
    assert all(kind.isupper() for kind in kinds)


def test_words_are_folded_and_without_signs() -> None:
    assert all(form.isalnum() and form == form.lower() for form in meanings())


def test_words_of_their_own_are_not_in_the_lexicon() -> None:
    assert LOOKALIKES.isdisjoint(meanings())


def test_pairs_stand_for_words_of_the_lexicon() -> None:
    assert all(word in meanings() for _, word in PAIRS)
