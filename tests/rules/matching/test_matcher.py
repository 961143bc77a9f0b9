from dataclasses import replace

import pytest

from quality.innocent import false_alarms
from quality.rulebook import EXAMPLE, SECRET, J, met
from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.match import Match, MatchKind
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.moment import HOUR
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
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Needed,
    Person,
    Rulebook,
)

_MATCHER = compile_matcher(EXAMPLE, SECRET)


def _seen(observation: Observation) -> Match:
    match = _MATCHER.match(observation)
    assert match is not None
    return match


@pytest.mark.parametrize("kind", list(VisitKind))
def test_a_profile_is_sought_only_where_the_visit_was(kind: VisitKind) -> None:
    match = met("https://instagram.com/jane.doe_91", "", kind)
    assert match is not None
    assert match.sought is (kind in SOUGHT_VISITS)


def test_a_circle_members_page_is_theirs() -> None:
    match = met("https://instagram.com/jess.doe")
    assert match is not None
    assert match.boundary.kind is BoundaryKind.CIRCLE
    assert match.why == "This is a page of her sister."


def test_a_site_of_a_place_is_the_place() -> None:
    match = met("https://www.cafeluna.example/menu")
    assert match is not None
    assert (match.boundary.alias, match.kind) == ("Caf\u00e9 Luna", MatchKind.PLACE)


def test_a_map_of_a_place_is_the_place() -> None:
    match = met(
        "https://www.openstreetmap.org/?mlat=52.52&mlon=13.405#map=18/52.5/13.4"
    )
    assert match is not None
    assert match.kind is MatchKind.PLACE
    window = _seen(WindowShown("Caf\u00e9 Luna - Google Maps", "firefox"))
    assert window.kind is MatchKind.PLACE


def test_a_site_on_the_list_is_never_named() -> None:
    match = met("https://web.archive.org/web/2020/http://www.example-dating.com/x")
    assert match is not None
    assert match.why == "This leads to a site on your list through another address."


def test_allowed_contact_comes_before_everything() -> None:
    match = met("https://ourfamilywizard.com/?q=jane.doe_91")
    assert match is not None
    assert match.needed
    assert match.why == "You allowed this contact with J."


@pytest.mark.parametrize(
    "observation",
    [
        ProcessStarted(1, "telegram-desktop", "/usr/bin/telegram-desktop"),
        ProcessStarted(1, "telegram-deskto", ""),
        ProcessStarted(1, "Telegram.exe", "C:\\Telegram.exe"),
        WindowShown("News", "org.telegram.desktop"),
    ],
)
def test_an_app_is_known_by_its_process_and_window(observation: Observation) -> None:
    match = _seen(observation)
    assert (match.kind, match.why) == (MatchKind.APP, "Telegram was opened.")


def test_an_app_without_a_process_is_known_by_its_name() -> None:
    matcher = compile_matcher(Rulebook(apps=(App("Signal"),)), SECRET)
    assert matcher.match(ProcessStarted(1, "signal", "/opt/Signal/signal"))


def test_an_allowed_app_is_left_alone() -> None:
    person = replace(J, needed=(Needed(app="telegram-desktop"),))
    matcher = compile_matcher(replace(EXAMPLE, people=(person,)), SECRET)
    process = matcher.match(
        ProcessStarted(1, "telegram-desktop", "/x/telegram-desktop")
    )
    window = matcher.match(WindowShown("News", "telegram-desktop"))
    assert process is not None
    assert process.needed
    assert window is not None
    assert window.needed


@pytest.mark.parametrize(
    "observation",
    [
        TrackPlayed("Bon Iver", "Holocene"),
        WindowShown("Bon Iver - Holocene - YouTube", "firefox"),
        Visit(
            "https://www.youtube.com/watch?v=x",
            "Bon Iver - Holocene (Official Video) - YouTube",
            VisitKind.LINK,
            0,
        ),
    ],
)
def test_a_song_is_known_wherever_it_plays(observation: Observation) -> None:
    match = _seen(observation)
    assert (match.kind, match.boundary.alias) == (MatchKind.SONG, "J")
    assert match.why == "This is a song that belongs to J."


