"""Syntax: both of PyYAML's parsers are understood alike."""

import pytest
import yaml

from rules.reading.goldens import goldens
from walkaway_rules.reading.node import Mark
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.syntax import Complaint, translate
from walkaway_rules.reading.tree import grow


@pytest.mark.parametrize("name", goldens())
def test_both_parsers_complain_of_the_same(name: str) -> None:
    source = decode(goldens()[name][0].encode())
    assert source.finding is None
    fast, slow = grow(source, yaml.CBaseLoader), grow(source, yaml.BaseLoader)
    assert [f.fault for f in fast.findings] == [f.fault for f in slow.findings]
    assert [f.mark.line for f in fast.findings] == [f.mark.line for f in slow.findings]
    assert (fast.root is None) == (slow.root is None)


def test_an_unknown_complaint_within_a_line_is_about_what_stands_there() -> None:
    finding = translate(Complaint("oh", Mark(1, 4)), ["a: b"])
    assert finding.fault.what == "this does not fit behind what stands before it"


def test_an_unknown_complaint_at_a_beginning_is_about_the_line() -> None:
    finding = translate(Complaint("oh", Mark(1, 3)), ["  a: b"])
    assert finding.fault.what == "this does not line up with the lines above"


def test_a_complaint_behind_the_end_is_about_the_last_line() -> None:
    finding = translate(Complaint("oh", Mark(9, 1)), ["a", "\tb"])
    assert finding.fault.what == "a tab cannot be used to indent a line"


def test_a_complaint_without_a_beginning_stays_where_it_is() -> None:
    complaint = Complaint("end of stream", Mark(1, 4), "while scanning a quoted scalar")
    assert translate(complaint, ['a: "b']).mark == Mark(1, 4)


def test_depth_that_the_parser_itself_refuses_is_called_depth() -> None:
    complaint = Complaint("exceeded maximum nesting depth", Mark(1, 9))
    finding = translate(complaint, ["people: [["])
    assert finding.fault.what == "this is nested deeper than any rule needs"
