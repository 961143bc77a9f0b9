"""Pages that touch no boundary, told before anything of them is read."""

import pytest
from hypothesis import given, settings

from bench.corpus import Row, rows
from bench.targets import meetings, rulebook
from quality.anotherperson import another_rulebook, roads
from quality.hiding import EVERYTHING, HIDING_ROWS
from quality.writing import ROWS
from walkaway_rules.matching.innocence import Innocence
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle, Person, Place, Rulebook, Searches, Site

PLACES = Rulebook(places=(Place("Caf\u00e9 Sol", (52.5, 13.4)),))


def page(address: str, title: str = "") -> Visit:
    return Visit(address, title, VisitKind.TYPED, 0)


def misjudged(rules: Rulebook, given: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return pages that are taken for innocent and yet met when they are read."""
    innocence, matcher = Innocence(rules), compile_matcher(rules, b"secret")
    return [
        (address, title)
        for address, title in given
        if innocence.holds(page(address, title)) and matcher.read(page(address, title))
    ]


@pytest.mark.parametrize("targets", [10, 300])
def test_no_page_of_a_large_history_is_misjudged(targets: int) -> None:
    rules = rulebook(targets)
    met = meetings(rules)

    assert misjudged(rules, [*met, *rows(2_000, met, seed=targets)]) == []


def test_no_way_to_hide_and_no_road_is_misjudged() -> None:
    given = [(road.address, road.title) for road in roads()]

    assert misjudged(EVERYTHING, HIDING_ROWS) == []
    assert misjudged(another_rulebook(), given) == []


@settings(max_examples=150)
@given(ROWS)
def test_no_row_is_misjudged_however_it_is_written(rows: list[Row]) -> None:
    assert misjudged(EVERYTHING, rows) == []


@pytest.mark.parametrize(
    "visit",
    [
        page("https://www.news.example/rain-in-june/2024?page=2", "Their day"),
        page("https://www.google.com/about"),
        page("https://en.wikipedia.org/wiki/Jane", "Roe - 12.05.2024"),
        page("HTTPS://WWW.EXAMPLE.ORG/"),
        page("https://www.example.org/a%20b%2541%2F?c=%3D"),
        page("https://www.example.org/%C3%96ffnung/12", "\u00d6ffnung \u2013 Haus"),
        page("https://www.example.org/\u65b0\u805e", "\u65b0\u2122 \u0434\u043d\u044f"),
    ],
)
def test_most_pages_are_plainly_innocent(visit: Visit) -> None:
    assert Innocence(another_rulebook()).holds(visit)
    assert Innocence(PLACES).holds(visit)


@pytest.mark.parametrize(
    "visit",
    [
        page("https://www.google.com/maps/about"),
        page("https://x.example/?at=52.5,13.4"),
        page("https://x.example/?url=om://4zcezkbhs4"),
        page("https://x.example/caf%65-%53ol"),
        page("https://x.example/?q=9F4M2222%2B2X"),
        page("geo:1,2"),
        page("https://x.example/", "Caf\u00e9 Sol"),
        page("https://x.example/caf%C3%A9%E2%80%93sol"),
        page("https://x.example/?at=52\u00b031'12%22N+13\u00b024'18%22E"),
        page("https://x.example/cafe-sol"),
    ],
)
def test_what_may_be_near_a_place_is_read(visit: Visit) -> None:
    assert not Innocence(PLACES).holds(visit)


@pytest.mark.parametrize(
    "visit",
    [
        page("https://x.example/?q=does+he"),
        page("https://x.example/search/his-name"),
        page("https://x.example/who-has-viewed"),
        page("https://x.example/", "Don't"),
        page("https://x.example/", "Don\u2019t"),
        page("https://x.example/?q=does+%D0%BDe"),
        page("https://x.example/\u5c71\u7530\u592a\u90ce"),
        page("https://x.example/", "\u2116 0171\u20131234567"),
        page("https://x.example/", "\u2460 jane.abb\u00adot_9"),
        page("https://x.example/photo81234567_1"),
        page("https://x.example/", "0171 1234567"),
        page("https://x.example/%25252525252541"),
        page("https://x.example/?q=d%25%36%66%65s+h%65"),
    ],
)
def test_what_may_touch_another_boundary_is_read(visit: Visit) -> None:
    assert not Innocence(EVERYTHING).holds(visit)


def test_a_word_of_longing_alone_is_innocent() -> None:
    searching = Innocence(Rulebook(searches=Searches(("longing",))))

    assert searching.holds(page("https://shop.example/search?q=their+castle"))
    assert not searching.holds(page("https://shop.example/search?q=first+love"))


@pytest.mark.parametrize("title", ["", "\u00d6ffnung"])
@pytest.mark.parametrize("mark", ["aHR0cHM6Ly94", "u=68747470733a2f2f", "h0dHBzOi8v"])
def test_what_may_be_coded_is_read_whatever_its_title(mark: str, title: str) -> None:
    visit = page(f"https://x.example/r?u={mark}", title)

    assert not Innocence(Rulebook(sites=(Site("y.com"),))).holds(visit)


def test_a_handle_without_letters_leaves_every_page_in_doubt() -> None:
    rules = Rulebook(people=(Person("J", handles=(Handle("___"),)),))

    assert not Innocence(rules).holds(page("https://x.example/"))


def test_endings_that_all_hosts_have_are_no_sign() -> None:
    assert Innocence(Rulebook(sites=(Site("x.com"),))).holds(page("https://y.com/"))


def test_with_very_many_names_in_other_letters_pages_in_such_are_read() -> None:
    names = tuple(chr(0x4E00 + number) + "\u5c71\u7530" for number in range(201))
    innocence = Innocence(Rulebook(people=(Person("J", names=names),)))

    assert innocence.holds(page("https://x.example/"))
    assert not innocence.holds(page("https://x.example/", "\u5c71"))


@pytest.mark.parametrize(
    "visit", [page("https://x.example/\udcff"), page("https://x.example/", "a\ud800")]
)
def test_half_a_sign_stops_nothing(visit: Visit) -> None:
    assert Innocence(Rulebook(sites=(Site("y.com"),))).holds(visit)
