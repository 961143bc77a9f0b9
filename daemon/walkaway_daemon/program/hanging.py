"""Hanging rows: long ones that go on below where their sentence began."""

import re
from textwrap import wrap

_HEAD = re.compile(r"\S .*?\s{2,}(?=\S)|\s*(?:\S )?")
"""A sign, a subject and the space behind them; or a sign alone, or the indent."""
_NARROW = 24
"""Letters that a sentence needs beside a subject, or below it."""
_BELOW = "  "


def hung(text: str, width: int) -> str:
    """Given rows and a terminal's width in letters, return them wrapped.

    A sentence that has no room beside its subject goes below it. Where the terminal is
    too narrow for that, too, the row is left to it.
    """
    return "\n".join(_hung(row, width) for row in text.split("\n"))


def _hung(row: str, width: int) -> str:
    head = _HEAD.match(row)
    start = head.end() if head else 0
    if len(row) <= width:
        return row
    if width - start >= _NARROW:
        return row[:start] + ("\n" + " " * start).join(
            _parts(row[start:], width - start)
        )
    if width - len(_BELOW) < _NARROW:
        return row
    parts = _parts(row[start:], width - len(_BELOW))
    subject = [row[:start].rstrip()] if row[:start].strip() else []
    return "\n".join((*subject, *(_BELOW + part for part in parts)))


def _parts(sentence: str, width: int) -> list[str]:
    return wrap(sentence, width, break_long_words=False, break_on_hyphens=False)
