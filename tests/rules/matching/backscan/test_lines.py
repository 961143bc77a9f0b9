"""Texts of many rows, and what was made of some of them."""

import re

from walkaway_rules.matching.backscan.lines import (
    Lines,
    joined,
    lines_holding,
)

ROWS = Lines(b"A\x1eB%41\x1eC\x1e", b"a\x1eb%41\x1ec\x1e")


def test_rows_are_numbered_by_where_they_begin() -> None:
    begins = [ROWS.begin_of(line) for line in range(3)]

    assert begins == [0, 2, 7]
    assert ROWS.numbered((7, 2)) == {1: b"B%41", 2: b"C"}
    assert ROWS.root(8) == (ROWS, 7)
    assert ROWS.lines() == [b"A", b"B%41", b"C", b""]


def test_lines_are_found_by_number_and_by_spot_however_long_a_text_is() -> None:
    written = [b"" if number % 7 else b"a" * (number % 900) for number in range(3000)]
    rows = Lines(joined(written), joined(written))
    begins = [rows.begin_of(line) for line in range(3000)]

    assert [rows.line_at(begin) for begin in begins] == written
    assert [rows.line_of(begin) for begin in begins] == list(range(3000))
    assert (rows.count(), rows.begin_of(3000)) == (3000, len(rows.low))


def test_lines_made_of_others_lead_back_to_their_rows() -> None:
    some = lines_holding(b"%", ROWS.low)
    below = ROWS.below(some, joined([b"BA"]), joined([b"ba"]))
    deeper = below.below((0, 0), joined([b"x", b"y"]), joined([b"x", b"y"]))

    assert ROWS.pick(some) == [b"B%41"]
    assert ROWS.cut(some) == b"b%41\x1e"
    assert below.pick({0: 2}) == [b"BA"]
    assert deeper.root(2) == (ROWS, 2)
    assert (ROWS.is_written, below.is_written) == (True, False)


def test_a_pattern_must_stand_in_the_line_that_holds_its_sign() -> None:
    text = b"a%zz\x1eb%41\x1e%41\x1e"
    assert lines_holding(b"%", text, re.compile(b"%4")) == {5: 9, 10: 13}


def test_each_line_that_holds_a_byte_is_found_once() -> None:
    assert lines_holding(b"x", b"xx\x1ea\x1eax\x1e") == {0: 2, 5: 7}
    assert lines_holding(b"y", b"xx\x1e") == {}
