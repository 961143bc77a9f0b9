"""A glance at words: never a no where reading would say yes."""

import pytest

from walkaway_rules.matching.fold import fold, words
from walkaway_rules.matching.longing import is_longing
from walkaway_rules.matching.longing_glance import is_quiet, may_long
from walkaway_rules.matching.longing_reading import spelled_out
from walkaway_seeds.packs import (
    held_out_phrasings,
    longing_phrasings,
    ordinary_searches,
)


def spoken(query: str) -> frozenset[str]:
    return frozenset(words(spelled_out(fold(query))))


def test_every_search_of_longing_passes_the_glance() -> None:
    phrasings = (*longing_phrasings(), *held_out_phrasings())
    longing = list(filter(is_longing, phrasings))

    assert [query for query in longing if not may_long(spoken(query))] == []
    assert [query for query in longing if all(map(is_quiet, spoken(query)))] == []


def test_most_ordinary_searches_do_not_pass_it() -> None:
    ordinary = ordinary_searches()
    passing = [query for query in ordinary if may_long(spoken(query))]

    assert len(passing) < len(ordinary) / 5


@pytest.mark.parametrize("word", ["weather", "x9f3k2", "table", "a" * 300])
def test_most_words_are_quiet(word: str) -> None:
    assert is_quiet(word)


@pytest.mark.parametrize("word", ["boyfreind", "him", "ihm", "frau", "ex", "flame"])
def test_words_about_two_people_are_not(word: str) -> None:
    assert not is_quiet(word)
