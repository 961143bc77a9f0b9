"""Every boundary of a rulebook is drawn once, and known by its alias alone."""

from quality.rulebook import EXAMPLE, SECRET
from walkaway_rules.boundary import Boundary, BoundaryKind, Response, boundary_id
from walkaway_rules.matching.drawing import Drawing
from walkaway_rules.rulebook import Checking, Person, Place, Rulebook, Site


def _drawn(rulebook: Rulebook) -> list[Boundary]:
    return [*Drawing(rulebook, SECRET).boundaries.values()]


def test_every_boundary_is_known_once_by_alias_only() -> None:
    drawn = [(b.kind, b.alias, b.response) for b in _drawn(EXAMPLE)]
    assert drawn[:5] == [
        (BoundaryKind.PERSON, "J", Response.PAUSE),
        (BoundaryKind.CIRCLE, "her sister", Response.WHISPER),
        (BoundaryKind.PLACE, "Caf\u00e9 Luna", Response.PAUSE),
        (BoundaryKind.APP, "Telegram", Response.PAUSE),
        (BoundaryKind.SITE, "a site on your list", Response.PAUSE),
    ]
    assert len({b.id for b in _drawn(EXAMPLE)}) == len(_drawn(EXAMPLE))


def test_two_sites_without_an_alias_are_two_boundaries() -> None:
    rulebook = Rulebook(sites=(Site("a.example"), Site("b.example")))
    first, second = _drawn(rulebook)
    assert first.alias == second.alias == "a site on your list"
    assert first.id != second.id


def test_things_checked_without_an_alias_are_told_apart_and_not_named() -> None:
    habits = (Checking("a.example/jane", site="a.example/jane"), Checking("b", app="b"))
    first, second = _drawn(Rulebook(checking=habits))
    assert (first.alias, second.alias) == ("a site on your list", "an app on your list")
    assert first.id == boundary_id(SECRET, BoundaryKind.CHECKING, "a.example/jane")


def test_sites_of_one_alias_are_one_boundary() -> None:
    rulebook = Rulebook(sites=(Site("a.example", "dates"), Site("b.example", "dates")))
    [only] = _drawn(rulebook)
    assert only.id == boundary_id(SECRET, BoundaryKind.SITE, "dates")


def test_a_boundarys_own_response_comes_before_the_default() -> None:
    rulebook = Rulebook(people=(Person("K", response=Response.HOLD),))
    [only] = _drawn(rulebook)
    assert only.response is Response.HOLD


def test_places_of_one_name_are_one_boundary() -> None:
    places = (Place("Luna", (1.0, 1.0)), Place("Luna", (2.0, 2.0)))
    assert len(_drawn(Rulebook(places=places))) == 1
