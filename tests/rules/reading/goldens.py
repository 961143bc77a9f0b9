"""The golden drawings of problems.txt, and how they are made."""

from datetime import date
from pathlib import Path

from walkaway_rules.problem import draw_all
from walkaway_rules.reading.reader import Sound, read_rules

FILE = Path(__file__).with_name("problems.txt")
PACKS = frozenset({"longing"})
TODAY = date(2026, 11, 2)


def drawn(text: str) -> str:
    """Return what the reader says about the text of a rules file."""
    reading = read_rules(text.encode(), packs=PACKS, today=TODAY)
    return "" if isinstance(reading, Sound) else draw_all(reading.problems)


def goldens() -> dict[str, tuple[str, str]]:
    """Return the rules and the drawing of each named case."""
    blocks = FILE.read_text("utf-8").split("#### ")[1:]
    return dict(map(_golden, blocks))


def _golden(block: str) -> tuple[str, tuple[str, str]]:
    name, _, rest = block.partition("\n")
    rules, _, drawing = rest.partition("====\n")
    return name, (rules, drawing.rstrip("\n"))