@pytest.mark.parametrize(
    "observation",
    [
        TrackPlayed("Bon Iver", "Holocene"),
        WindowShown("Bon Iver - Holocene - YouTube", "firefox"),
    ],
)
def test_a_song_that_plays_may_have_come_by_itself(observation: Observation) -> None:
    assert not _seen(observation).sought


def test_a_windows_title_is_read_as_a_pages_is() -> None:
    match = _seen(WindowShown("Jane Doe (@jane.doe_91) / X \u2014 Firefox", "firefox"))
    assert (match.kind, match.sought) == (MatchKind.PROFILE, True)


PRIVATE = WindowShown(
    "Jane Doe (@jane.doe_91) / X \u2014 Mozilla Firefox Private Browsing", "firefox"
)


@pytest.mark.parametrize("looked_at", [False, True])
def test_a_private_window_is_looked_at_only_where_the_rules_say_so(
    *, looked_at: bool
) -> None:
    matcher = compile_matcher(replace(EXAMPLE, private_windows=looked_at), SECRET)
    assert (matcher.match(PRIVATE) is not None) is looked_at


@pytest.mark.parametrize(("looked_at", "opened"), [(False, 0), (True, 1)])
def test_openings_in_private_windows_are_counted_only_where_the_rules_say_so(
    *, looked_at: bool, opened: int
) -> None:
    habits = (Checking("Firefox", app="firefox", more_than=1, per=HOUR),)
    book = Rulebook(checking=habits, private_windows=looked_at)
    assert len(compile_matcher(book, SECRET).checked(PRIVATE)) == opened


def test_a_keepsake_is_known_by_its_folder() -> None:
    match = _seen(FileOpened("/home/me/Pictures/Lisbon/a.jpg"))
    assert (match.kind, match.boundary.alias) == (MatchKind.KEEPSAKE, "J")


@pytest.mark.parametrize(
    "observation",
    [
        ProcessStarted(1, "bash", "/usr/bin/bash"),
        WindowShown("", ""),
        FileOpened("/home/me/Pictures/Porto/a.jpg"),
        TrackPlayed("Somebody", "Something"),
        Visit("", "", VisitKind.TYPED, 0),
        Visit("https://example.org/", "An example", VisitKind.TYPED, 0),
    ],
)
def test_anything_else_is_left_alone(observation: Observation) -> None:
    assert _MATCHER.match(observation) is None


def test_an_empty_rulebook_meets_nothing() -> None:
    matcher = compile_matcher(Rulebook(), SECRET)
    assert matcher.boundaries == ()
    assert matcher.match(WindowShown("Jane Doe", "x")) is None
    assert matcher.match(Visit("https://x.com/jane", "", VisitKind.LINK, 0)) is None
    assert matcher.match(TrackPlayed("Bon Iver", "Holocene")) is None


def test_no_innocent_page_is_met() -> None:
    pages = false_alarms()
    if pages is None:
        pytest.skip("the innocent pages are not beside the project")
    assert pages.read > 0
    assert pages.met == 0


def test_a_sign_that_the_rules_except_is_left_alone() -> None:
    member = CircleMember("A", names=("Jess Roe",), excepted=(MatchKind.NAME,))
    person = Person(
        "J", names=("Jane Doe",), excepted=(MatchKind.SEARCH,), circle=(member,)
    )
    matcher = compile_matcher(Rulebook(people=(person,)), SECRET)
    search = Visit("https://duckduckgo.com/?q=jane+doe", "", VisitKind.TYPED, 0)
    page = "https://news.example/1"

    assert matcher.match(search) is None
    assert matcher.match(Visit(page, "Jess Roe sings", VisitKind.TYPED, 0)) is None
    named = matcher.match(Visit(page, "Jane Doe sings", VisitKind.TYPED, 0))
    assert named is not None
    assert named.kind is MatchKind.NAME
