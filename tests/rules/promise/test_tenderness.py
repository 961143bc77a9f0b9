"""Tender hours are what they cover, however somebody writes them down."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.promise.binding import Bound, restorable, rewritten
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.join import join
from walkaway_rules.promise.tenderness import are_shorter, united_hours
from walkaway_rules.rulebook import Hours, Responses, Rulebook

LONG, SHORT = Hours(22 * 60, 7 * 60), Hours(23 * 60, 5 * 60)
minutes = st.integers(0, 1439)
hours = st.lists(st.builds(Hours, minutes, minutes), max_size=4)


def ruled(*found: Hours) -> Rulebook:
    return Rulebook(responses=Responses(tender_hours=found))


@pytest.mark.parametrize(
    ("given_hours", "united"),
    [
        ((), ()),
        ((SHORT, LONG), (LONG,)),
        ((LONG, SHORT, LONG), (LONG,)),
        ((Hours(60, 60), LONG), (Hours(60, 60),)),
        ((Hours(60, 60), Hours(90, 90)), (Hours(60, 60),)),
        ((Hours(60, 120), Hours(90, 150)), (Hours(60, 120), Hours(90, 150))),
        ((Hours(60, 120), Hours(120, 180)), (Hours(60, 120), Hours(120, 180))),
    ],
)
def test_what_lies_within_others_is_left_out(
    given_hours: tuple[Hours, ...], united: tuple[Hours, ...]
) -> None:
    assert united_hours(given_hours) == united


@given(hours, minutes)
def test_nothing_that_was_tender_is_lost(found: list[Hours], minute: int) -> None:
    before = any(one.holds(minute) for one in found)

    assert any(one.holds(minute) for one in united_hours(found)) is before
    assert not are_shorter(united_hours(found), found)


def test_hours_that_are_parted_anew_are_no_loosening() -> None:
    parted = ruled(Hours(22 * 60, 0), Hours(0, 7 * 60))

    assert pending(rewritten(Bound(ruled(LONG)), parted)) == ()


def test_hours_that_became_shorter_can_be_put_back_whole() -> None:
    bound = rewritten(Bound(ruled(LONG), text="long"), ruled(SHORT), "short")
    past = restorable(bound)

    assert [one.said for one in pending(bound)] == ["tender hours: shorter"]
    assert bound.in_force == ruled(LONG) == replace(join(ruled(SHORT), ruled(LONG)))
    assert past is not None
    assert past.text == "long"
