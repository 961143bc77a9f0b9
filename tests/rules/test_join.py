"""The join is the firmest of all rulebooks that bind, whatever their order."""

from hypothesis import given, settings

from rules.rulebooks import firmness, rulebooks
from walkaway_rules.boundary import Response
from walkaway_rules.promise.join import join, join_all
from walkaway_rules.rulebook import (
    Handle,
    Needed,
    Person,
    Place,
    Responses,
    Rulebook,
    Searches,
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


def test_a_removed_person_still_guards() -> None:
    old = Rulebook(people=(Person("J", names=("Jane Doe",)),))

    assert [person.alias for person in join(Rulebook(), old).people] == ["J"]


def test_contact_newly_called_needed_is_not_yet_allowed() -> None:
    old = Rulebook(people=(Person("J", names=("Jane Doe",)),))
    new = Rulebook(
        people=(Person("J", names=("Jane Doe",), needed=(Needed(site="a.example"),)),)
    )

    assert join(new, old).people[0].needed == ()


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
