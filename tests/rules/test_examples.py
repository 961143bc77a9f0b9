"""On the first day what is still our example binds nobody; all else does."""

from dataclasses import replace

import pytest

from walkaway_rules.boundary import Response
from walkaway_rules.moment import DAY
from walkaway_rules.promise.beside import Beside
from walkaway_rules.promise.binding import (
    Bound,
    first_bound,
    left_early,
    met,
    rewritten,
    waited,
)
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.examples import PERSON
from walkaway_rules.rulebook import (
    App,
    Hours,
    Person,
    Place,
    Responses,
    Rulebook,
    Searches,
    Site,
)

STARTER = Rulebook(searches=Searches(("longing",)))
EXAMPLE = replace(STARTER, people=(PERSON,))
M = Person("M", names=("Maria Roe",))
MINE = replace(STARTER, people=(M,))


def edited(*books: Rulebook) -> Bound:
    """Return what binds after these were written one after the other."""
    first, *rest = books
    bound = first_bound(first, "")
    for book in rest:
        bound = rewritten(bound, book)
    return bound


def waits(bound: Bound) -> list[str]:
    return [one.said for one in pending(bound)]


def test_the_example_of_a_person_can_be_taken_away() -> None:
    assert edited(STARTER, EXAMPLE, STARTER).in_force == edited(STARTER).in_force


def test_own_words_in_place_of_the_example_hold_alone() -> None:
    assert edited(STARTER, EXAMPLE, MINE).in_force == edited(MINE).in_force


def test_the_example_can_be_written_over_line_by_line() -> None:
    half = replace(EXAMPLE, people=(replace(PERSON, alias="M", names=M.names),))
    bound = edited(STARTER, EXAMPLE, half, MINE)

    assert bound.in_force == edited(MINE).in_force
    assert waits(bound) == []


def test_what_was_written_in_between_is_promised() -> None:
    half = replace(EXAMPLE, people=(replace(PERSON, names=("Maria Roe", "Mia Roe")),))
    mine = replace(STARTER, people=(replace(M, alias="J"),))

    assert waits(edited(STARTER, EXAMPLE, half, mine)) == [
        "J: 1 name no longer watched for"
    ]


def test_starter_searches_that_nobody_asked_for_can_go() -> None:
    assert edited(STARTER, Rulebook()).in_force.searches is None
    own = Searches(("longing",), ("where is she now",))
    mild = replace(own, packs=())
    bound = edited(Rulebook(searches=own), Rulebook(searches=mild), Rulebook())

    assert waits(bound) == ["searches: no longer met"]
    assert bound.in_force.searches is not None
    assert bound.in_force.searches.packs == ()


def test_our_default_binds_nobody_where_nothing_of_theirs_leans_on_it() -> None:
    milder = Responses(default=Response.WHISPER)

    assert waits(edited(STARTER, replace(STARTER, responses=milder))) == []
    assert waits(edited(MINE, replace(MINE, responses=milder))) == [
        "M: pause becomes whisper",
        "new boundaries: pause becomes whisper",
    ]


@pytest.mark.parametrize(
    "mine",
    [
        Rulebook(people=(replace(PERSON, response=Response.HOLD),)),
        Rulebook(people=(Person("J", names=("Jane Doe",)),)),
        Rulebook(apps=(App("Telegram", ("telegram-desktop",)),)),
        Rulebook(places=(Place("Café Luna", (52.52, 13.405)),)),
        Rulebook(sites=(Site("example-dating.com", response=Response.HOLD),)),
        Rulebook(searches=Searches(("longing",), response=Response.HOLD)),
        Rulebook(responses=Responses(tender_hours=(Hours(0, 60),))),
    ],
)
def test_what_is_not_word_for_word_ours_waits(mine: Rulebook) -> None:
    bound = edited(mine, Rulebook())

    assert bound.in_force == edited(mine).in_force or waits(bound)
    assert waits(bound)


def test_after_the_first_day_an_example_waits_like_all_else() -> None:
    bound = rewritten(waited(first_bound(EXAMPLE, ""), DAY), Rulebook())

    assert bound.in_force.people != ()
    assert waits(bound) == ["J: no longer kept away from", "searches: no longer met"]


def test_taking_the_example_up_makes_nothing_free_that_was_there_before() -> None:
    firm = replace(M, response=Response.HOLD)
    both = replace(STARTER, people=(firm, PERSON))

    assert waits(edited(replace(STARTER, people=(firm,)), both, STARTER)) == [
        "M: no longer kept away from"
    ]


def test_somebody_of_whom_only_the_example_is_left_goes_with_it() -> None:
    left = replace(EXAMPLE, people=(replace(PERSON, names=()),))

    assert waits(edited(EXAMPLE, left, STARTER)) == []


def test_the_first_day_is_over_where_either_record_says_so() -> None:
    young, old = first_bound(EXAMPLE, ""), Bound(EXAMPLE)

    assert met(young, old).beside.first_day == 0
    assert met(young, young).beside.first_day == DAY


def test_an_early_exit_ends_the_first_day() -> None:
    assert left_early(first_bound(EXAMPLE, "")).beside == Beside(since_exit=0)
