"""What travels past the matcher: an alias, a kind, and an id that says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.boundary import Boundary, BoundaryKind, boundary_id

SECRET = b"a secret of this installation"


def test_an_id_is_sixteen_hex_digits_and_the_same_on_every_run() -> None:
    made = boundary_id(SECRET, BoundaryKind.PERSON, "J")

    assert made == "486492253996d75d"


def test_another_installation_gives_another_id() -> None:
    ours = boundary_id(SECRET, BoundaryKind.PERSON, "J")
    theirs = boundary_id(b"another", BoundaryKind.PERSON, "J")

    assert ours != theirs


def test_a_person_and_a_place_of_one_alias_are_two_boundaries() -> None:
    person = boundary_id(SECRET, BoundaryKind.PERSON, "Luna")
    place = boundary_id(SECRET, BoundaryKind.PLACE, "Luna")

    assert person != place


@given(st.text(min_size=1))
def test_space_around_an_alias_changes_nothing(alias: str) -> None:
    plain = boundary_id(SECRET, BoundaryKind.APP, alias)

    assert boundary_id(SECRET, BoundaryKind.APP, f"  {alias}\n") == plain


@pytest.mark.parametrize("kind", list(BoundaryKind))
def test_all_boundaries_count_but_the_circle_and_the_pull(kind: BoundaryKind) -> None:
    apart = {BoundaryKind.CIRCLE, BoundaryKind.PULL}

    assert Boundary("0", kind, "x").counts is (kind not in apart)
