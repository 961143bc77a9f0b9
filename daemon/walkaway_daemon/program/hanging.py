"""Hanging rows: long ones that go on below where their sentence began."""

import re
from textwrap import wrap

_HEAD = re.compile(r"\S .*?\s{2,}(?=\S)|\s*(?:\S )?")
"""A sign, a subject and the space behind them; or a sign alone, or the indent."""
_NARROW = 24
"""Letters that a sentence needs beside a subject."""


def hung(text: str, width: int) -> str:
    """Given rows and a terminal's width in letters, return them wrapped.

    Where the terminal is too narrow for that, they are left to it.
    """
    return "\n".join(_hung(row, width) for row in text.split("\n"))


def _hung(row: str, width: int) -> str:
    head = _HEAD.match(row)
    start = head.end() if head else 0
    if len(row) <= width or width - start < _NARROW:
        return row
    parts = wrap(
        row[start:], width - start, break_long_words=False, break_on_hyphens=False
    )
    return row[:start] + ("\n" + " " * start).join(parts)
