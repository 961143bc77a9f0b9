"""No sequence of edits makes the guard weaker sooner than was promised."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.rulebooks import firmness, rulebooks, weakened
from walkaway_rules.boundary import Response
from walkaway_rules.moment import HOUR
from walkaway_rules.promise.binding import (
    Bound,
    next_loosening,
    restorable,
    rewritten,
    waited,
    without_login,
)
from walkaway_rules.promise.join import join
from walkaway_rules.rulebook import Needed, Person, Promise, Rulebook, Site

FIRM = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.HOLD),))
MILD = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.WHISPER),))
MIXED = Rulebook(people=(Person("K"),))

steps = st.lists(
    st.one_of(rulebooks, st.sampled_from([HOUR, 7 * HOUR, 23 * HOUR])), max_size=6
)


def plain(rulebook: Rulebook) -> Rulebook:
    """Return the parts of a rulebook that no alias stands for."""
    return firmness(replace(rulebook, people=(), apps=(), checking=()))


def response(bound: Bound) -> Response | None:
    return bound.in_force.people[0].response


def test_a_loosening_waits_a_day() -> None:
    bound = rewritten(Bound(FIRM), MILD)

    assert response(bound) is Response.HOLD
    assert response(waited(bound, 24 * HOUR - 1)) is Response.HOLD
    assert response(waited(bound, 24 * HOUR)) is Response.WHISPER


def test_a_tightening_holds_at_once() -> None:
    bound = rewritten(Bound(MILD), FIRM)

    assert response(bound) is Response.HOLD
    assert bound.pasts == ()


def test_taking_a_loosening_back_leaves_nothing_pending() -> None:
    bound = rewritten(rewritten(Bound(FIRM), MILD), FIRM)

    assert bound == Bound(FIRM)
    assert next_loosening(bound) is None


def test_a_shorter_wait_waits_as_long_as_the_wait_it_shortens() -> None:
    hasty = replace(FIRM, promise=Promise(loosen_after=HOUR))
    bound = rewritten(Bound(FIRM), hasty)
    bound = rewritten(waited(bound, 20 * HOUR), replace(MILD, promise=hasty.promise))

    assert response(waited(bound, 23 * HOUR)) is Response.HOLD
    assert response(waited(bound, 24 * HOUR)) is Response.WHISPER


def test_an_edit_without_a_change_of_meaning_keeps_what_waits() -> None:
    bound = rewritten(Bound(FIRM), MILD)
    aged = waited(bound, HOUR)

    assert rewritten(aged, MILD) == aged


def test_the_time_until_something_loosens_is_told() -> None:
    bound = waited(rewritten(Bound(FIRM), MILD), HOUR)

    assert next_loosening(bound) == 23 * HOUR


def test_what_loosens_first_is_what_is_next() -> None:
    bound = without_login(waited(rewritten(Bound(FIRM), MILD), HOUR))
    assert next_loosening(bound) == 23 * HOUR

    bound = rewritten(waited(without_login(Bound(FIRM)), HOUR), MILD)
    assert next_loosening(bound) == 23 * HOUR


def test_another_alias_for_what_waits_already_is_nobody_new() -> None:
    person = replace(MILD.people[0], alias="the one from Lisbon")
    bound = rewritten(rewritten(Bound(FIRM), MILD), Rulebook(people=(person,)))

    (in_force,) = bound.in_force.people
    assert in_force == replace(person, response=Response.HOLD)


def test_the_file_that_only_loosened_can_be_put_back() -> None:
    bound = rewritten(Bound(FIRM, text="firm"), MILD, "mild")
    milder = rewritten(waited(bound, HOUR), Rulebook(), "mildest")
    past = restorable(milder)

    assert past is not None
    assert past.text == "firm"
    assert rewritten(milder, past.rulebook, past.text) == Bound(FIRM)


def test_of_two_files_that_can_be_put_back_the_later_is_taken() -> None:
    bound = rewritten(Bound(FIRM, text="firm"), Rulebook(), "none")
    again = rewritten(waited(bound, HOUR), replace(FIRM, discreet=True), "discreet")
    past = restorable(rewritten(again, MILD, "mild"))

    assert past is not None
    assert past.text == "discreet"


def test_a_file_with_needed_contact_can_be_put_back() -> None:
    sites = (Site("a.example"),)
    person = replace(FIRM.people[0], needed=(Needed(site="family.example"),))
    whole = Rulebook(people=(person,), sites=sites)
    bound = rewritten(Bound(whole, text="whole"), Rulebook(sites=sites), "sites")
    past = restorable(bound)

    assert past is not None
    assert past.text == "whole"


def test_a_file_that_also_tightened_is_not_put_back() -> None:
    bound = rewritten(Bound(FIRM, text="firm"), MIXED, "mixed")

    assert restorable(bound) is None


def test_where_nothing_waits_there_is_nothing_to_put_back() -> None:
    assert restorable(Bound(FIRM, text="firm")) is None


@settings(max_examples=60, deadline=None)
@given(rulebooks, steps)
def test_what_the_file_said_holds_until_its_wait_is_over(
    first: Rulebook, edits: list[Rulebook | int]
) -> None:
    bound, clock = Bound(first), 0
    binding: list[tuple[int, Rulebook]] = []
    for edit in edits:
        if isinstance(edit, int):
            clock, bound = clock + edit, waited(bound, edit)
        else:
            until = clock + bound.in_force.promise.loosen_after
            binding.append((until, bound.current))
            bound = rewritten(bound, edit)
        now = bound.in_force
        for until, before in binding:
            if clock < until:
                assert weakened(before, now) == []
                assert plain(join(now, before)) == plain(now)
