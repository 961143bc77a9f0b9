"""Observations keep what they saw to themselves, and never change."""

from dataclasses import FrozenInstanceError, fields

import pytest

from walkaway_rules.observation import (
    SOUGHT_VISITS,
    FileOpened,
    Observation,
    ProcessStarted,
    TrackPlayed,
    Visit,
    VisitKind,
    WindowShown,
)

CANARY = "canary-7319"
OBSERVATIONS: tuple[Observation, ...] = (
    Visit(f"https://{CANARY}.example/", CANARY, VisitKind.TYPED, 1),
    ProcessStarted(7, CANARY, f"/opt/{CANARY}", (CANARY,)),
    WindowShown(CANARY, CANARY, 7),
    TrackPlayed(CANARY, CANARY),
    FileOpened(f"/home/{CANARY}/picture"),
)


@pytest.mark.parametrize(
    "observation", OBSERVATIONS, ids=lambda one: type(one).__name__
)
def test_nothing_of_what_was_seen_is_in_its_repr(observation: Observation) -> None:
    """A repr ends up in tracebacks and logs, where no content belongs."""
    assert CANARY not in repr(observation)


@pytest.mark.parametrize(
    "observation", OBSERVATIONS, ids=lambda one: type(one).__name__
)
def test_an_observation_never_changes(observation: Observation) -> None:
    name = fields(observation)[0].name

    with pytest.raises(FrozenInstanceError):
        setattr(observation, name, "other")


@pytest.mark.parametrize("kind", list(VisitKind))
def test_what_comes_by_itself_was_not_sought(kind: VisitKind) -> None:
    by_itself = {VisitKind.REDIRECT, VisitKind.SUBFRAME, VisitKind.SYNCED}

    assert (kind in SOUGHT_VISITS) is (kind not in by_itself)
