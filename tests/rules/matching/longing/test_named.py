import pytest

from quality.rulebook import met
from walkaway_rules.matching.longing.longing import is_longing, judge

_ENGINE = "https://engine.example/search?q="


@pytest.mark.parametrize(
    "query",
    ["jane doe is stalking me", "restraining order against jane doe", "jane doe hit me",
     "afraid of jane doe", "jane doe bit me", "jane doe slaps our son", "jane doe hell",
     "jane doe drove her car at me", "jane doe gave me a bloody nose",
     "i reported jane doe", "i ran from jane doe screaming", "victim of jane doe",
     "jane doe würgt mich", "ich fürchte jane doe", "jane doe stalking",
     "jane doe stalking charges", "stalked by jane doe"],
)  # fmt: skip
def test_what_is_done_to_me_by_somebody_named_gets_no_prompt(query: str) -> None:
    assert met(_ENGINE + query.replace(" ", "+")) is None


@pytest.mark.parametrize(
    "query",
    ["does jane doe miss me", "why did jane doe block me", "i love jane doe",
     "jane doe instagram", "jane doe trial lawyer", "vermisst jane doe mich",
     "jane doe stalking victim", "is jane doe in town", "jane doe instagram stalking"],
)  # fmt: skip
def test_longing_for_somebody_named_is_met(query: str) -> None:
    assert met(_ENGINE + query.replace(" ", "+")) is not None


def test_without_a_name_the_shapes_say_nothing() -> None:
    assert judge("he unnerved me").why == ""
    assert is_longing("does my ex follow me on strava")
