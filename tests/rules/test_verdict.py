"""What the reading process found reaches the guard whole, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.rulebooks import rulebooks
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.verdict import Accepted, Doubted, read_verdict, verdict_text


@given(rulebooks)
def test_accepted_rules_arrive_as_they_are(rulebook: Rulebook) -> None:
    line = verdict_text(Accepted(rulebook), "abc")

    assert read_verdict(line) == (Accepted(rulebook), "abc")


def test_what_is_wrong_arrives_in_words_that_quote_nothing() -> None:
    line = verdict_text(Doubted("line 3: this is not a date"), "abc")

    assert line == '{"of": "abc", "told": "line 3: this is not a date"}'
    assert read_verdict(line) == (Doubted("line 3: this is not a date"), "abc")


@pytest.mark.parametrize(
    "line",
    [
        "",
        "[]",
        "{}",
        '{"of": "abc"}',
        '{"told": "unread"}',
        '{"of": "abc", "rulebook": {"people": 7}}',
        "[" * 100_000,
    ],
)
def test_half_a_verdict_is_none(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_verdict(line)


@given(st.text())
def test_no_text_breaks_the_reading(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_verdict(line)


def test_a_verdict_shows_nothing_of_the_rules() -> None:
    assert "canary" not in repr(Accepted(Rulebook(people=(Person("canary"),))))
