import pytest

from walkaway_rules.matching.longing.danger import DANGER, WATCHED
from walkaway_rules.matching.longing.longing import Verdict, judge


@pytest.mark.parametrize(
    "query",
    [
        "dont want to be here anymore",
        "would he care if i died",
        "cant live without her",
        "he said he would kill me",
        "will my ex come after me",
        "my ex keeps contacting my family",
        "restraining order how",
        "how to hide from my ex",
        "signs of stalking",
        "ex found out where i live",
        "can my ex find me",
        "help i have no hope left",
        "i have no strength left to live",
        "i see no way to live without him",
        "my ex got into my email account",
        "deepfake of me by my ex",
        "welfare check on my ex",
        "join him on the other side",
        "nothing is left since she went",
    ],
)
def test_danger_is_told(query: str) -> None:
    assert judge(query).verdict is Verdict.DANGER


@pytest.mark.parametrize(
    "query",
    [
        "will he come back after i begged",
        "does he still find me attractive",
        "is my ex waiting for me to text first",
        "ex stalking my instagram",
        "is there any hope left for us",
        "no hope left for us",
    ],
)
def test_what_only_sounds_like_it_is_longing(query: str) -> None:
    assert judge(query).verdict is Verdict.LONGING


def test_groups_are_written_out() -> None:
    shapes = DANGER + WATCHED
    words = shapes.replace("|", " ").replace("+", " ").split()
    assert {"EX", "HE", "LOVER", "mother", "passport"} <= set(words)
    assert {"WHO", "KIN", "PLACE", "PAPERS", "CRIME"}.isdisjoint(words)
