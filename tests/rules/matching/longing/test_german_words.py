from dataclasses import replace

import pytest

from walkaway_rules.matching.longing.danger import DANGER
from walkaway_rules.matching.longing.german import DANGER as GERMAN_DANGER
from walkaway_rules.matching.longing.german import HELP as GERMAN_HELP
from walkaway_rules.matching.longing.german_words import GERMAN_WORDS
from walkaway_rules.matching.longing.limits import HELP, SURE_HELP
from walkaway_rules.matching.longing.mending import mended
from walkaway_rules.matching.longing.reading import (
    GERMAN,
    Word,
    meanings,
    read_word,
)

_WARNED = f"{DANGER} {SURE_HELP} {HELP} {GERMAN_DANGER} {GERMAN_HELP}"
_WITHOUT = replace(GERMAN, own=frozenset())


def test_words_of_their_own_are_not_in_the_lexicon() -> None:
    assert not [word for word in GERMAN_WORDS if word in meanings(GERMAN)]


@pytest.mark.parametrize("word", sorted(GERMAN_WORDS))
def test_none_is_taken_for_another(word: str) -> None:
    assert not read_word(word, GERMAN).slipped
    assert not list(mended([Word(word, frozenset())], _WARNED))


def test_nearly_all_would_be_taken_for_words_of_longing_else() -> None:
    told = list(GERMAN_WORDS)
    taken = [word for word in told if read_word(word, _WITHOUT).slipped]
    assert len(taken) > 0.95 * len(told)
