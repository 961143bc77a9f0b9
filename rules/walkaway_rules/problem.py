"""Problems in rules.yaml: data first, and the one place where they are drawn.

There are two drawings. The full one shows the person's own line and belongs on
their own terminal. The plain one is fit for logs, notifications and the tray: it
is made of the line's number and of our own words only.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from walkaway_rules.tongue.said import joined, laid_out, said

_WIDEST = 72
"""Characters of the person's line that are drawn at most."""
_MOST = 50
"""Problems that are drawn at most; the others are counted."""
_WIDE = frozenset({"W", "F"})
_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in rules.yaml that is wrong, or worth a remark."""

    line: int
    """From 1."""
    column: int
    """Characters from 1."""
    what: str
    """What is wrong, in our words and keys only: it never quotes the person."""
    hint: str = field(default="", repr=False)
    """What to write instead; it may quote the person."""
    text: str = field(default="", repr=False)
    """The person's line, without its end."""
    length: int = 1
    """Characters that the caret underlines."""


def draw(problem: Problem, file: str = "rules.yaml") -> str:
    """Return the problem with the person's line, for their own terminal only.

    Characters that could steer a terminal are shown as the replacement character.
    """
    at = f"{file}:{problem.line}:{problem.column}"
    margin = " " * len(f"{problem.line:5}")
    shown, indent, carets = _window(problem)
    rows: list[str] = [
        laid_out("{at}: {what}", at=at, what=problem.what),
        f"{problem.line:5} | {shown}".rstrip(),
        f"{margin} | {' ' * indent}{'^' * carets}",
    ]
    if problem.hint:
        rows.append(laid_out("{margin}   {hint}", margin=margin, hint=problem.hint))
    return joined("\n", rows)


def draw_all(problems: Sequence[Problem], file: str = "rules.yaml") -> str:
    """Return all problems with their lines, for the person's own terminal only."""
    drawn = [draw(problem, file) for problem in problems[:_MOST]]
    if len(problems) > _MOST:
        drawn.append(said("... and {count} more", count=len(problems) - _MOST))
    return joined("\n\n", drawn)


def tell(problem: Problem) -> str:
    """Return the problem in one line that holds nothing the person wrote."""
    return said("line {line}: {what}", line=problem.line, what=problem.what)


def tell_all(problems: Sequence[Problem]) -> str:
    """Return the first problem and how many there are, without anything written.

    Raise `IndexError` where there is none.
    """
    first = tell(problems[0])
    if len(problems) == 1:
        return first
    return said("{first} (and {count} more)", first=first, count=len(problems) - 1)


def _window(problem: Problem) -> tuple[str, int, int]:
    """Return the part of the line to show, the caret's indent and its width."""
    begin = problem.column - 1
    cut = max(0, begin - _WIDEST // 2) if len(problem.text) > _WIDEST else 0
    shown = problem.text[cut : cut + _WIDEST]
    before = shown[: begin - cut]
    under = shown[begin - cut : begin - cut + problem.length]
    carets = sum(map(_width, under)) or 1
    return "".join(map(_shown, shown)), sum(map(_width, before)), carets


def _shown(character: str) -> str:
    """Return the character, or a stand-in for one that moves the cursor."""
    if character == "\t":
        return " "
    return "\ufffd" if unicodedata.category(character) in _UNSHOWN else character


def _width(character: str) -> int:
    """Return how many cells of a terminal the character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
