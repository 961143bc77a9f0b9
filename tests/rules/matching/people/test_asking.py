from dataclasses import replace

import pytest

from quality.rulebook import EXAMPLE, SECRET, met
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.longing.longing import compile_longing
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.matching.people.asking import Asking, is_spared
from walkaway_rules.observation import Visit, VisitKind, WindowShown
from walkaway_rules.rulebook import Handle, Person, Rulebook

_SEARCHES = Boundary("1", BoundaryKind.SEARCHES, "searches")
_ENGINE = "https://engine.example/search?q="


def test_longing_is_met_where_the_rules_name_it() -> None:
    asking = Asking(compile_longing(("longing",), ()), _SEARCHES)
    [hit] = asking.hits(("bread", "does my ex miss me"))
    assert (hit.boundary, hit.kind, hit.sought) == (_SEARCHES, MatchKind.LONGING, True)


def test_longing_is_left_alone_where_they_do_not() -> None:
    asking = Asking(compile_longing((), ()), _SEARCHES)
    assert list(asking.hits(("does my ex miss me",))) == []


def test_help_and_danger_are_spared() -> None:
    assert is_spared(("how to get over a breakup",))
    assert is_spared(("bread", "i want to kill myself"))
    assert not is_spared(("does my ex miss me", "bread"))


def test_a_search_of_longing_is_seen_in_an_address() -> None:
    match = met(_ENGINE + "does+my+ex+miss+me")
    assert match is not None
    assert match.boundary.alias == "searches"
    assert match.why == "This is a search of the longing kind."


def test_a_search_of_danger_is_never_met_whoever_it_names() -> None:
    assert met(_ENGINE + "jane+doe") is not None
    assert met(_ENGINE + "jane+doe+wants+to+kill+me") is None


@pytest.mark.parametrize(
    ("query", "is_met"),
    [
        ("wendy cope", True),
        ("wendy cope instagram", True),
        ("suicide.squad.wendy", True),
        ("suicide.squad.wendy instagram", True),
        ("how to cope without wendy cope", False),
        ("suicide.squad.wendy hit me", False),
        ("how do i cope", False),
        ("wendy wants suicide", False),
    ],
)
def test_a_word_of_a_name_or_handle_is_no_cry(query: str, *, is_met: bool) -> None:
    handles = (Handle("suicide.squad.wendy"), Handle("wendy"))
    person = Person("W", names=("Wendy Cope", "Cope"), handles=handles)
    matcher = compile_matcher(Rulebook(people=(person,)), SECRET)
    address = _ENGINE + query.replace(" ", "+")
    visit = Visit(address, "", VisitKind.LINK, 0)
    assert (matcher.match(visit) is not None) is is_met


def test_a_search_for_help_is_never_met_whoever_it_names() -> None:
    assert met(_ENGINE + "how+to+get+over+jane+doe") is None


def test_a_windows_search_is_judged_as_an_addresss_is() -> None:
    matcher = compile_matcher(EXAMPLE, SECRET)
    longing = matcher.match(WindowShown("does my ex miss me - Google Search", "x"))
    assert longing is not None
    assert longing.kind is MatchKind.LONGING
    danger = "jane doe wants to kill me - Google Search"
    assert matcher.match(WindowShown(danger, "x")) is None


def test_without_searches_in_the_rules_there_is_no_such_boundary() -> None:
    matcher = compile_matcher(replace(EXAMPLE, searches=None), SECRET)
    kinds = {boundary.kind for boundary in matcher.boundaries}
    assert BoundaryKind.SEARCHES not in kinds
    assert compile_matcher(Rulebook(), SECRET).match(WindowShown("x", "y")) is None


@pytest.mark.parametrize("asked", ["?q=suicide", "?q=i+want+to+kill+myself"])
def test_no_word_beside_the_address_of_a_profile_hides_it(asked: str) -> None:
    match = met(f"https://www.instagram.com/jane.doe_91/{asked}")

    assert match is not None
    assert (match.kind, match.sought) == (MatchKind.PROFILE, True)


def test_a_search_for_a_profile_that_speaks_of_danger_is_spared() -> None:
    assert met(_ENGINE + "site%3Ainstagram.com+jane.doe_91+wants+to+kill+me") is None
