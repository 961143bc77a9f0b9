"""A comma in brackets that parts what was meant as one text is remarked on."""

import pytest

from rules.reading.goldens import PACKS
from walkaway_rules.problem import draw_all
from walkaway_rules.reading.reader import Sound, read_rules


def notes(text: str) -> str:
    reading = read_rules(f"walkaway: 1\n{text}".encode(), packs=PACKS)
    assert isinstance(reading, Sound)
    return draw_all(reading.notes)


def words(line: str) -> str:
    return notes(f"responses:\n  own_words: {line}\n")


def names(line: str) -> str:
    return notes(f"people:\n  - alias: J\n    handles: [jane.doe_91]\n    {line}\n")


def test_a_sentence_that_is_parted_is_shown_with_the_way_to_write_it() -> None:
    assert words("[You left, and you sleep.]") == (
        """\
rules.yaml:3:25: the comma before it makes this a sentence of its own
    3 |   own_words: [You left, and you sleep.]
      |                         ^^^^^^^^^^^^^^
        put the whole sentence in quotes if it is one"""
    )


@pytest.mark.parametrize(
    "line",
    [
        "[You left, and you sleep]",
        "[you left, and you sleep.]",
        "[Rest., You left, and you sleep.]",
        '["Rest.", You left, and you sleep.]',
    ],
)
def test_halves_of_a_sentence_are_known(line: str) -> None:
    assert words(line).count("rules.yaml:3:") == 1


@pytest.mark.parametrize(
    "line",
    [
        '["You left, and you sleep."]',
        "[You left., And you sleep.]",
        "[You left, You sleep]",
        "[breathe, rest]",
        "[You left.]",
        "\n    - You left, and you sleep.\n    - rest",
        '["You left", "and you sleep."]',
    ],
)
def test_whole_sentences_are_let_be(line: str) -> None:
    assert words(line) == ""


def test_a_name_that_is_parted_is_shown_with_the_way_to_write_it() -> None:
    assert names("names: [Doe, Jane]") == (
        """\
rules.yaml:5:18: the comma parts this into two names
    5 |     names: [Doe, Jane]
      |                  ^^^^
        write `Jane Doe` if it is one"""
    )


def test_a_name_in_the_circle_is_looked_at_as_well() -> None:
    circle = "circle: [{alias: her sister, names: [Doe, Jess]}]"

    assert "write `Jess Doe` if it is one" in names(circle)


@pytest.mark.parametrize(
    "line",
    [
        "names: [Jane Doe, Janey Doe]",
        "names: [Jane Doe, Janey]",
        "names: [Doe, Jane, Janey]",
        'names: ["Doe", "Jane"]',
        "names: [Jane]",
        "names:\n      - Jane\n      - Janey",
    ],
)
def test_names_that_seem_to_be_whole_are_let_be(line: str) -> None:
    assert "two names" not in names(line)
