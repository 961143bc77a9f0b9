import pytest

from quality.rulebook import EXAMPLE, SECRET
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.checking.checked import CheckedIndex
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import (
    FileOpened,
    Observation,
    ProcessStarted,
    TrackPlayed,
    Visit,
    VisitKind,
    WindowShown,
)
from walkaway_rules.rulebook import Checking

_BOUNDARY = Boundary("1", BoundaryKind.CHECKING, "WhatsApp")
_CHECKING = Checking("WhatsApp", site="web.whatsapp.com", app="whatsapp")
_PAGE = "https://web.whatsapp.com/x"


def _index() -> CheckedIndex:
    index = CheckedIndex()
    index.add(_CHECKING, _BOUNDARY)
    return index


@pytest.mark.parametrize(
    "observation",
    [
        Visit(_PAGE, "", VisitKind.TYPED, 0),
        ProcessStarted(1, "WhatsApp.exe", "C:\\WhatsApp.exe"),
        WindowShown("Chats", "whatsapp"),
    ],
)
def test_an_opening_is_known_by_its_site_or_app(observation: Observation) -> None:
    [checked] = _index().find(observation)
    assert (checked.boundary, checked.checking) == (_BOUNDARY, _CHECKING)


@pytest.mark.parametrize(
    "observation",
    [
        Visit(_PAGE, "", VisitKind.REDIRECT, 0),
        Visit("https://www.whatsapp.com/", "", VisitKind.TYPED, 0),
        ProcessStarted(1, "bash", "/bin/bash"),
        WindowShown("WhatsApp", "firefox"),
        TrackPlayed("", "whatsapp"),
        FileOpened("/home/me/whatsapp"),
    ],
)
def test_anything_else_opens_nothing(observation: Observation) -> None:
    assert _index().find(observation) == ()


def test_one_opening_too_many_is_a_match_that_says_so() -> None:
    [checked] = _index().find(Visit(_PAGE, "", VisitKind.LINK, 0))
    match = checked.match()
    assert (match.kind, match.sought) == (MatchKind.CHECKING, True)
    assert match.why == "WhatsApp was opened again."


def test_checked_things_without_a_site_or_app_are_never_opened() -> None:
    index = CheckedIndex()
    index.add(Checking("nothing"), _BOUNDARY)
    assert index.find(ProcessStarted(1, "nothing", "")) == ()


def test_the_matcher_knows_what_is_checked() -> None:
    matcher = compile_matcher(EXAMPLE, SECRET)
    [checked] = matcher.checked(Visit(_PAGE, "", VisitKind.LINK, 0))
    assert checked.boundary in matcher.boundaries
    assert checked.boundary.alias == "WhatsApp"
    assert matcher.match(Visit(_PAGE, "", VisitKind.LINK, 0)) is None
