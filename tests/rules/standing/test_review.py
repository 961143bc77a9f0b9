"""A person looks back at what was noticed, and may correct it."""

from dataclasses import replace

import pytest

from rules.story import CIRCLE, PERSON, SEARCHED, Guard, at, match
from walkaway_rules.boundary import Boundary
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.remembered import Correction
from walkaway_rules.standing.review import (
    MOST,
    can_be_excepted,
    outcome_of,
    remembered,
)


def looked(guard: Guard, boundary: Boundary, seconds: float, urge: str) -> None:
    told = match(boundary, at(seconds, offset=120), urge)
    guard.tell(replace(told, sign=MatchKind.SEARCH), at(seconds, offset=120))


def test_an_urge_is_told_by_alias_and_sort_alone() -> None:
    guard = Guard()
    looked(guard, PERSON, 0, "1" * 32)

    assert remembered(guard.state, [PERSON]) == (SEARCHED,)


def test_the_newest_comes_first_with_how_it_ended() -> None:
    guard = Guard()
    looked(guard, PERSON, 0, "1" * 32)
    guard.answer("1" * 32, Answer.GO_ON, at(5))
    looked(guard, CIRCLE, 60, "2" * 32)
    told = remembered(guard.state, [PERSON, CIRCLE])

    assert [(one.alias, one.outcome) for one in told] == [
        ("her sister", ""),
        ("J", "went_on"),
    ]


def test_a_boundary_that_is_no_more_has_no_alias() -> None:
    guard = Guard()
    looked(guard, PERSON, 0, "1" * 32)
    (told,) = remembered(guard.state, [])

    assert (told.alias, told.sort, told.why) == ("", "", "")


def test_a_match_from_before_signs_were_written_down_is_a_match() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    (told,) = remembered(guard.state, [PERSON])

    assert (told.sign, told.said) == ("", "a match")


def test_pulls_and_allowed_contact_are_no_matches_to_correct() -> None:
    guard = Guard()
    guard.pull(at(0))
    guard.match(PERSON, at(60), at(60), needed=True)

    assert remembered(guard.state, [PERSON]) == ()


def test_only_so_many_are_told() -> None:
    guard = Guard()
    for number in range(MOST + 5):
        looked(guard, PERSON, number * 3600, f"{number:032x}")

    assert len(remembered(guard.state, [PERSON])) == MOST


@pytest.mark.parametrize(
    ("sort", "sign", "can"),
    [
        ("person", "search", True),
        ("circle", "profile", True),
        ("person", "keepsake", False),
        ("site", "site", False),
        ("", "search", False),
    ],
)
def test_some_signs_of_people_can_be_excepted(
    sort: str, sign: str, *, can: bool
) -> None:
    assert can_be_excepted(replace(SEARCHED, sort=sort, sign=sign)) is can


def test_each_correction_has_its_outcome() -> None:
    assert [(one.value, outcome_of(one)) for one in Correction] == [
        ("mistake", Outcome.DISPUTED),
        ("not-me", Outcome.DISPUTED),
        ("needed", Outcome.NEEDED),
        ("undo", None),
    ]
