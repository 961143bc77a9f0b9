"""What a moment calls for."""

import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.rulebook import Hours
from walkaway_rules.words.situation import (
    Scene,
    Situation,
    cues,
    hour_situation,
    situations,
)

NOON = 12 * 60


def scene(
    kind: BoundaryKind = BoundaryKind.PERSON,
    *,
    minute: int = NOON,
    repeated: bool = False,
    slipped: bool = False,
    discreet: bool = False,
) -> Scene:
    return Scene(Boundary("0", kind, "Ann"), minute, 5, repeated, slipped, discreet)


def test_a_first_look_at_noon_is_only_that() -> None:
    assert situations(scene(), ()) == (Situation.FIRST,)


def test_a_second_look_within_the_hour_is_told_apart() -> None:
    assert situations(scene(repeated=True), ()) == (Situation.AGAIN,)


@pytest.mark.parametrize(
    ("kind", "situation"),
    [
        (BoundaryKind.CIRCLE, Situation.CIRCLE),
        (BoundaryKind.PLACE, Situation.PLACE),
        (BoundaryKind.APP, Situation.APP),
        (BoundaryKind.SITE, Situation.SITE),
        (BoundaryKind.SEARCHES, Situation.SEARCHES),
        (BoundaryKind.CHECKING, Situation.CHECKING),
    ],
)
def test_the_kind_of_boundary_and_the_hour_add_to_it(
    kind: BoundaryKind, situation: Situation
) -> None:
    fitting = situations(scene(kind, minute=23 * 60), ())

    assert fitting == (Situation.FIRST, situation, Situation.NIGHT)


def test_the_pull_stands_alone() -> None:
    told = scene(BoundaryKind.PULL, minute=0, repeated=True, slipped=True)

    assert situations(told, ()) == (Situation.PULL,)


def test_after_a_slip_confidence_stands_alone() -> None:
    assert situations(scene(slipped=True), ()) == (Situation.AFTER_SLIP,)


def test_a_second_look_after_a_slip_is_met_as_any_second_look() -> None:
    assert situations(scene(slipped=True, repeated=True), ()) == (Situation.AGAIN,)


def test_discreet_stands_above_everything() -> None:
    told = scene(BoundaryKind.PULL, slipped=True, discreet=True)

    assert situations(told, ()) == (Situation.DISCREET,)


@pytest.mark.parametrize(
    ("minute", "situation"),
    [
        (22 * 60 - 1, None),
        (22 * 60, Situation.NIGHT),
        (0, Situation.NIGHT),
        (5 * 60 - 1, Situation.NIGHT),
        (5 * 60, Situation.MORNING),
        (9 * 60 - 1, Situation.MORNING),
        (9 * 60, None),
    ],
)
def test_night_and_morning_are_hours_of_the_clock(
    minute: int, situation: Situation | None
) -> None:
    assert hour_situation(minute, ()) is situation


def test_other_tender_hours_are_named_as_such() -> None:
    sunday_blues = Hours(16 * 60, 18 * 60)

    assert hour_situation(17 * 60, [sunday_blues]) is Situation.TENDER
    assert hour_situation(18 * 60, [sunday_blues]) is None


def test_a_plan_may_name_the_hour_the_kind_or_the_alias() -> None:
    late = Hours(20 * 60, 23 * 60)

    assert cues(scene(minute=22 * 60), [late]) == {
        "always",
        "person",
        "ann",
        "night",
        "tender hours",
    }
    assert cues(scene(minute=19 * 60), [late]) == {
        "always",
        "person",
        "ann",
        "evening",
    }
