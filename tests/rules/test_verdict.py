"""What the reading process found reaches the guard whole, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.rulebooks import rulebooks
from walkaway_rules.problem import Problem, tell_all
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.tongue.said import said, spoken
from walkaway_rules.verdict import (
    Accepted,
    Doubted,
    is_remarked_anew,
    read_verdict,
    verdict_text,
)


@given(rulebooks)
def test_accepted_rules_arrive_as_they_are(rulebook: Rulebook) -> None:
    line = verdict_text(Accepted(rulebook), "abc")

    assert read_verdict(line) == (Accepted(rulebook), "abc")


def test_lines_that_are_remarked_on_arrive_as_their_numbers() -> None:
    remarked = Accepted(Rulebook(), (3, 7))

    assert read_verdict(verdict_text(remarked, "abc")) == (remarked, "abc")


def test_a_remark_on_a_line_that_stood_there_before_is_nothing_new() -> None:
    before = "people:\n  names: [Doe, Jane]\n"
    assert not is_remarked_anew((3,), "x: 1\n" + before, before)
    assert is_remarked_anew((2,), before.replace("Doe", "Roe"), before)
    assert is_remarked_anew((2,), before, "")


@pytest.mark.parametrize("remarks", [(), (0,), (4,)])
def test_where_no_line_is_remarked_on_nothing_is_new(remarks: tuple[int, ...]) -> None:
    assert not is_remarked_anew(remarks, "one\ntwo\nthree\n", "")


def test_what_is_wrong_arrives_in_words_that_quote_nothing() -> None:
    line = verdict_text(Doubted("line 3: this is not a date"), "abc")

    assert line == '{"of": "abc", "told": "line 3: this is not a date"}'
    assert read_verdict(line) == (Doubted("line 3: this is not a date"), "abc")


class Quiet:
    """A language of three sentences."""

    def gettext(self, message: str, /) -> str:
        """Return it in that language."""
        return {
            "line {line}: {what}": "Zeile {line}: {what}",
            "this is not a date": "kein Datum",
            "{first} (and {count} more)": "{first} (und {count} mehr)",
        }[message]

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        """Return the form that goes with the number."""
        return self.gettext(one if number == 1 else many)


def test_what_is_wrong_still_knows_how_it_was_made() -> None:
    faults = (Problem(3, 1, said("this is not a date")), Problem(4, 1, said("no")))
    told = tell_all(faults)
    verdict, _ = read_verdict(verdict_text(Doubted(told), "abc"))

    assert isinstance(verdict, Doubted)
    assert verdict.told == told == "line 3: this is not a date (and 1 more)"
    assert spoken(verdict.told, Quiet()) == "Zeile 3: kein Datum (und 1 mehr)"


@pytest.mark.parametrize(
    "line",
    [
        '{"of": "abc", "told": 7}',
        '{"of": "abc", "told": {"template": "x"}}',
        "",
        "[]",
        "{}",
        '{"of": "abc"}',
        '{"told": "unread"}',
        '{"of": "abc", "rulebook": {"people": 7}}',
        '{"of": "abc", "rulebook": {}}',
        '{"of": "abc", "rulebook": {}, "remarks": 7}',
        '{"of": "abc", "rulebook": {}, "remarks": ["x"]}',
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
