import pytest

from quality.rulebook import SECRET, met
from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.matching.people.onlookers import tells_who_looked
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Rulebook, Searches


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/me/profile-views/",
        "https://www.linkedin.com/analytics/profile-views/?x=1",
        "https://www.linkedin.com/wvmp/who-viewed-my-profile",
        "https://social.example/who_visited_me",
        "https://social.example/profile_visitors",
        "https://www.xing.com/profile/visitors",
        "https://ok.ru/guests",
        "https://badoo.com/visitors",
        "https://whoviewedmyprofile.example/app",
        "https://www.profileviewers.example/",
        "https://app.example/de/profilbesucher",
        "https://wer-hat-mein-profil-besucht.example/",
    ],
)
def test_a_page_of_onlookers_is_known(address: str) -> None:
    assert tells_who_looked(parse_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/feed/",
        "https://lisbon.example/visitors",
        "https://hotel.example/guests",
        "https://example.org/api/views",
        "https://example.org/whoever",
        "https://visitors.example/",
        "https://view.example/docs",
        "https://wer-kennt-wen.example/",
        "mailto:who-viewed-it@mail.example",
        "https://de.wikipedia.org/wiki/Profilbesucher",
        "https://www.duden.de/rechtschreibung/Profilbesucher",
        "https://dict.leo.org/german-english/profilbesucher",
        "https://wiki.example/wiki/Profilbesucher",
    ],
)
def test_other_guests_and_visitors_are_not(address: str) -> None:
    assert not tells_who_looked(parse_address(address))


def test_such_a_page_is_of_the_longing_kind() -> None:
    match = met("https://www.linkedin.com/me/profile-views/")
    assert match is not None
    assert match.boundary.kind is BoundaryKind.SEARCHES
    assert match.why == "This page tells who looked at you."


@pytest.mark.parametrize("searches", [None, Searches(phrases=("old times",))])
def test_without_the_pack_it_is_left_alone(searches: Searches | None) -> None:
    matcher = compile_matcher(Rulebook(searches=searches), SECRET)
    visit = Visit("https://www.linkedin.com/me/profile-views/", "", VisitKind.LINK, 0)
    assert matcher.match(visit) is None
