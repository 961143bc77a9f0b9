"""The report: figures as a table that is read in a terminal and in Markdown alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

_LARGE = 1000


@dataclass(frozen=True, slots=True)
class Section:
    """One table with its heading."""

    heading: str
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""
    """How it was measured, in a sentence or two."""
    figures: Mapping[int, Mapping[str, float]] = field(
        default_factory=dict[int, Mapping[str, float]]
    )
    """The same as plain numbers, by the size of what was measured."""


def drawn(sections: Sequence[Section]) -> str:
    """Return all sections as Markdown whose columns stand below each other."""
    return "\n\n".join(map(_section, sections))


def spread(name: str, values: Sequence[float], unit: str) -> list[str]:
    """Return a row with least, middle, 95th percentile and most."""
    cuts = quantiles(values, n=20, method="inclusive")
    figures = [min(values), median(values), cuts[-1], max(values)]
    return [name, str(len(values)), *(f"{figure:.0f} {unit}" for figure in figures)]


def verdict(value: float, aim: float, unit: str) -> str:
    """Return the figure with its aim, and whether it is met."""
    word = "met" if value <= aim else "missed"
    figure = f"{value:.3g}" if abs(value) < _LARGE else f"{value:.0f}"
    return f"{figure} {unit} (aim {aim:g}: {word})"


def _section(section: Section) -> str:
    table = [section.columns, *section.rows]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = [_row(row, widths) for row in table]
    lines.insert(1, _row(["-" * width for width in widths], widths))
    note = [section.note, ""] if section.note else []
    return "\n".join([f"## {section.heading}", "", *note, *lines])


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    filled = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
    return f"| {' | '.join(filled)} |"
