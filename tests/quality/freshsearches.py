"""Fresh searches: written before they were tried, half of them never looked at since.

Those that were "seen" were tuned on by family; the "unseen" are only counted. With a
name it is one of the example's people. docs/measurements.md says what they showed.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote_plus

from quality.rulebook import met

_ENGINE = "https://www.google.com/search?q="
_FILE = Path(__file__).with_name("fresh_searches.tsv")
_MET = frozenset({"longing", "person"})
"""Kinds of search that are met; no other one is."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """One search."""

    kind: str
    """What it is; ", named" behind it where it names somebody of the example."""
    half: str
    """Whether it was looked at while tuning: "seen" or "unseen"."""
    text: str

    @property
    def is_met(self) -> bool:
        """Whether it should get a prompt."""
        return self.kind in _MET


@cache
def fresh_searches() -> tuple[Fresh, ...]:
    """Return all of them, in the file's order."""
    rows = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(Fresh(*row.split("\t")) for row in rows)


def texts(kind: str, half: str = "seen") -> tuple[str, ...]:
    """Return the searches of one kind and half."""
    wanted = (kind, half)
    return tuple(s.text for s in fresh_searches() if (s.kind, s.half) == wanted)


def kinds() -> tuple[tuple[str, str], ...]:
    """Return the kinds with their halves, in the file's order."""
    return tuple(dict.fromkeys((s.kind, s.half) for s in fresh_searches()))


def misread(kind: str, half: str) -> list[Fresh]:
    """Return those that get a prompt and should not, or the other way round."""
    wanted = (kind, half)
    mine = [s for s in fresh_searches() if (s.kind, s.half) == wanted]
    return [s for s in mine if s.is_met is (met(_ENGINE + quote_plus(s.text)) is None)]
