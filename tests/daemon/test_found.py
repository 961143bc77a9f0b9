"""Sightings that match become events; the others end here."""

from daemon.fake_house import CHAT, NOON, PROFILE, CanaryMatcher, J, without_steady
from walkaway_daemon.found import Found, find, matched
from walkaway_daemon.sensors.sensor import Sighting
from walkaway_rules.deciding.event import Matched
from walkaway_rules.deciding.terms import Terms
from walkaway_rules.matching.match import Match, MatchKind
from walkaway_rules.moment import MINUTE, SECOND, plus
from walkaway_rules.observation import (
    Observation,
    ProcessStarted,
    Visit,
    VisitKind,
    WindowShown,
)

MATCH = Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")
APP = Match(CHAT, MatchKind.APP, sought=True, why="That app.")


class AllMatcher:
    """Matches whatever it sees."""

    def match(self, observation: Observation) -> Match | None:
        del observation
        return MATCH


def _visit(address: str, ago: int, *, late: bool = False) -> Sighting:
    return Sighting(Visit(address, "", VisitKind.TYPED, NOON.utc - ago), late=late)


def _winter(utc: int) -> int:
    del utc
    return 60


def _event(found: Found) -> Matched:
    return matched(found, NOON, _winter, Terms(), "u" * 32)


def test_those_that_match_come_in_the_order_in_which_they_happened() -> None:
    sightings = [
        _visit(PROFILE, SECOND),
        _visit("https://innocent.example/", 2 * SECOND),
        _visit(PROFILE, 3 * SECOND, late=True),
    ]

    assert find(sightings, CanaryMatcher(), NOON) == (
        Found(MATCH, NOON.utc - 3 * SECOND, late=True),
        Found(MATCH, NOON.utc - SECOND, late=False),
    )


def test_a_program_happens_when_it_is_seen_and_can_be_followed() -> None:
    started = Sighting(ProcessStarted(70, "chat", "/bin/chat"))

    assert find([started], CanaryMatcher(), NOON) == (
        Found(APP, NOON.utc, late=False, pid=70),
    )


def test_anything_else_happens_when_it_is_seen() -> None:
    shown = Sighting(WindowShown("title", "app"))

    assert find([shown], AllMatcher(), NOON) == (Found(MATCH, NOON.utc, late=False),)


def test_a_young_visit_is_a_live_event() -> None:
    event = _event(Found(MATCH, NOON.utc - SECOND, late=False))

    assert event == Matched(
        boundary=J,
        at=plus(NOON, -SECOND),
        sought=True,
        needed=False,
        late=False,
        watched=False,
        terms=Terms(),
        urge="u" * 32,
    )


def test_a_visit_found_when_catching_up_is_a_late_event() -> None:
    event = _event(Found(MATCH, NOON.utc - SECOND, late=True))

    assert event.late
    assert event.at == without_steady(plus(NOON, -SECOND))


def test_a_visit_told_too_late_is_a_late_event() -> None:
    assert _event(Found(MATCH, NOON.utc - 2 * MINUTE, late=False)).late


def test_a_program_is_watched() -> None:
    assert _event(Found(APP, NOON.utc, late=False, pid=70)).watched


def test_nothing_found_holds_what_was_seen() -> None:
    found = find([_visit(PROFILE, SECOND)], CanaryMatcher(), NOON)

    assert "canary" not in repr(found).casefold()
