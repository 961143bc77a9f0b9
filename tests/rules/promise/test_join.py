"""The join is the firmest of all rulebooks that bind, whatever their order."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from rules.rulebooks import firmness, rulebooks
from walkaway_rules.boundary import Response
from walkaway_rules.promise.join import join, join_all
from walkaway_rules.rulebook import (
    CircleMember,
    Handle,
    Needed,
    Person,
    Place,
    Responses,
    Rulebook,
    Searches,
    Song,
    TenderDate,
)


@settings(max_examples=40)
@given(rulebooks, rulebooks)
def test_the_order_of_two_rulebooks_does_not_matter(
    one: Rulebook, other: Rulebook
) -> None:
    assert firmness(join(one, other)) == firmness(join(other, one))


@settings(max_examples=40)
@given(rulebooks, rulebooks, rulebooks)
def test_the_grouping_of_three_does_not_matter(
    one: Rulebook, other: Rulebook, third: Rulebook
) -> None:
    left = join(join(one, other), third)

    assert firmness(left) == firmness(join(one, join(other, third)))


@given(rulebooks)
def test_a_rulebook_joined_with_itself_is_unchanged(rulebook: Rulebook) -> None:
    assert firmness(join(rulebook, rulebook)) == firmness(rulebook)


@settings(max_examples=40)
@given(rulebooks, rulebooks)
def test_a_join_is_as_firm_as_each_of_the_two(one: Rulebook, other: Rulebook) -> None:
    both = join(one, other)

    assert firmness(join(both, one)) == firmness(both)
    assert firmness(join(both, other)) == firmness(both)


@settings(max_examples=40)
@given(rulebooks, rulebooks)
def test_joining_all_is_joining_one_by_one(one: Rulebook, other: Rulebook) -> None:
    assert join_all(one, (other,)) == join(one, other)


def test_a_removed_handle_still_guards() -> None:
    old = Rulebook(people=(Person("J", handles=(Handle("jane.doe_91"),)),))
    new = Rulebook(people=(Person("J", names=("Jane Doe",)),))

    (person,) = join(new, old).people
    assert person.handles == (Handle("jane.doe_91"),)
    assert person.names == ("Jane Doe",)


KNOWN = Person(
    "J",
    names=("Jane Doe",),
    handles=(Handle("jane.doe_91"),),
    phones=("+12025550143",),
    mail=("jane@doe.example",),
    songs=(Song("Bon Iver", "Holocene"),),
    keepsakes=("~/Pictures/Lisbon",),
    tender_dates=(TenderDate(6, 21),),
    circle=(CircleMember("her sister", names=("Jess Doe",)),),
)


@pytest.mark.parametrize(
    "name",
    [
        "names",
        "handles",
        "phones",
        "mail",
        "songs",
        "keepsakes",
        "tender_dates",
        "circle",
    ],
)
def test_whatever_is_no_longer_said_of_somebody_still_guards(name: str) -> None:
    less: dict[str, Any] = {name: ()}
    fewer = Rulebook(people=(replace(KNOWN, **less),))
    (person,) = join(fewer, Rulebook(people=(KNOWN,))).people

    assert getattr(person, name) == getattr(KNOWN, name)


def test_a_removed_person_still_guards() -> None:
    old = Rulebook(people=(Person("J", names=("Jane Doe",)),))

    assert [person.alias for person in join(Rulebook(), old).people] == ["J"]


def test_contact_newly_called_needed_is_not_yet_allowed() -> None:
    old = Rulebook(people=(Person("J", names=("Jane Doe",)),))
    new = Rulebook(
        people=(Person("J", names=("Jane Doe",), needed=(Needed(site="a.example"),)),)
    )

    assert join(new, old).people[0].needed == ()


_SITE, _MAIL = Needed(site="a.example"), Needed(mail="jane@doe.example")
_SCHOOL = replace(_MAIL, subject="school")


@pytest.mark.parametrize(
    ("new", "old", "both"),
    [
        ((_SITE,), (_SITE,), (_SITE,)),
        ((_SCHOOL,), (_MAIL,), (_SCHOOL,)),
        ((_MAIL,), (_SCHOOL,), (_SCHOOL,)),
        ((_SITE, _MAIL), (_MAIL, _SCHOOL), (_MAIL, _SCHOOL)),
        ((_SITE,), (_MAIL,), (replace(_MAIL, site="a.example"),)),
        ((_SITE,), (Needed(site="b.example"),), ()),
        ((_SITE,), (), ()),
    ],
)
def test_contact_is_allowed_as_narrowly_as_either_says(
    new: tuple[Needed, ...], old: tuple[Needed, ...], both: tuple[Needed, ...]
) -> None:
    newer, older = (
        Rulebook(people=(Person("J", names=("Jane Doe",), needed=needed),))
        for needed in (new, old)
    )

    assert join(newer, older).people[0].needed == both


def test_contact_with_somebody_new_excuses_nothing_that_was_guarded_before() -> None:
    old = Rulebook(people=(Person("J", handles=(Handle("jane.doe_91"),)),))
    more = Person("K", handles=(Handle("kay.roe_92"),), needed=(_SITE,))
    new = replace(old, people=(*old.people, more))

    assert join(new, old).people[1].needed == (replace(_SITE, confined=True),)
    starter = Rulebook(searches=Searches(packs=("longing",)))
    assert join(new, starter).people[1].needed == (_SITE,)


def test_a_milder_default_is_a_milder_response_of_each_boundary() -> None:
    places = (Place("Café Luna"),)
    old = Rulebook(places=places, responses=Responses(default=Response.HOLD))
    new = Rulebook(places=places, responses=Responses(default=Response.WHISPER))

    assert join(new, old).places[0].response is Response.HOLD


def test_a_firmer_default_holds_at_once() -> None:
    places = (Place("Café Luna"),)
    old = Rulebook(places=places, responses=Responses(default=Response.WHISPER))
    new = Rulebook(places=places, responses=Responses(default=Response.HOLD))

    assert join(new, old).places[0].response is Response.HOLD


def test_own_words_are_taste_and_change_at_once() -> None:
    old = Rulebook(responses=Responses(own_words=("Sleep is better.",)))
    new = Rulebook(responses=Responses(own_words=("Tea is better.",)))

    assert join(new, old).responses.own_words == ("Tea is better.",)


def test_searches_that_were_dropped_are_still_met() -> None:
    old = Rulebook(searches=Searches(packs=("longing",)))

    joined = join(Rulebook(), old).searches
    assert joined is not None
    assert joined.packs == ("longing",)
