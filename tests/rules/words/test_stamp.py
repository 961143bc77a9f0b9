"""A line of the journal has its time in front and is one line."""

from walkaway_rules.moment import Moment
from walkaway_rules.words.stamp import stamp


def test_a_line_begins_with_the_time_in_utc() -> None:
    line = stamp(Moment(1_795_435_200_999_999, -300), "All is well.")

    assert line == "2026-11-23T12:00:00Z All is well."


def test_a_line_is_one_line() -> None:
    assert stamp(Moment(0, 0), "one\n two\r\n") == "1970-01-01T00:00:00Z one two"
