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
