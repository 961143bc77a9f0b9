"""Innocent pages: real addresses and titles in which nobody of the example is."""

from dataclasses import dataclass
from pathlib import Path

from quality.rulebook import met

_PAGES = Path(__file__).parents[3] / "shared/data/innocent_pages.tsv"


@dataclass(frozen=True, slots=True)
class Pages:
    """How many pages were read, and in how many something was seen."""

    read: int
    met: int


def false_alarms() -> Pages | None:
    """Return how the pages fare, or None where they are not beside the project."""
    if not _PAGES.exists():
        return None
    rows = _PAGES.read_text(encoding="utf-8").splitlines()[1:]
    pages = [row.partition("\t") for row in rows]
    return Pages(len(pages), sum(met(page[0], page[2]) is not None for page in pages))
