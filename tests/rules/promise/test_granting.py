"""What only a common word gave away is left alone at once; all else waits."""

from dataclasses import replace

import pytest

from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.promise.binding import Bound, rewritten
from walkaway_rules.promise.granting import is_common, is_free
from walkaway_rules.rulebook import CircleMember, Handle, Person, Rulebook

SEARCH = (MatchKind.SEARCH,)


def in_force(person: Person, excepted: tuple[MatchKind, ...]) -> Person:
    """Return the person in force just after the exception was written."""
    newer = Rulebook(people=(replace(person, excepted=excepted),))
    return rewritten(Bound(Rulebook(people=(person,))), newer).in_force.people[0]


def test_an_exception_for_a_common_word_holds_at_once() -> None:
    assert in_force(Person("J", names=("Rose",)), SEARCH).excepted == SEARCH


@pytest.mark.parametrize(
    "person",
    [
        Person("J", names=("Jane Doe",)),
        Person("J", names=("Rose", "Rose Doe")),
        Person("J", names=("Rose",), handles=(Handle("rose.doe_91"),)),
    ],
)
def test_an_exception_for_somebody_known_by_more_waits(person: Person) -> None:
    assert in_force(person, SEARCH).excepted == ()


def test_a_number_is_no_common_word() -> None:
    person = Person("J", names=("Rose",), phones=("+1 202 555 0143",))

    assert in_force(person, (MatchKind.PHONE,)).excepted == ()


def test_giving_up_the_full_name_in_the_same_edit_frees_nothing() -> None:
    older = Rulebook(people=(Person("J", names=("Rose", "Rose Doe")),))
    newer = Rulebook(people=(Person("J", names=("Rose",), excepted=SEARCH),))

    assert rewritten(Bound(older), newer).in_force.people[0].excepted == ()


def test_the_circle_is_granted_the_same() -> None:
    def circle(*members: CircleMember) -> Rulebook:
        return Rulebook(people=(Person("J", names=("Jane Doe",), circle=members),))

    old, other = CircleMember("A", names=("Luna",)), CircleMember("B", names=("Bo Li",))
    newer = circle(replace(old, excepted=SEARCH))
    (person,) = rewritten(Bound(circle(old, other)), newer).in_force.people

    assert [(one.alias, one.excepted) for one in person.circle] == [
        ("A", SEARCH),
        ("B", ()),
    ]


def test_somebody_who_is_gone_from_the_file_is_granted_nothing() -> None:
    older = Rulebook(people=(Person("J", names=("Rose",)),))

    (person,) = rewritten(Bound(older), Rulebook()).in_force.people
    assert (person.names, person.excepted) == (("Rose",), ())


def test_common_is_who_is_known_by_common_words_alone() -> None:
    assert is_common(Person("J", names=("Rose", "Luna", "Anna")))
    assert not is_common(Person("J", names=("Xanthe",)))
    assert not is_common(Person("J", keepsakes=("~/Pictures/Lisbon",)))


@pytest.mark.parametrize(
    ("kind", "alias", "sign", "free"),
    [
        (BoundaryKind.PERSON, "J", "search", True),
        (BoundaryKind.PERSON, "J", "mail", False),
        (BoundaryKind.PERSON, "A", "search", False),
        (BoundaryKind.CIRCLE, "A", "name", True),
        (BoundaryKind.CIRCLE, "B", "name", False),
    ],
)
def test_it_can_be_asked_beforehand_whether_an_exception_is_free(
    kind: BoundaryKind, alias: str, sign: str, *, free: bool
) -> None:
    circle = (CircleMember("A", names=("Luna",)), CircleMember("B", names=("Bo Li",)))
    rulebook = Rulebook(people=(Person("J", names=("Rose",), circle=circle),))

    assert is_free(rulebook, kind, alias, sign) is free
