"""The same thing under another alias is no change, and nothing is lost by it."""

import pytest
from hypothesis import given, settings

from rules.rulebooks import rulebooks, weakened
from walkaway_rules.boundary import Response
from walkaway_rules.promise.binding import Bound, rewritten
from walkaway_rules.promise.join import join
from walkaway_rules.promise.renaming import renamed
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Person,
    Place,
    Rulebook,
    Site,
)


def person(alias: str, *names: str, circle: tuple[CircleMember, ...] = ()) -> Rulebook:
    return Rulebook(people=(Person(alias, names=names, circle=circle),))


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (person("J", "Jane Doe"), person("K", "Jane Doe")),
        (
            person("J", "Jane Doe", circle=(CircleMember("A", mail=("a@b.example",)),)),
            person("J", "Jane Doe", circle=(CircleMember("B", mail=("a@b.example",)),)),
        ),
        (
            Rulebook(apps=(App("Chat", ("chat",)),)),
            Rulebook(apps=(App("Talk", ("chat",)),)),
        ),
        (
            Rulebook(checking=(Checking("Mail", site="mail.example"),)),
            Rulebook(checking=(Checking("Post", site="mail.example"),)),
        ),
        (
            Rulebook(sites=(Site("forum.example", "the forum"), Site("a.example"))),
            Rulebook(sites=(Site("forum.example"), Site("a.example", "a place"))),
        ),
    ],
)
def test_a_new_alias_for_the_same_thing_waits_for_nothing(
    older: Rulebook, newer: Rulebook
) -> None:
    assert renamed(older, newer) == newer
    assert rewritten(Bound(older), newer) == Bound(newer)


def test_one_who_shares_nothing_keeps_the_alias() -> None:
    older = person("J", "Jane Doe")

    assert renamed(older, person("K", "Kim Roe")) == older


def test_a_site_that_is_gone_keeps_its_alias() -> None:
    older = Rulebook(sites=(Site("forum.example", "the forum"),))

    assert renamed(older, Rulebook(sites=(Site("a.example", "F"),))) == older


def test_an_alias_that_is_still_there_stays() -> None:
    older = person("J", "Jane Doe")
    newer = Rulebook(
        people=(Person("K", names=("Jane Doe",)), Person("J", names=("Jo Roe",)))
    )

    assert renamed(older, newer) == older


def test_an_alias_that_somebody_had_before_is_not_lent() -> None:
    older = Rulebook(
        people=(Person("J", names=("Jane Doe",)), Person("K", names=("Kim Roe",)))
    )

    assert renamed(older, person("K", "Jane Doe")) == older


def test_an_alias_is_lent_once() -> None:
    handle = Handle("jane.doe_91")
    older = Rulebook(
        people=(Person("J", handles=(handle,)), Person("L", handles=(handle,)))
    )
    newer = Rulebook(people=(Person("K", handles=(handle,)),))

    assert [p.alias for p in renamed(older, newer).people] == ["K", "L"]


def test_who_is_renamed_and_met_more_mildly_is_met_as_firmly_for_now() -> None:
    older = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.HOLD),))
    bound = rewritten(Bound(older), person("K", "Jane Doe"))

    assert [(p.alias, p.response) for p in bound.in_force.people] == [
        ("K", Response.HOLD)
    ]


def test_a_place_of_another_name_is_another_place() -> None:
    older = Rulebook(places=(Place("Café Luna", sites=("luna.example",)),))
    newer = Rulebook(places=(Place("L", sites=("luna.example",)),))

    assert renamed(older, newer) == older


@settings(max_examples=60, deadline=None)
@given(rulebooks, rulebooks)
def test_nothing_is_lost_by_telling_it_in_other_aliases(
    older: Rulebook, newer: Rulebook
) -> None:
    assert weakened(older, join(newer, renamed(older, newer))) == []
