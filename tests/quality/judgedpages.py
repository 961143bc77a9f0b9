"""Judged pages: what was expected of each by somebody who knew only the promises.

Two people's rules with boundaries of every kind, and beside each family the pages that
are near it. Expected are the kind, the boundary, and whether it was sought.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from walkaway_rules.match import Match
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.rulebook import Rulebook

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class JudgedPage:
    """One page, and how it is met."""

    batch: str
    """Whose rules it is held against: "first" or "second"."""
    family: str
    kind: str
    """The match's kind, "passed by" behind it where it was; "-" for no match."""
    boundary: str
    """The alias of what is met; "-" for nothing."""
    address: str
    title: str = ""


def judged_pages(batch: str = "") -> tuple[JudgedPage, ...]:
    """Return the pages of one batch, or of both."""
    text = (_HERE / "judged_pages.tsv").read_text(encoding="utf-8")
    rows = [JudgedPage(*row.split("\t")) for row in text.splitlines()]
    return tuple(row for row in rows if batch in {"", row.batch})


def batches() -> tuple[str, ...]:
    """Return the batches, in the file's order."""
    return tuple(dict.fromkeys(page.batch for page in judged_pages()))


@cache
def judged_rulebook(batch: str) -> Rulebook:
    """Return the rules that a batch is held against."""
    text = (_HERE / f"judged_{batch}.yaml").read_bytes()
    reading = read_rules(text, packs=frozenset({"longing"}))
    assert isinstance(reading, Sound)
    return reading.rulebook


def match_of(batch: str) -> list[tuple[JudgedPage, Match | None]]:
    """Return what each page of a batch is met as."""
    matcher = compile_matcher(judged_rulebook(batch), b"secret")
    return [
        (page, matcher.match(Visit(page.address, page.title, VisitKind.TYPED, 0)))
        for page in judged_pages(batch)
    ]


def misread_pages(batch: str) -> list[tuple[JudgedPage, str]]:
    """Return the pages that are met otherwise than expected, and as what."""
    seen = [(page, *_told(match)) for page, match in match_of(batch)]
    return [
        (page, f"{kind} of {boundary}")
        for page, kind, boundary in seen
        if (kind, boundary) != (page.kind, page.boundary)
    ]


def _told(match: Match | None) -> tuple[str, str]:
    if match is None or match.needed:
        return "-", "-"
    kind = match.kind.value + ("" if match.sought else " passed by")
    return kind, match.boundary.alias
