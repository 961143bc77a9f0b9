"""A sentence is English until it is said to somebody, and then all of it is theirs."""

import json
from copy import deepcopy
from datetime import date

import pytest

from walkaway_rules.tongue.said import (
    counted,
    forms,
    grouped,
    joined,
    laid_out,
    packed,
    said,
    sentence_in,
    spoken,
    tenths,
    unpacked,
)
from walkaway_rules.tongue.tongue import ENGLISH


class Paper:
    """A language of a few sentences."""

    def gettext(self, message: str, /) -> str:
        return _SAID.get(message, message)

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        return _SAID[one if number == 1 else many]


_SAID = {
    "Open": "Offen",
    "{alias} is near {place}.": "Bei {place} ist {alias}.",
    "one day": "ein Tag",
    "{count} days": "{count} Tage",
    "{front},{last}": "{front}.{last}",
    "{whole}.{tenth}": "{whole},{tenth}",
    "{day}: {what}": "never looked up",
}
PAPER = Paper()


def test_a_sentence_is_its_english_text() -> None:
    sentence = said("{alias} is near {place}.", alias="J", place="home")

    assert sentence == "J is near home."
    assert f"{sentence}" == "J is near home."
    assert spoken(sentence, ENGLISH) == "J is near home."


def test_parts_go_where_the_other_language_has_them() -> None:
    sentence = said("{alias} is near {place}.", alias="J", place="home")

    assert spoken(sentence, PAPER) == "Bei home ist J."


def test_an_alias_is_never_taken_for_a_word_of_ours() -> None:
    sentence = said("{alias} is near {place}.", alias="Open", place=said("Open"))

    assert spoken(sentence, PAPER) == "Bei Offen ist Open."


def test_a_text_that_is_not_ours_stays_as_it_is() -> None:
    assert spoken("Open", PAPER) == "Open"


def test_a_constant_of_ours_is_looked_up_where_it_surely_is_one() -> None:
    assert sentence_in(PAPER, "Open") == "Offen"
    assert sentence_in(PAPER, said("Open")) == "Offen"
    assert sentence_in(PAPER, "") == ""


def test_braces_without_parts_are_signs_as_any_other() -> None:
    assert said("{a: b}") == "{a: b}"
    assert spoken(said("{a: b}"), PAPER) == "{a: b}"


@pytest.mark.parametrize(
    ("number", "english", "paper"),
    [(1, "one day", "ein Tag"), (2, "2 days", "2 Tage"), (0, "0 days", "0 Tage")],
)
def test_a_number_has_its_form(number: int, english: str, paper: str) -> None:
    sentence = counted(number, *forms("one day", "{count} days"))

    assert (sentence, spoken(sentence, PAPER)) == (english, paper)


@pytest.mark.parametrize(
    ("number", "english", "paper"),
    [
        (999, "999", "999"),
        (1000, "1,000", "1.000"),
        (1_020_003, "1,020,003", "1.020.003"),
    ],
)
def test_digits_are_parted_as_in_the_language(
    number: int, english: str, paper: str
) -> None:
    assert grouped(number) == english
    assert spoken(grouped(number), PAPER) == paper
    assert spoken(counted(number, "one day", "{count} days"), PAPER) == f"{paper} Tage"


def test_tenths_are_parted_as_in_the_language() -> None:
    assert tenths(0.25) == "0.2"
    assert spoken(tenths(0.25), PAPER) == "0,2"


def test_what_is_only_laid_out_is_not_looked_up() -> None:
    line = laid_out("{day}: {what}", day=3, what=said("Open"))

    assert line == "3: Open"
    assert spoken(line, PAPER) == "3: Offen"


def test_sentences_are_joined_and_each_is_said() -> None:
    lines = joined("\n", ("", said("Open"), "Open"))

    assert lines == "\nOpen\nOpen"
    assert spoken(lines, PAPER) == "\nOffen\nOpen"


def test_nothing_joined_is_nothing() -> None:
    assert joined(", ", ()) == ""


def test_a_copy_can_still_be_said() -> None:
    assert spoken(deepcopy(said("Open")), PAPER) == "Offen"


@pytest.mark.parametrize(
    "text",
    [
        "as it is",
        said("Open"),
        said("{alias} is near {place}.", alias="Open", place=said("Open")),
        counted(1200, "one day", "{count} days"),
        laid_out("{day}: {what}", day=7, what=counted(1, "one day", "{count} days")),
        joined(", ", [said("Open"), tenths(1.5)]),
        said("{size:.1f}", size=2.25),
    ],
)
def test_a_sentence_that_was_packed_can_be_said_in_every_language(text: str) -> None:
    there = unpacked(json.loads(json.dumps(packed(text))))

    assert there == text
    assert spoken(there, PAPER) == spoken(text, PAPER)


def test_what_is_no_number_is_packed_as_it_reads() -> None:
    day = said("{day}: {what}", day=date(2026, 9, 14), what=None)

    assert unpacked(packed(day)) == "2026-09-14: None"


@pytest.mark.parametrize(
    "values", [None, 7, [], {}, {"template": "x", "number": 1}, {"parts": []}]
)
def test_what_was_never_packed_is_refused(values: object) -> None:
    with pytest.raises(ValueError, match="no sentence"):
        unpacked(values)
