"""The words of the page, plain and discreet."""

from dataclasses import fields

from walkaway_rules.counting.days import DayKind
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.matching.front.front import is_own
from walkaway_rules.words.page_words import DISCREET, PLAIN, PageWords, page_words


def test_discretion_has_words_of_its_own() -> None:
    assert page_words(discreet=True) is DISCREET
    assert page_words(discreet=False) is PLAIN


def test_no_word_is_missing() -> None:
    for words in (PLAIN, DISCREET):
        assert all(getattr(words, field.name) for field in fields(PageWords))


def test_every_kind_and_outcome_has_its_words() -> None:
    for words in (PLAIN, DISCREET):
        assert set(words.days) == set(DayKind)
        assert set(words.outcomes) == {"", *(each.value for each in Outcome)}


def test_going_to_the_page_leaves_what_was_in_front() -> None:
    # Some browsers show a page's title alone; a window of our own would only cover.
    assert not any(is_own(words.title, "epiphany") for words in (PLAIN, DISCREET))
