"""Sightings that match become events; the others end here."""

import pytest

from daemon.fake_house import (
    CHAT,
    CHECKED,
    CHECKED_PAGE,
    NOON,
    PROFILE,
    CanaryMatcher,
    J,
    without_steady,
)
from walkaway_daemon.guard.found import (
    Found,
    find,
    find_repeats,
    found_in_front,
    matched,
)
from walkaway_daemon.sensors.sensor import Sighting
from walkaway_rules.deciding.event import Matched
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.matching.checking.repeats import Repeats
from walkaway_rules.moment import MINUTE, SECOND, plus
from walkaway_rules.observation import (
    Observation,
    ProcessStarted,
    TrackPlayed,
    Visit,
    VisitKind,
    WindowShown,
)
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.terms import Terms

MATCH = Match(J, MatchKind.PROFILE, sought=True, why="Their profile.")
APP = Match(CHAT, MatchKind.APP, sought=True, why="That app.")


class AllMatcher:
    """Matches whatever it sees."""

    boundaries = (J,)

    def match(self, observation: Observation) -> Match | None:
        del observation
        return MATCH

    def checked(self, observation: Observation) -> tuple[Checked, ...]:
        del observation
        return (CHECKED,)


@pytest.mark.parametrize("kind", MatchKind)
@pytest.mark.parametrize("sought", [True, False])
def test_of_what_nobody_sought_only_a_song_is_spoken_of(
    kind: MatchKind, *, sought: bool
) -> None:
    met = found_in_front(Match(J, kind, sought=sought, why="."), NOON, watched=True)

    assert met.offered is (kind is MatchKind.SONG and not sought)


def _visit(address: str, ago: int, *, late: bool = False) -> Sighting:
    return Sighting(Visit(address, "", VisitKind.TYPED, NOON.utc - ago), late=late)


def _winter(utc: int) -> int:
    del utc
    return 60


def _event(found: Found) -> Matched:
    return matched(found, NOON, _winter, Rulebook(), "u" * 32)


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
        sign=MatchKind.PROFILE,
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


def _repeats(
    sightings: list[Sighting], matcher: CanaryMatcher | AllMatcher
) -> tuple[Found, ...]:
    return find_repeats(sightings, matcher, Repeats(), NOON)[1]


def test_one_opening_too_many_is_found() -> None:
    often = [_visit(CHECKED_PAGE, ago * MINUTE) for ago in (9, 5)]

    assert _repeats(often[:1], CanaryMatcher()) == ()
    assert _repeats(often, CanaryMatcher()) == (
        Found(CHECKED.match(), NOON.utc - 5 * MINUTE, late=False),
    )


def test_a_visit_told_again_with_its_title_opens_nothing_more() -> None:
    once = _visit(CHECKED_PAGE, MINUTE)

    assert _repeats([once, once], CanaryMatcher()) == ()


def test_what_is_met_as_something_else_is_only_counted() -> None:
    seen = [_visit(CHECKED_PAGE, ago * MINUTE) for ago in (9, 5)]

    assert _repeats(seen, AllMatcher()) == ()


def test_a_window_is_opened_when_it_comes_to_the_front() -> None:
    mail = Sighting(WindowShown("Inbox", "mail"))
    other = Sighting(WindowShown("Notes", "notes"))
    repeats = Repeats()
    told: list[tuple[Found, ...]] = []
    for minute, shown in enumerate([mail, mail, other, mail]):
        now = plus(NOON, minute * MINUTE)
        repeats, found = find_repeats([shown], CanaryMatcher(), repeats, now)
        told.append(found)

    assert [len(found) for found in told] == [0, 0, 0, 1]


@pytest.mark.parametrize(
    ("observation", "sought", "offered"),
    [
        (TrackPlayed("", "a"), False, True),
        (WindowShown("a", "vlc"), False, True),
        (WindowShown("a", "vlc"), True, False),
        (Visit("https://a/", "", VisitKind.SUBFRAME, NOON.utc), False, False),
    ],
)
def test_a_song_that_plays_unsought_is_offered_a_word(
    observation: Observation, *, sought: bool, offered: bool
) -> None:
    class Songs:
        boundaries = (J,)

        def match(self, observation: Observation) -> Match:
            del observation
            return Match(J, MatchKind.SONG, sought=sought, why="A song.")

        def checked(self, observation: Observation) -> tuple[()]:
            del observation
            return ()

    (found,) = find([Sighting(observation)], Songs(), NOON)
    event = matched(found, NOON, lambda _: 0, Rulebook(), "u")

    assert event.offered is offered
