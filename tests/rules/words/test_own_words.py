"""The person's own words never put a name on the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.rulebook import (
    CircleMember,
    Handle,
    Person,
    Place,
    Plan,
    Responses,
    Rulebook,
    Site,
)
from walkaway_rules.words.own_words import (
    fitting_plans,
    masked,
    moments,
    nameable,
    own_words,
)

JANE = Person(
    alias="J",
    names=("Jane Doe", "Janey"),
    handles=(Handle("jane.doe_91"),),
    circle=(
        CircleMember(
            "her sister", names=("Jess Doe",), handles=(Handle("jess.doe"), Handle(""))
        ),
    ),
)


def book(*words: str, plans: tuple[Plan, ...] = ()) -> Rulebook:
    return Rulebook(people=(JANE,), responses=Responses(own_words=words, plans=plans))


def test_words_without_a_name_are_left_as_they_are() -> None:
    words = "You sleep better when you don't look."

    assert own_words(book(words)) == (words,)


def test_a_whole_name_becomes_the_alias_in_any_case() -> None:
    assert masked("JANE DOE is not your weather.", [JANE]) == "J is not your weather."


def test_a_part_of_a_name_becomes_the_alias_as_written() -> None:
    assert masked("Jane said it herself.", [JANE]) == "J said it herself."


def test_a_word_that_only_looks_like_part_of_a_name_stays() -> None:
    will = Person(alias="W", names=("Will Li",))

    assert masked("You will sleep. Li rests.", [will]) == "You will sleep. Li rests."
    assert masked("Willow Will", [will]) == "Willow W"


def test_a_handle_becomes_the_alias() -> None:
    assert masked("No jane.doe_91 tonight", [JANE]) == "No J tonight"


def test_the_circle_is_masked_too() -> None:
    assert (
        masked("Jess Doe tells you nothing", [JANE]) == "her sister tells you nothing"
    )


def test_a_number_and_a_mail_address_become_the_alias() -> None:
    known = Person("J", phones=("+1 202 555 0143",), mail=("jane@doe.example",))

    said = masked("Not +1 202 555 0143, and not Jane@doe.example", [known])
    assert said == "Not J, and not J"


def test_a_name_that_is_a_word_goes_only_as_it_is_written() -> None:
    known = Person("W", names=("Will", "Janey"))

    assert masked("You will sleep, Will", [known]) == "You will sleep, W"
    assert masked("janey", [known]) == "W"


def test_an_alias_may_be_part_of_the_name() -> None:
    known = Person(alias="Jane", names=("Jane", "Jane Doe"))

    assert masked("Jane Doe or Jane", [known]) == "Jane or Jane"


def test_an_alias_with_a_backslash_is_only_text() -> None:
    odd = Person(alias=r"\1", names=("Jane",))

    assert masked("Jane", [odd]) == r"\1"


def test_a_plan_is_taken_when_its_cue_fits() -> None:
    plans = (
        Plan("night", "put the phone in the kitchen"),
        Plan("In the morning", "tea first"),
        Plan("at night", "Jane is asleep, and you can be"),
    )
    rulebook = book(plans=plans)

    assert fitting_plans(rulebook, frozenset({"night"})) == (
        "put the phone in the kitchen",
        "J is asleep, and you can be",
    )
    assert fitting_plans(rulebook, frozenset({"morning"})) == ("tea first",)
    assert fitting_plans(rulebook, frozenset({"evening"})) == ()


@pytest.mark.parametrize(
    ("when", "word"),
    [
        ("night", "night"),
        ("At night", "night"),
        ("in the evening", "evening"),
        ("abends", "evening"),
        ("In der Nacht", "night"),
        ("am Morgen", "morning"),
        ("tender_hours", "tender hours"),
        ("J", "j"),
        ("the forum", "the forum"),
    ],
)
def test_a_moment_may_be_said_in_several_ways(when: str, word: str) -> None:
    assert word in moments(when)


def test_a_plan_may_name_the_hour_a_kind_and_whatever_is_shown() -> None:
    rulebook = Rulebook(
        people=(Person("J", circle=(CircleMember("Her Sister"),)),),
        places=(Place("Caf\u00e9 Luna"),),
        sites=(Site("a.example"), Site("b.example", alias="The Forum")),
    )

    assert {
        "always",
        "searches",
        "j",
        "her sister",
        "caf\u00e9 luna",
        "the forum",
    } <= nameable(rulebook)
    assert "a.example" not in nameable(rulebook)


@given(st.text(), st.text(min_size=3), st.text())
def test_a_name_never_gets_through(before: str, name: str, after: str) -> None:
    known = Person(alias="§", names=(name,))

    said = masked(f"{before} {name} {after}", [known])

    assert name not in said.split(" ") or not name.strip()
