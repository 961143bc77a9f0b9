"""Endings: how words of one kind change from case to case, as rows of a table.

A row says which words it is for (how they end), how many letters fall away, and what
takes their place in each case; "-" is nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Ending:
    """How words with one ending are declined."""

    of: re.Pattern[str]
    cut: int
    """Letters that fall away at the end."""
    cases: tuple[str, ...]
    """What takes their place."""


@cache
def endings(table: str) -> tuple[Ending, ...]:
    """Given rows of text, return them read; the first that fits a word is its own."""
    rows = [line.split() for line in table.splitlines() if line]
    return tuple(map(_ending, rows))


def _ending(row: list[str]) -> Ending:
    of, cut, *cases = row
    return Ending(
        re.compile(f"(?:{of})$"), int(cut), tuple(one.strip("-") for one in cases)
    )


def in_cases(word: str, known: Iterable[Ending], number: int) -> tuple[str, ...]:
    """Return a word in each of so many cases; as it is where no ending fits."""
    for ending in known:
        if ending.of.search(word):
            kept = word[: len(word) - ending.cut]
            return tuple(kept + one for one in ending.cases)
    return (word,) * number
