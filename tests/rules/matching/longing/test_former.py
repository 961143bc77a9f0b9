import pytest

from walkaway_rules.matching.longing.former import FORMER
from walkaway_rules.matching.longing.longing import Verdict, judge


@pytest.mark.parametrize(
    "query",
    ["is my ex on tinder", "what does my ex want", "where did my ex move to",
     "why is my ex on my mind", "should i reply to my ex", "ran into my ex again"],
)  # fmt: skip
def test_a_question_about_a_former_love_is_longing(query: str) -> None:
    assert judge(query).verdict is Verdict.LONGING


@pytest.mark.parametrize(
    "query",
    ["my ex lied that i was bad", "my ex is waiting and i am so alone here",
     "my ex would not let it go", "sharing holidays with an ex"],
)  # fmt: skip
def test_a_story_about_one_is_not_longing_by_its_words_alone(query: str) -> None:
    assert judge(query).verdict is not Verdict.LONGING


def test_groups_are_written_out() -> None:
    assert "CLOSE" not in FORMER
    assert "OWN" not in FORMER
