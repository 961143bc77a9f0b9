"""Findings: a fault and its place, before the person's line is laid beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from walkaway_rules.problem import Problem
from walkaway_rules.reading.node import Mark


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a text, wherever it stands."""

    what: str
    """In our words and keys only; it never quotes the person."""
    hint: str = field(default="", repr=False)
    """What to write instead; it may quote the person."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault at its place."""

    mark: Mark
    fault: Fault


MOST = 200
"""Findings after which the rest of a file is not looked at."""

Findings = tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Where a pass puts what it finds, so that one fault does not hide the next.

    The one thing in the reader that is written to: threading lists of faults
    through every return value would hide what is read.
    """

    items: list[Finding] = field(default_factory=list[Finding])

    @property
    def full(self) -> bool:
        """Whether so much is wrong that looking on would only take time."""
        return len(self.items) >= MOST

    def __call__(self, mark: Mark, fault: Fault) -> None:
        """Add a fault at a place."""
        self.items.append(Finding(mark, fault))


def to_problems(
    findings: Iterable[Finding], lines: Sequence[str]
) -> tuple[Problem, ...]:
    """Return the findings with the lines they are about, in the order of the file.

    A place behind the end of the file is moved to its end.
    """
    placed = {_place(finding, lines): None for finding in findings}
    return tuple(sorted(placed, key=lambda problem: (problem.line, problem.column)))


def _place(finding: Finding, lines: Sequence[str]) -> Problem:
    line = min(finding.mark.line, len(lines))
    text = lines[line - 1]
    inside = finding.mark.column if line == finding.mark.line else len(text)
    column = max(1, min(inside, len(text) + 1))
    rest = len(text) - column + 1
    length = max(1, min(finding.mark.length or rest, rest))
    return Problem(line, column, finding.fault.what, finding.fault.hint, text, length)
