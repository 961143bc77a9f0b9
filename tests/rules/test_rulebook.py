"""An empty rulebook guards nothing, and its defaults are the product's."""

from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.boundary import Response
from walkaway_rules.moment import HOUR, MINUTE, SECOND
from walkaway_rules.rulebook import (
    Checking,
    CircleMember,
    Handle,
    Hours,
    Person,
    Promise,
    Responses,
    Rulebook,
    Site,
)
from walkaway_rules.terms import Terms

minutes = st.integers(0, 1439)


def test_the_defaults_are_those_of_the_product() -> None:
    assert Responses().default is Response.PAUSE
    assert Responses().terms == Terms(settle=10 * MINUTE, grace=20 * SECOND)
    assert Promise().loosen_after == 24 * HOUR
    assert not Rulebook().discreet
    assert not Rulebook().private_windows


def test_the_circle_is_met_more_gently_than_a_person() -> None:
    assert CircleMember("her sister").response is Response.WHISPER
    assert Person("J").response is None


def test_a_handle_holds_on_every_site_unless_one_is_named() -> None:
    assert Handle("jane.doe_91").site == ""


@pytest.mark.parametrize(
    ("boundary", "shown"),
    [
        (Site("example.com/jane.doe_91"), "a site on your list"),
        (Site("example.com/jane.doe_91", alias="the forum"), "the forum"),
        (
            Checking("example.com/jane.doe_91", site="example.com/jane.doe_91"),
            "a site on your list",
        ),
        (Checking("signal", app="signal"), "an app on your list"),
        (Checking("messages", app="signal"), "messages"),
    ],
)
def test_no_address_is_ever_shown(boundary: Site | Checking, shown: str) -> None:
    assert boundary.shown == shown


def test_a_rulebook_never_changes_and_can_be_compared() -> None:
    rulebook = Rulebook(people=(Person("J"),))

    assert rulebook == Rulebook(people=(Person("J"),))
    assert hash(rulebook) == hash(Rulebook(people=(Person("J"),)))
    with pytest.raises(FrozenInstanceError):
        object.__getattribute__(rulebook, "__setattr__")("people", ())


def test_hours_may_cross_midnight() -> None:
    late = Hours(22 * 60 + 30, 7 * 60 + 30)

    assert late.holds(23 * 60)
    assert late.holds(0)
    assert not late.holds(7 * 60 + 30)
    assert not late.holds(12 * 60)


@given(minutes, minutes)
def test_hours_from_a_minute_to_itself_are_the_whole_day(one: int, any_: int) -> None:
    assert Hours(one, one).holds(any_)


@given(minutes, minutes, minutes)
def test_hours_and_their_opposite_share_no_minute(
    start: int, end: int, minute: int
) -> None:
    if start != end:
        assert Hours(start, end).holds(minute) != Hours(end, start).holds(minute)
