from quality.rulebook import EXAMPLE, SECRET
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.page import Page
from walkaway_rules.matching.drawing import Drawing
from walkaway_rules.matching.signs import Signs
from walkaway_rules.observation import (
    ProcessStarted,
    TrackPlayed,
    Visit,
    VisitKind,
    WindowShown,
)
from walkaway_rules.rulebook import Rulebook


def _signs(rulebook: Rulebook = EXAMPLE) -> Signs:
    return Signs(rulebook, Drawing(rulebook, SECRET))


def _kinds(address: str, title: str, kind: VisitKind) -> list[tuple[MatchKind, bool]]:
    page = Page(parse_address(address), title)
    hits = _signs().visit_hits(Visit(address, title, kind, 0), page)
    return [(hit.kind, hit.sought) for hit in hits]


def test_all_that_a_page_touches_is_found_its_address_before_its_title() -> None:
    found = _kinds("https://www.instagram.com/jane.doe_91/", "Jane Doe", VisitKind.LINK)
    assert found == [(MatchKind.PROFILE, True), (MatchKind.NAME, False)]


def test_nothing_is_sought_on_a_page_that_came_by_itself() -> None:
    found = _kinds("https://www.instagram.com/jane.doe_91/", "", VisitKind.REDIRECT)
    assert found == [(MatchKind.PROFILE, False)]


def test_what_lies_behind_an_address_is_told_apart_and_comes_last() -> None:
    address = "https://out.example/?u=https://www.instagram.com/jane.doe_91/"
    visit = Visit(address, "", VisitKind.LINK, 0)
    hits = list(_signs().visit_hits(visit, Page(parse_address(address), "")))
    assert hits[-1].behind
    assert hits[-1].kind is MatchKind.PROFILE


def test_rules_that_draw_nothing_have_no_signs() -> None:
    signs = _signs(Rulebook())
    assert list(signs.track_hits(TrackPlayed("Bon Iver", "Holocene"))) == []
    assert list(signs.process_hits(ProcessStarted(1, "any", ""))) == []
    assert list(signs.window_hits(WindowShown("Jane Doe", "any"), ())) == []
