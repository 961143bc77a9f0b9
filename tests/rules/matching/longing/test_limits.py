import pytest

from walkaway_rules.matching.longing.limits import TOPICS
from walkaway_rules.matching.longing.longing import Verdict, judge


def test_another_topic_makes_a_search_ordinary() -> None:
    assert judge("does my ex miss me lyrics").verdict is Verdict.ORDINARY


def test_topics_are_single_words_as_they_are_compared() -> None:
    assert all(word.isalnum() and word == word.lower() for word in TOPICS)


def test_danger_comes_before_another_topic() -> None:
    assert judge("suicide song lyrics").verdict is Verdict.DANGER


def test_danger_comes_before_help() -> None:
    assert judge("therapist for suicidal thoughts").verdict is Verdict.DANGER


@pytest.mark.parametrize(
    "query",
    [
        "is my husband still in love with his ex",
        "my girlfriend texts her ex",
        "liebt mein freund seine ex noch",
        "mein mann schreibt mit seiner ex",
    ],
)
def test_the_former_love_of_a_partner_who_has_not_left_is_ordinary(query: str) -> None:
    assert judge(query).verdict is Verdict.ORDINARY


def test_a_partner_who_left_for_one_is_longed_for() -> None:
    assert judge("my boyfriend left me for his ex").verdict is Verdict.LONGING
