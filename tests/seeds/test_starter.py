"""The starter rules: sound, kind, and about nobody."""

import re
from dataclasses import replace

import pytest

from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.rulebook import Rulebook, Searches
from walkaway_seeds.starter import LANGUAGES, rules_schema, starter_rules

_PACKS = frozenset({"longing"})
_every_language = pytest.mark.parametrize("language", sorted(LANGUAGES))


def _rulebook(text: str) -> Rulebook:
    reading = read_rules(text.encode(), packs=_PACKS)
    assert isinstance(reading, Sound), reading
    assert not reading.notes
    return reading.rulebook


def _with_examples(language: str) -> str:
    """Return every line that looks like an example with its "# " taken away."""
    return re.sub("^# (?=  )", "", starter_rules([language]), flags=re.MULTILINE)


_WORDS = {
    "de": {
        "ihre Schwester": "her sister",
        "Schule": "school",
        "was macht sie gerade": "what is she doing now",
        "Nachrichten": "messages",
        "+49 30 23125143": "+1 202 555 0143",
    }
}
"""What examples say in a language, and in English."""


def _in_english(language: str) -> str:
    text = _with_examples(language)
    for said, plain in _WORDS.get(language, {}).items():
        assert said in text
        text = text.replace(said, plain)
    return text


@_every_language
def test_the_starter_rules_guard_only_the_searches_that_hurt(language: str) -> None:
    hurting = Rulebook(searches=Searches(("longing",)))
    assert _rulebook(starter_rules([language])) == hurting


@_every_language
def test_the_examples_in_the_starter_rules_are_sound_as_well(language: str) -> None:
    book = _rulebook(_with_examples(language))
    assert [person.alias for person in book.people] == ["J"]
    assert book.places
    assert book.apps
    assert book.checking
    assert book.responses.plans


@_every_language
def test_the_same_is_meant_in_every_language(language: str) -> None:
    said, plain = (_rulebook(_in_english(one)) for one in (language, "en"))
    words = replace(said.responses, own_words=plain.responses.own_words)
    assert len(said.responses.own_words) == len(plain.responses.own_words)
    assert replace(said, responses=replace(words, plans=plain.responses.plans)) == plain


def test_the_first_language_that_there_is_is_taken() -> None:
    assert starter_rules(["fr", "de", "en"]) == starter_rules(["de"])
    assert starter_rules(["fr"]) == starter_rules()


def test_editors_are_told_of_the_schema() -> None:
    first = {starter_rules([one]).splitlines()[0] for one in LANGUAGES}
    assert first == {"# yaml-language-server: $schema=rules.schema.json"}
    assert rules_schema().startswith("{\n")


@pytest.mark.parametrize(
    "word", ["!", "must ", "musst", "relapse", "rückf", "addict", "süchtig", "stalk"]
)
def test_the_starter_rules_neither_shout_nor_blame(word: str) -> None:
    assert all(word not in starter_rules([one]).lower() for one in LANGUAGES)


@_every_language
def test_no_line_is_wider_than_an_editor(language: str) -> None:
    assert max(map(len, starter_rules([language]).splitlines())) <= 88
