"""Venue pages: pages and searches that name one of seven venues, and near ones."""

from pathlib import Path

from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Place, Rulebook

_FILE = Path(__file__).parent / "venue_pages.tsv"
VENUES = Rulebook(
    places=(
        Place(
            "Kaffeehaus Morgenrot", (52.5381, 13.4112), 150.0, ("morgenrot.example",)
        ),
        Place("The Crooked Billet", (51.5378, -0.1456), 150.0),
        Place("Bar \u014ckami", (40.7172, -73.9897), 100.0),
        Place("Белый Кролик", (55.7469, 37.5817), 150.0),
        Place("O'Malley's Tap & Grill", (41.8899, -87.6344), 150.0),
        Place("Landgasthof Ochsen", (47.4601, 9.9583), 150.0),
        Place("Cinema Aurora", (50.9413, 6.9583), 150.0),
    )
)


def venue_pages() -> tuple[tuple[bool, str, str], ...]:
    """Return whether each page is met, its address and its title."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return tuple((kind == "place", address, title) for kind, address, title in rows)


def misjudged_venues() -> list[tuple[bool, str, str]]:
    """Return the pages that are met otherwise than they should be."""
    matcher = compile_matcher(VENUES, b"secret")
    return [
        row
        for row in venue_pages()
        if (matcher.match(Visit(row[1], row[2], VisitKind.TYPED, 0)) is not None)
        != row[0]
    ]
