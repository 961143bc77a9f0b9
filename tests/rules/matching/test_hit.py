from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.hit import Hit, strongest, up_to_surest

_J = Boundary("1", BoundaryKind.PERSON, "J")
_SISTER = Boundary("2", BoundaryKind.CIRCLE, "her sister")
_NAMED = Hit(_J, MatchKind.NAME, sought=False)
_PAGE = Hit(_J, MatchKind.PROFILE, sought=True)
_SEARCH = Hit(_J, MatchKind.SEARCH, sought=True)
_THEIRS = Hit(_SISTER, MatchKind.PROFILE, sought=True)


def _best(*hits: Hit) -> Hit:
    match = strongest(hits)
    assert match == strongest(reversed(hits))
    assert match is not None
    return next(
        hit
        for hit in hits
        if (hit.boundary, hit.kind, hit.needed)
        == (match.boundary, match.kind, match.needed)
    )


def test_nothing_found_is_no_match() -> None:
    assert strongest([]) is None


def test_allowed_contact_comes_first() -> None:
    allowed = Hit(_J, MatchKind.SITE, sought=True, needed=True)
    assert _best(_PAGE, allowed) is allowed


def test_what_was_sought_comes_before_what_was_not() -> None:
    assert _best(_NAMED, _THEIRS) is _THEIRS


def test_a_person_comes_before_the_circle() -> None:
    assert _best(_THEIRS, _SEARCH) is _SEARCH


def test_the_firmer_response_comes_first() -> None:
    site = Boundary("3", BoundaryKind.SITE, "a site on your list", Response.HOLD)
    held = Hit(site, MatchKind.SITE, sought=True)
    assert _best(_PAGE, held) is held


def test_a_circle_that_is_held_holds_the_person_who_still_counts() -> None:
    held = replace(_THEIRS, boundary=replace(_SISTER, response=Response.HOLD))
    match = strongest([held, _PAGE])
    assert match is not None
    assert match.boundary == replace(_J, response=Response.HOLD)
    assert match.boundary.counts
    merely_named = strongest([held, _NAMED])
    assert merely_named is not None
    assert merely_named.boundary == held.boundary


def test_what_was_not_sought_makes_nothing_firmer() -> None:
    named = replace(_NAMED, boundary=replace(_J, response=Response.HOLD))
    assert _best(_THEIRS, named) is _THEIRS


def test_contact_that_excuses_only_its_own_gives_way_to_all_else() -> None:
    own = frozenset({_J.id})
    allowed = Hit(_J, MatchKind.SITE, sought=True, needed=True, excuses=own)
    assert _best(allowed) is allowed
    assert _best(allowed, _PAGE) is allowed
    assert _best(allowed, _PAGE, _THEIRS) is _PAGE


def test_the_surer_sign_comes_first() -> None:
    assert _best(_SEARCH, _PAGE) is _PAGE


def test_a_match_says_why_in_one_sentence() -> None:
    behind = replace(_PAGE, behind=True)
    told = replace(_PAGE, why="This map leads to J.")
    allowed = replace(_PAGE, needed=True)
    sentences = [strongest([hit]) for hit in (_PAGE, behind, told, allowed)]
    assert [match and match.why for match in sentences] == [
        "This is a page of J.",
        "This leads to a page of J through another address.",
        "This map leads to J.",
        "You allowed this contact with J.",
    ]


_boundaries = st.builds(
    Boundary,
    id=st.sampled_from("12"),
    kind=st.sampled_from([BoundaryKind.PERSON, BoundaryKind.CIRCLE]),
    alias=st.just("J"),
    response=st.sampled_from(Response),
)
_hits = st.builds(
    Hit,
    _boundaries,
    st.sampled_from(MatchKind),
    sought=st.booleans(),
    behind=st.booleans(),
)


@given(st.lists(_hits))
def test_what_is_behind_the_surest_sign_makes_no_difference(found: list[Hit]) -> None:
    hits = sorted(found, key=lambda hit: hit.behind)
    firmest = max((hit.boundary.response.rung for hit in hits), default=0)
    assert strongest(up_to_surest(hits, firmest)) == strongest(hits)


def test_nothing_is_looked_for_behind_the_surest_sign() -> None:
    rung = _J.response.rung
    assert list(up_to_surest([_NAMED, _PAGE, _SEARCH], rung)) == [_NAMED, _PAGE]


def test_the_surest_sign_is_of_nobody_else_and_none_could_be_held_firmer() -> None:
    rung = _J.response.rung
    assert list(up_to_surest([_THEIRS, _PAGE], rung)) == [_THEIRS, _PAGE]
    assert list(up_to_surest([_PAGE, _SEARCH], rung + 1)) == [_PAGE, _SEARCH]
    passed_by = replace(_PAGE, sought=False)
    assert list(up_to_surest([passed_by, _SEARCH], rung)) == [passed_by, _SEARCH]
