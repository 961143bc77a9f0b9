"""The matcher's quality: recall and false alarms, family by family, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from quality.anotherperson import misjudged, road_families
from quality.anotherperson import roads as other_roads
from quality.examplechecks import disturbed, missed
from quality.freshsearches import kinds, misread, texts
from quality.innocent import false_alarms
from quality.judgedpages import batches, judged_pages, misread_pages
from quality.knownsites import falsely_met_sites, known_sites, missed_sites
from quality.manypeople import misnamed, namings
from quality.mapexamples import map_examples, unresolved
from quality.mappoints import (
    figures_elsewhere,
    map_points,
    mistaken,
    taken_for_points,
    untold,
)
from quality.network_pages import misjudged_pages, network_pages
from quality.venuepages import misjudged_venues, venue_pages
from quality.wrappings import COMMON, unfound, wrappings
from walkaway_seeds import (
    contact_examples,
    front_end_examples,
    name_examples,
    profile_examples,
    search_examples,
    song_examples,
    wrapper_examples,
)
from walkaway_seeds.example import Example, examples, innocents
from walkaway_seeds.packs import (
    danger_searches,
    held_out_phrasings,
    help_searches,
    longing_phrasings,
    ordinary_searches,
)

_ENGINE = "https://engine.example/search?q="


@dataclass(frozen=True, slots=True)
class Family:
    """How one family of examples fares."""

    name: str
    to_meet: int
    missed: int
    to_spare: int
    disturbed: int

    @property
    def recall(self) -> float:
        """Share of the examples that are met, 1 where there are none."""
        return 1 - self.missed / self.to_meet if self.to_meet else 1.0


def families() -> tuple[Family, ...]:
    """Return every family's figures over the examples that are there."""
    return (
        _family("profiles", profile_examples.MET, profile_examples.SPARED),
        _known_sites(),
        _family("wrappers", wrapper_examples.MET, wrapper_examples.SPARED),
        _family("front ends", front_end_examples.MET, front_end_examples.SPARED),
        _family("searches", search_examples.ENGINES, search_examples.SPARED),
        _family("in-site searches", search_examples.IN_SITE, ()),
        _family("names", name_examples.MET, name_examples.SPARED),
        _family("songs", song_examples.MET, song_examples.SPARED),
        _family("numbers and mail", contact_examples.MET, contact_examples.SPARED),
        _maps(),
        _map_points(),
        _venue_pages(),
        *map(_judged_pages, batches()),
        _longing("longing, tuned on", longing_phrasings(), ordinary_searches()),
        _longing(
            "longing, held out",
            held_out_phrasings(),
            (*help_searches(), *danger_searches()),
        ),
        *(_fresh(kind, half) for kind, half in kinds()),
        *_another_person(),
        _many_people(),
        _network_pages(),
        _wrappings(),
        *_innocent_pages(),
    )


def table(figures: Sequence[Family]) -> str:
    """Return the figures as lines of text."""
    head = f"{'family':<28}{'to meet':>8}{'recall':>8}{'to spare':>9}{'false':>7}"
    return "\n".join([head, *(_row(family) for family in figures)])


def _row(family: Family) -> str:
    return (
        f"{family.name:<28}{family.to_meet:>8}{family.recall:>8.3f}"
        f"{family.to_spare:>9}{family.disturbed:>7}"
    )


def _family(name: str, met: Sequence[Example], spared: Sequence[Example]) -> Family:
    return Family(name, len(met), len(missed(met)), len(spared), len(disturbed(spared)))


def _known_sites() -> Family:
    sites = known_sites()
    false = len(falsely_met_sites(sites))
    return Family(
        "known sites", len(sites), len(missed_sites(sites)), len(sites), false
    )


def _maps() -> Family:
    return Family("maps", len(map_examples()), len(unresolved()), 0, 0)


def _map_points() -> Family:
    rows = map_points()
    false = len(mistaken(rows)) + len(taken_for_points())
    spared = sum(row.middle is not None for row in rows) + len(figures_elsewhere())
    return Family("map points", len(rows), len(untold(rows)), spared, false)


def _venue_pages() -> Family:
    wrong = misjudged_venues()
    met, missed_ones = (
        sum(row[0] for row in venue_pages()),
        sum(row[0] for row in wrong),
    )
    spared = len(venue_pages()) - met
    return Family("venue pages", met, missed_ones, spared, len(wrong) - missed_ones)


def _judged_pages(batch: str) -> Family:
    wrong = [page for page, _ in misread_pages(batch)]
    pages = judged_pages(batch)
    met = sum(page.kind != "-" for page in pages)
    missed_ones = sum(page.kind != "-" for page in wrong)
    spared = len(pages) - met
    name = f"judged pages, {batch}"
    return Family(name, met, missed_ones, spared, len(wrong) - missed_ones)


def _longing(name: str, sought: Sequence[str], spared: Sequence[str]) -> Family:
    """Ask an engine for each: what is met there is what counts."""
    return _family(
        name,
        examples("longing", *(_ENGINE + quote(search) for search in sought)),
        innocents(*(_ENGINE + quote(search) for search in spared)),
    )


def _fresh(kind: str, half: str) -> Family:
    wrong = misread(kind, half)
    number = len(texts(kind, half))
    name = f"fresh {kind}, {half}"
    if kind in {"longing", "person"}:
        return Family(name, number, len(wrong), 0, 0)
    return Family(name, 0, 0, number, len(wrong))


def _another_person() -> tuple[Family, ...]:
    return tuple(_other_family(name) for name in road_families())


def _other_family(name: str) -> Family:
    met = [road for road in other_roads(name) if road.kind != "-"]
    wrong = [road for road, _ in misjudged(name)]
    false = sum(road.kind == "-" for road in wrong)
    spared = len(other_roads(name)) - len(met)
    return Family(f"other, {name}", len(met), len(wrong) - false, spared, false)


def _many_people() -> Family:
    met = sum(naming.is_met for naming in namings())
    wrong = misnamed()
    missed_ones = sum(naming.is_met for naming in wrong)
    spared = len(namings()) - met
    return Family("many people", met, missed_ones, spared, len(wrong) - missed_ones)


def _network_pages() -> Family:
    met = sum(page.is_met for page in network_pages())
    wrong = misjudged_pages()
    missed_ones = sum(page.is_met for page in wrong)
    spared = len(network_pages()) - met
    return Family("network pages", met, missed_ones, spared, len(wrong) - missed_ones)


def _wrappings() -> Family:
    count = len(wrappings(COMMON.text))
    met = count - len(unfound(COMMON, f"the_{COMMON.text}"))
    return Family("wrappings", count, len(unfound(COMMON, COMMON.text)), count, met)


def _innocent_pages() -> tuple[Family, ...]:
    pages = false_alarms()
    if pages is None:
        return ()
    return (Family("innocent pages", 0, 0, pages.read, pages.met),)
