"""Reading short rules in tests."""

from datetime import date

from walkaway_rules.reading.reader import Sound, Unsound, read_rules
from walkaway_rules.rulebook import Rulebook

PACKS = frozenset({"longing", "memories"})


def rulebook(text: str, today: date | None = None) -> Rulebook:
    """Return the rulebook of rules that are sound."""
    reading = read_rules(text.encode(), packs=PACKS, today=today)
    assert isinstance(reading, Sound), reading
    return reading.rulebook


def said(text: str, today: date | None = None) -> list[str]:
    """Return what is wrong with rules."""
    reading = read_rules(text.encode(), packs=PACKS, today=today)
    assert isinstance(reading, Unsound)
    return [problem.what for problem in reading.problems]
