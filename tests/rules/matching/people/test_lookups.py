import pytest

from quality.rulebook import met
from walkaway_rules.matching.people.lookups import without_lookups

_ENGINE = "https://engine.example/search?q="


@pytest.mark.parametrize(
    "beside",
    ["lawyer", "police", "therapist", "police officer", "jail", "prison", "attorney",
     "funeral", "died", "naked", "wrist tattoo", "hotline", "counselor linkedin",
     "camera", "polizei", "therapeutin", "psychologin berlin", "violet"],
)  # fmt: skip
def test_a_word_that_suits_anybody_beside_a_name_is_a_search_for_them(
    beside: str,
) -> None:
    assert met(f"{_ENGINE}jane+doe+{beside.replace(' ', '+')}") is not None
    assert met(f"{_ENGINE}{beside.replace(' ', '+')}+jane.doe_91") is not None


@pytest.mark.parametrize(
    "query",
    ["i need a lawyer against jane doe", "call police jane doe", "jane doe my lawyer",
     "therapist to talk about jane doe", "is jane doe in jail",
     "police report jane doe", "jane doe still in prison", "jane doe hidden camera",
     "jane doe outside police",
     "therapy after jane doe", "polizei wegen jane doe", "jane doe prison wrist blade"],
)  # fmt: skip
def test_whoever_asks_for_help_or_acts_is_let_be(query: str) -> None:
    assert met(_ENGINE + query.replace(" ", "+")) is None


def test_only_what_suits_anybody_is_left_out() -> None:
    assert without_lookups("x lawyer in paris") == "x in paris"
    assert without_lookups("x in paris") == "x in paris"
    assert without_lookups("x lawyer for me") == "x lawyer for me"


def test_who_asks_where_somebody_is_asks_for_no_calling() -> None:
    assert without_lookups("is x a lawyer") == "is x a"
    assert without_lookups("is x in prison") == "is x in prison"
