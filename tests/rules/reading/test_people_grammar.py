"""Somebody in the circle is described in the same words as the person."""

from walkaway_rules.reading.people_grammar import MEMBER, PERSON


def test_whoever_moves_from_people_to_the_circle_keeps_their_keys() -> None:
    person = {key.name: key.shape for key in PERSON.keys}

    assert all(person[key.name] == key.shape for key in MEMBER.keys)


def test_only_an_alias_has_to_be_there() -> None:
    for group in (PERSON, MEMBER):
        assert [key.name for key in group.keys if key.required] == ["alias"]
