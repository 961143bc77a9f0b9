"""What sensors hand over: plain values, and no content in what doctor says."""

from dataclasses import FrozenInstanceError, fields

import pytest

from walkaway_daemon.sensors.sensor import Finding, Report, Sight, Sighting
from walkaway_rules.observation import Visit, VisitKind

CANARY = "canary-7319"


def test_a_turn_without_news_is_empty() -> None:
    assert Report() == Report((), (), ())


def test_a_sighting_is_live_unless_it_is_said_to_be_late() -> None:
    visit = Visit("https://a.example/", "", VisitKind.LINK, 1)

    assert not Sighting(visit).late


def test_a_sighting_keeps_what_was_seen_out_of_its_repr() -> None:
    visit = Visit(f"https://{CANARY}.example/", CANARY, VisitKind.LINK, 1)

    assert CANARY not in repr(Report(sightings=(Sighting(visit),)))


def test_a_finding_never_changes_and_needs_no_remedy() -> None:
    finding = Finding("Firefox history", Sight.WORKING, "It is read.")

    assert finding.remedy == ""
    with pytest.raises(FrozenInstanceError):
        delattr(finding, fields(finding)[0].name)
