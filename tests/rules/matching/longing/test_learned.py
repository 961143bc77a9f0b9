"""The second reading: what is weighed, and what it makes of a search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality.learning import kept_back
from walkaway_rules.matching.longing.learned import PLACES, leaning, places, strongest
from walkaway_rules.matching.longing.longing import (
    Verdict,
    compile_longing,
    is_longing,
    judge,
    second_reading,
    warning,
)
from walkaway_rules.matching.longing.weights import START, WEIGHTS
from walkaway_rules.matching.longing.weights_again import WEIGHTS_AGAIN
from walkaway_seeds.packs import danger_searches, learning_searches

_WORDS = ("my", "ex", "does", "he", "she", "miss", "me", "him", "lake", "\u00fc", "er")


def _met(kind: str) -> int:
    return sum(map(is_longing, kept_back(kind)))


def test_what_was_never_learned_from_is_told_by_most() -> None:
    assert len(kept_back("longing")) > 1_100
    assert _met("longing") > 0.77 * len(kept_back("longing"))


@pytest.mark.parametrize(
    ("kind", "most"), [("help", 4), ("danger", 3), ("ordinary", 16)]
)
def test_few_others_of_those_are_taken_for_longing(kind: str, most: int) -> None:
    assert _met(kind) <= most


@pytest.mark.parametrize("kind", ["longing", "help", "danger", "ordinary"])
def test_no_search_is_learned_from_twice(kind: str) -> None:
    searches = learning_searches(kind)
    assert len(searches) == len(set(searches))


def test_what_counts_is_told_in_words_of_the_lexicon() -> None:
    judged = judge("do i ever cross her mind at night")
    assert judged.verdict is Verdict.LONGING
    told = strongest(second_reading("will zanzibar ever miss her ex"))
    assert told
    assert "zanzibar" not in told
    assert "UNKNOWN" not in told


def test_a_long_search_is_weighed_for_nothing() -> None:
    assert second_reading("he " * 30) == ()


def test_danger_is_told_before_anything_is_weighed() -> None:
    assert {warning(query).verdict for query in danger_searches()[:40]} == {
        Verdict.DANGER
    }


def test_without_the_pack_nothing_is_weighed() -> None:
    matcher = compile_longing([], ["our lake"])
    query = "do i ever cross her mind at night"
    assert not matcher.meets(query)
    assert warning("x" * 500).verdict is Verdict.ORDINARY


@pytest.mark.parametrize(
    "query",
    ["who sings will she ever miss me", "who sings does she think of him",
     "does he miss his mother in season 3",
     "er fehlt im kader gegen bayern", "is her dog back",
     "my girlfriend takes long to text back", "my girlfriend doesnt reply for hours",
     "days of our youth", "two loud girls", "what makes men snore so loud",
     "the song was written by someone else", "love spell perfume notes"],
)  # fmt: skip
def test_quizzes_and_other_topics_are_left_alone(query: str) -> None:
    assert not is_longing(query)


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("does my {} still love me", Verdict.ORDINARY),
        ("is my {} in love with me", Verdict.ORDINARY),
        ("will my {} come back", Verdict.LONGING),
        ("why did my {} leave me", Verdict.LONGING),
    ],
)
def test_a_search_says_the_same_whichever_partner_is_meant(
    search: str, expected: Verdict
) -> None:
    for one in ("husband", "wife", "boyfriend", "girlfriend", "partner", "spouse"):
        assert judge(search.format(one)).verdict is expected, one


def test_that_is_so_in_german() -> None:
    for one in ("mein mann", "meine frau", "mein freund", "meine freundin"):
        assert not is_longing(f"liebt {one} mich noch"), one
        assert is_longing(f"kommt {one} zur\u00fcck"), one


@given(st.lists(st.sampled_from(_WORDS), max_size=24).map(" ".join))
def test_places_are_few_in_order_and_sum_to_the_leaning(query: str) -> None:
    search = second_reading(query)
    found = places(search)
    assert found == sorted(set(found))
    assert all(0 <= place < PLACES for place in found)
    told = sum(ord((WEIGHTS + WEIGHTS_AGAIN)[place]) - ord("?") for place in found)
    assert leaning(search) == START + told


@given(st.lists(st.sampled_from(_WORDS), max_size=15).map(" ".join))
def test_a_warning_is_never_overruled(query: str) -> None:
    warned = warning(query)
    if warned.verdict is not Verdict.ORDINARY:
        assert judge(query) == warned
