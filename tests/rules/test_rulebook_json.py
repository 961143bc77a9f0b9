"""A rulebook that is kept as JSON is the same when it is read again."""

import dataclasses
import json
from datetime import date
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.rulebooks import rulebooks
from walkaway_rules import rulebook as language
from walkaway_rules.boundary import Response
from walkaway_rules.match import MatchKind
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Hours,
    Needed,
    Person,
    Place,
    Plan,
    Promise,
    Responses,
    Rulebook,
    Searches,
    Site,
    Song,
    TenderDate,
)
from walkaway_rules.rulebook_json import rulebook_from_json, rulebook_to_json
from walkaway_rules.terms import Terms

FULL = Rulebook(
    people=(
        Person(
            "J",
            left=date(2026, 3, 1),
            names=("Jane Doe",),
            excepted=(MatchKind.NAME,),
            handles=(Handle("jane.doe_91", "instagram"),),
            phones=("+1 202 555 0143",),
            mail=("jane@doe.example",),
            songs=(Song("Our song", "The Band"),),
            keepsakes=("~/Pictures/Lisbon",),
            tender_dates=(TenderDate(6, 14),),
            circle=(
                CircleMember(
                    "sister",
                    names=("Jess Doe",),
                    excepted=(MatchKind.SEARCH, MatchKind.PROFILE),
                    handles=(Handle("jess.doe", "x"),),
                    phones=("+1 202 555 0144",),
                    mail=("jess@doe.example",),
                    response=Response.HOLD,
                ),
            ),
            needed=(Needed("a.example", "m", "s", "+1", "phone", confined=True),),
            response=Response.HOLD,
        ),
    ),
    places=(
        Place("Café Luna", (52.52, 13.405), 300.0, ("luna.example",), Response.PAUSE),
    ),
    apps=(App("Chat", ("chat",), Response.WHISPER),),
    sites=(Site("a.example", "that page", Response.HOLD),),
    searches=Searches(("longing",), ("our song",), Response.HOLD),
    checking=(Checking("chat", "chat.example", "chat", 3, 60, Response.HOLD),),
    responses=Responses(
        Response.HOLD,
        (Hours(1350, 450),),
        ("Breathe.",),
        (Plan("a", "b"),),
        terms=Terms(1, 2),
        instead=("~/Notes/why.md",),
        only_own=True,
    ),
    promise=Promise(60),
    discreet=True,
    private_windows=True,
)


def again(rulebook: Rulebook) -> Rulebook:
    return rulebook_from_json(json.loads(json.dumps(rulebook_to_json(rulebook))))


def fields_set(value: object) -> dict[type, set[str]]:
    """Return, by class, the fields that somewhere differ from nothing."""
    found: dict[type, set[str]] = {}
    parts: list[object] = []
    if isinstance(value, tuple):
        parts += cast("tuple[object, ...]", value)
    elif dataclasses.is_dataclass(value):
        values = {f.name: getattr(value, f.name) for f in dataclasses.fields(value)}
        found[type(value)] = {name for name, part in values.items() if part}
        parts += values.values()
    for part in parts:
        for kind, names in fields_set(part).items():
            found[kind] = found.get(kind, set()) | names
    return found


def test_a_rulebook_with_everything_in_it_is_the_same_again() -> None:
    assert again(FULL) == FULL


def test_that_rulebook_leaves_nothing_out() -> None:
    kinds = {kind for kind in vars(language).values() if dataclasses.is_dataclass(kind)}

    assert fields_set(FULL) == {
        kind: {each.name for each in dataclasses.fields(kind)} for kind in kinds
    }


@given(rulebooks)
def test_any_rulebook_is_the_same_again(rulebook: Rulebook) -> None:
    assert again(rulebook) == rulebook


def test_what_another_version_did_not_know_takes_its_default() -> None:
    assert rulebook_from_json({"discreet": True, "of_later": 1}) == Rulebook(
        discreet=True
    )


NOTHING: dict[str, object] = {}
NO_RULEBOOKS: list[object] = [
    None,
    [],
    "rules",
    {"people": None},
    {"people": [NOTHING]},
    {"people": [{"alias": 7}]},
    {"people": [{"alias": "J", "names": "Jane Doe"}]},
    {"people": [{"alias": "J", "names": [None]}]},
    {"people": [{"alias": "J", "left": "yesterday"}]},
    {"people": [{"alias": "J", "left": 7}]},
    {"people": [{"alias": "J", "response": "shout"}]},
    {"people": [{"alias": "J", "circle": [{"alias": "S", "response": None}]}]},
    {"places": [{"name": "a", "at": [1.0]}]},
    {"places": [{"name": "a", "at": 1.0}]},
    {"places": [{"name": "a", "at": [1.0, float("nan")]}]},
    {"places": [{"name": "a", "within": "far"}]},
    {"places": [{"name": "a", "within": 10**400}]},
    {"places": [{"name": "a", "within": True}]},
    {"promise": {"loosen_after": True}},
    {"promise": {"loosen_after": 1.5}},
    {"discreet": 1},
]


@pytest.mark.parametrize("values", NO_RULEBOOKS)
def test_what_is_no_rulebook_is_refused(values: object) -> None:
    with pytest.raises(ValueError, match=r".*"):
        rulebook_from_json(values)


scraps = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(["people", "alias", "at", "promise"]), inner)
    ),
)


@given(scraps)
def test_no_values_break_the_reading(values: object) -> None:
    try:
        assert isinstance(rulebook_from_json(values), Rulebook)
    except ValueError:
        return
