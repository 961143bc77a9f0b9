"""The grammar: each row is read, said, and found again."""

import pytest

from rules.reading.goldens import drawn
from walkaway_rules.reading.finding import Found
from walkaway_rules.reading.fit import fit
from walkaway_rules.reading.grammar import RULES, groups, leaves
from walkaway_rules.reading.node import Mapping
from walkaway_rules.reading.shape import Group, Key, Shape, Word
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow

_GROUPS = list(groups())


@pytest.mark.parametrize("group", _GROUPS, ids=lambda group: group.name)
def test_no_key_stands_in_a_group_twice(group: Group) -> None:
    names = [key.name for key in group.keys]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("group", _GROUPS, ids=lambda group: group.name)
def test_no_other_word_for_a_key_is_a_key_or_means_two(group: Group) -> None:
    others = [word for key in group.keys for word in key.also]
    assert len(others) == len(set(others))
    assert not {key.name for key in group.keys} & set(others)


@pytest.mark.parametrize("group", _GROUPS, ids=lambda group: group.name)
def test_each_key_is_explained_in_whole_sentences(group: Group) -> None:
    assert all(key.says.endswith(".") and key.says[0].isupper() for key in group.keys)


@pytest.mark.parametrize("group", _GROUPS[1:], ids=lambda group: group.name)
def test_each_sample_fits_its_group_and_is_read(group: Group) -> None:
    root, found = grow(decode(group.sample.encode())).root, Found()
    assert isinstance(root, Mapping)
    fit(root, group, found)
    assert root.pairs
    assert found.items == []


def test_whoever_writes_the_samples_has_sound_rules() -> None:
    at = {group.name: group.sample for group in _GROUPS}
    person = at["a person"].removesuffix("}")
    rules = f"""walkaway: 1
people:
  - {person}, songs: [{at["a song"]}], needed: [{at["needed contact"]}],
    circle: [{at["a person in the circle"]}]}}
places: [{at["a place"]}]
apps: [{at["an app"]}]
sites: [{at["a site"]}]
searches: {at["the searches"]}
checking: [{at["a habit of checking"]}]
responses: {at["the responses"].removesuffix("}")}, plans: [{at["a plan"]}]}}
promise: {at["the promise"]}
"""
    assert drawn(rules) == ""


def test_the_root_comes_first_and_people_are_in_it() -> None:
    assert _GROUPS[0] is RULES
    assert {"a person", "a person in the circle", "a plan"} <= {g.name for g in _GROUPS}


def test_every_single_value_is_a_word() -> None:
    shapes: list[Shape] = list(leaves())
    assert len(shapes) > 40
    assert all(isinstance(shape, Word) for shape in shapes)


def test_a_key_is_found_by_its_name() -> None:
    found = RULES.find("people")
    assert isinstance(found, Key)
    assert found.name == "people"


def test_an_unknown_key_is_not_found() -> None:
    assert RULES.find("peolpe") is None
