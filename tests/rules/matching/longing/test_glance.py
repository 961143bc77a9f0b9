"""A glance at words: never a no where reading would say yes."""

import pytest

from walkaway_rules.matching.longing import glance, reading
from walkaway_rules.matching.longing.glance import (
    forget_words,
    is_quiet,
    may_long,
    names_person,
    tells,
)
from walkaway_rules.matching.longing.longing import is_longing
from walkaway_rules.matching.longing.reading import spelled_out
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_seeds.packs import (
    held_out_phrasings,
    learning_searches,
    longing_phrasings,
)


def spoken(query: str) -> frozenset[str]:
    return frozenset(words(spelled_out(fold(query))))


def test_every_search_of_longing_passes_the_glance() -> None:
    phrasings = (*longing_phrasings(), *held_out_phrasings())
    longing = list(filter(is_longing, phrasings))

    assert [query for query in longing if not may_long(spoken(query))] == []
    assert [query for query in longing if all(map(is_quiet, spoken(query)))] == []


def test_every_search_that_is_weighed_passes_the_glance() -> None:
    longing = list(filter(is_longing, learning_searches("longing")[::7]))

    assert [query for query in longing if not may_long(spoken(query))] == []
    assert [query for query in longing if all(map(is_quiet, spoken(query)))] == []


@pytest.mark.parametrize(
    "query", ["weather tomorrow", "train to leeds", "us open winner", "get over it"]
)
def test_a_search_of_no_person_does_not_pass_it(query: str) -> None:
    assert not may_long(spoken(query))


@pytest.mark.parametrize("word", ["weather", "x9f3k2", "table", "a" * 300])
def test_most_words_are_quiet(word: str) -> None:
    assert is_quiet(word)


@pytest.mark.parametrize("word", ["boyfreind", "him", "ihm", "frau", "ex", "flame"])
def test_words_about_two_people_are_not(word: str) -> None:
    assert not is_quiet(word)


@pytest.mark.parametrize("pair", [{"first", "love"}, {"got", "away"}, {"my", "x"}])
def test_one_of_two_words_that_say_something_only_together_is_loud(
    pair: set[str],
) -> None:
    assert may_long(frozenset(pair))
    assert sorted(map(is_quiet, pair)) == [False, True]
    assert not any(may_long(frozenset({word})) for word in pair)


@pytest.mark.parametrize("word", ["her", "boyfreind", "ihm", "exs"])
def test_a_word_for_a_person_is_enough_to_look_closer(word: str) -> None:
    assert names_person(word)
    assert may_long(frozenset({word}))


@pytest.mark.parametrize("word", ["people", "their", "castle", "weather"])
def test_a_word_for_many_is_not(word: str) -> None:
    assert not names_person(word)


def test_no_word_is_remembered_once_all_are_forgotten() -> None:
    assert may_long(spoken("does my boyfreind miss me"))
    assert tells("him")
    assert is_quiet("marguerite")
    assert all(remembered())

    forget_words()
    assert not any(remembered())


def remembered() -> list[int]:
    """Return how many words each part remembers."""
    caches = (is_quiet, tells, glance.meant_by, reading.read_word)
    return [cache.cache_info().currsize for cache in caches]
