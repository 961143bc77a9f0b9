"""A rulebook with its defaults spelled out."""

import pytest

from walkaway_rules.boundary import Response
from walkaway_rules.promise.resolution import (
    firmer,
    firmest,
    is_firmer_anywhere,
    resolved,
)
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Person,
    Place,
    Responses,
    Rulebook,
    Searches,
    Site,
)

WHISPER, PAUSE, HOLD = Response.WHISPER, Response.PAUSE, Response.HOLD


@pytest.mark.parametrize(
    ("one", "other", "firm"),
    [
        (WHISPER, PAUSE, PAUSE),
        (HOLD, PAUSE, HOLD),
        (None, WHISPER, WHISPER),
        (HOLD, None, HOLD),
        (None, None, None),
    ],
)
def test_the_firmer_of_two_responses(
    one: Response | None, other: Response | None, firm: Response | None
) -> None:
    assert firmer(one, other) is firm


def test_each_boundary_says_the_default_it_leans_on() -> None:
    rulebook = resolved(
        Rulebook(
            people=(Person("J"),),
            places=(Place("Café Luna"),),
            apps=(App("Telegram"),),
            sites=(Site("a.example"),),
            searches=Searches(packs=("longing",)),
            checking=(Checking("chat"),),
            responses=Responses(default=HOLD),
        )
    )

    assert rulebook.people[0].response is HOLD
    assert rulebook.places[0].response is HOLD
    assert rulebook.apps[0].response is HOLD
    assert rulebook.sites[0].response is HOLD
    assert rulebook.searches is not None
    assert rulebook.searches.response is HOLD
    assert rulebook.checking[0].response is HOLD


def test_a_boundary_that_says_its_own_keeps_it() -> None:
    rulebook = Rulebook(
        people=(Person("J", response=WHISPER),), responses=Responses(default=HOLD)
    )

    assert resolved(rulebook).people[0].response is WHISPER


def test_resolving_twice_changes_nothing() -> None:
    once = resolved(Rulebook(people=(Person("J"),)))

    assert resolved(once) == once


def test_the_firmest_response_is_found_wherever_it_stands() -> None:
    member = CircleMember("sister", response=Response.HOLD)

    assert firmest(Rulebook()) is Response.PAUSE
    assert firmest(Rulebook(people=(Person("J", circle=(member,)),))) is Response.HOLD
    assert (
        firmest(Rulebook(searches=Searches(("longing",), response=Response.HOLD)))
        is Response.HOLD
    )


def test_a_rung_that_rose_anywhere_is_seen() -> None:
    mild = Rulebook(apps=(App("Chat", response=Response.WHISPER),))
    firm = Rulebook(apps=(App("Chat", response=Response.PAUSE),))

    assert is_firmer_anywhere(firm, mild)
    assert not is_firmer_anywhere(mild, firm)
    assert not is_firmer_anywhere(firm, Rulebook())
