"""Findings: laid beside their lines, in order, inside the file."""

from walkaway_rules.problem import Problem
from walkaway_rules.reading.finding import MOST, Fault, Finding, Found, to_problems
from walkaway_rules.reading.node import Mark

_FAULT = Fault("no", "so")


def test_findings_come_in_the_order_of_the_file() -> None:
    marks = [Mark(2, 1), Mark(1, 3), Mark(1, 1)]
    problems = to_problems([Finding(m, _FAULT) for m in marks], ["abc", "d"])
    assert [(p.line, p.column) for p in problems] == [(1, 1), (1, 3), (2, 1)]


def test_the_same_finding_is_told_once() -> None:
    finding = Finding(Mark(1, 1), _FAULT)
    assert len(to_problems([finding, finding], ["abc"])) == 1


def test_a_finding_gets_its_line() -> None:
    (problem,) = to_problems([Finding(Mark(1, 2, 2), _FAULT)], ["abc"])
    assert problem == Problem(1, 2, "no", "so", "abc", 2)


def test_a_finding_to_the_end_of_its_line_underlines_the_rest() -> None:
    (problem,) = to_problems([Finding(Mark(1, 2, 0), _FAULT)], ["abc"])
    assert problem.length == 2


def test_a_place_behind_the_line_is_moved_to_its_end() -> None:
    (problem,) = to_problems([Finding(Mark(1, 9, 9), _FAULT)], ["abc"])
    assert (problem.column, problem.length) == (4, 1)


def test_a_place_behind_the_file_is_moved_to_its_end() -> None:
    (problem,) = to_problems([Finding(Mark(7, 1), _FAULT)], ["abc", "de"])
    assert (problem.line, problem.column, problem.text) == (2, 2, "de")


def test_an_empty_last_line_has_a_first_column() -> None:
    (problem,) = to_problems([Finding(Mark(7, 1), _FAULT)], [""])
    assert (problem.line, problem.column) == (1, 1)


def test_so_many_findings_are_enough() -> None:
    found = Found()
    for line in range(MOST):
        assert not found.full
        found(Mark(line, 1), _FAULT)
    assert found.full


def test_a_hint_is_not_in_the_repr_of_a_fault() -> None:
    assert "so" not in repr(_FAULT)
