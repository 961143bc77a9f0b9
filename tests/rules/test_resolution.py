"""A rulebook with its defaults spelled out."""

import pytest

from walkaway_rules.boundary import Response
from walkaway_rules.promise.resolution import firmer, resolved
from walkaway_rules.rulebook import (
    App,
    Checking,
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
