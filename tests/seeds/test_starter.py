"""The starter rules: sound, kind, and about nobody."""

import re

import pytest

from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.rulebook import Rulebook, Searches
from walkaway_seeds.starter import rules_schema, starter_rules

_PACKS = frozenset({"longing"})


def _rulebook(text: str) -> Rulebook:
    reading = read_rules(text.encode(), packs=_PACKS)
    assert isinstance(reading, Sound), reading
    assert not reading.notes
    return reading.rulebook


def test_the_starter_rules_guard_only_the_searches_that_hurt() -> None:
    assert _rulebook(starter_rules()) == Rulebook(searches=Searches(("longing",)))


def test_the_examples_in_the_starter_rules_are_sound_as_well() -> None:
    """Every line that looks like an example, with its "# " taken away."""
    text = re.sub("^# (?=  )", "", starter_rules(), flags=re.MULTILINE)
    book = _rulebook(text)
    assert [person.alias for person in book.people] == ["J"]
    assert book.places
    assert book.apps
    assert book.checking
    assert book.responses.plans


def test_editors_are_told_of_the_schema() -> None:
    first = starter_rules().splitlines()[0]
    assert first == "# yaml-language-server: $schema=rules.schema.json"
    assert rules_schema().startswith("{\n")


@pytest.mark.parametrize("word", ["!", "must ", "relapse", "addict", "stalk"])
def test_the_starter_rules_neither_shout_nor_blame(word: str) -> None:
    assert word not in starter_rules().lower()


def test_no_line_is_wider_than_an_editor() -> None:
    assert max(map(len, starter_rules().splitlines())) <= 88
