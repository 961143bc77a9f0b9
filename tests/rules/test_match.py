"""A match says why by aliases, and holds nothing of what was seen."""

from dataclasses import fields

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import Match, MatchKind, is_surer
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle, Person, Rulebook

RULES = Rulebook(people=(Person("J", handles=(Handle("jane.doe_91"),)),))
VISIT = Visit("https://instagram.com/jane.doe_91", "Jane", VisitKind.TYPED, 1)


def test_a_match_has_no_place_for_an_address_or_a_title() -> None:
    assert [field.name for field in fields(Match)] == [
        "boundary",
        "kind",
        "sought",
        "why",
        "needed",
    ]


def test_what_was_seen_is_not_in_it() -> None:
    match = compile_matcher(RULES, b"secret").match(VISIT)

    assert match is not None
    assert match.kind is MatchKind.PROFILE
    assert "jane" not in repr(match).casefold()


def test_a_name_in_a_title_tells_less_than_anything_else() -> None:
    surer = {sign for sign in MatchKind if is_surer(sign, MatchKind.NAME)}

    assert surer == set(MatchKind) - {MatchKind.NAME}
    assert not any(is_surer(sign, MatchKind.PROFILE) for sign in MatchKind)
    assert not is_surer(None, MatchKind.NAME)
    assert not is_surer(MatchKind.PROFILE, None)


def test_contact_is_not_needed_unless_it_is_said() -> None:
    boundary = Boundary("0", BoundaryKind.PERSON, "J")

    assert not Match(boundary, MatchKind.NAME, sought=True, why="J").needed
