import pytest

from walkaway_rules.matching.longing.longing import Verdict, judge


@pytest.mark.parametrize(
    "query",
    ["she says she will top herself", "how long to bleed out", "kms tonight",
     "cutting my arms again", "hide scars from my mum", "slit my wrists",
     "lethal dose of pills", "nothing matters since he left", "i punched myself"],
)  # fmt: skip
def test_harm_to_oneself_is_danger(query: str) -> None:
    assert judge(query).verdict is Verdict.DANGER


@pytest.mark.parametrize(
    "query", ["broken wrist", "lethal weapon cast", "how to ask permission politely"]
)
def test_a_word_that_only_sounds_like_it_is_none(query: str) -> None:
    assert judge(query).verdict is Verdict.ORDINARY
