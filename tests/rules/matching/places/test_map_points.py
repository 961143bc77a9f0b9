"""Addresses of maps lead to what they show, and other figures to nothing."""

import pytest

from quality.mappoints import (
    figures_elsewhere,
    map_points,
    mistaken,
    point_families,
    taken_for_points,
    untold,
)
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Place, Rulebook


@pytest.mark.parametrize("family", point_families())
def test_every_point_that_an_address_shows_is_told(family: str) -> None:
    assert untold(map_points(family)) == []


@pytest.mark.parametrize("family", point_families())
def test_the_middle_of_a_map_is_not_taken_for_what_it_shows(family: str) -> None:
    assert mistaken(map_points(family)) == []


def test_of_the_figures_that_are_no_points_few_look_like_one() -> None:
    assert len(figures_elsewhere()) > 100
    assert taken_for_points() == [
        "https://pkg.example/docs/10.000/20.000",
        "https://chem.example/?molar=52.5200,13.4050",
        "https://chem.example/peaks?mz=52.5200,13.4050",
        "https://ads.example/?cpc=52.5200,13.4050",
    ]


WIDE = [
    "https://x.example/?bbox=-74.1,40.6,-73.9,40.85",
    "https://x.example/?map_bounds=40.6,-74.1,40.85,-73.9",
    "https://x.example/?mapBounds=40.6%2C-74.1&mapBounds=40.85%2C-73.9",
    "https://x.example/?viewport=40.85:40.6:-73.9:-74.1",
    "https://x.example/filter/viewport=40.8561:40.6001:-73.9001:-74.0899,no-outline",
    "https://x.example/sale/40.6001,40.8561,-74.0899,-73.9001_xy/12_zm/",
    "https://x.example/rent/in_rect:40.6001,40.8561,-74.0899,-73.9001",
    "https://x.example/?view=map&pos=40.6,-74.1,40.85,-73.9,12",
    "https://x.example/?l=g%3A-74.1%2C40.6%2C-73.9%2C40.85",
    "https://x.example/?north=40.8561&south=40.6001&east=-73.9001&west=-74.0899",
    "https://x.example/?env.minX=-74.0899&env.minY=40.6001&env.maxX=-73.9001&env.maxY=40.8561",
    "https://worldview.earthdata.nasa.gov/?v=-74.1,40.6,-73.9,40.85",
    "https://www.google.com/search?q=x#rlfi=hd:;mv:[[40.85,-73.9],[40.6,-74.1]]",
    "https://www.google.com/search?q=x&rllag=40728430,-73994910,90000",
    "https://x.example/search?geohash=dr5rsj5gk",
]


def test_no_map_that_is_told_by_its_corners_is_sieved_out() -> None:
    rules = Rulebook(places=(Place("Qzx", (40.7284, -73.9949), 2000.0),))
    matcher = compile_matcher(rules, b"secret")
    sieve = compile_sieve(rules, b"", build_search)
    for address in WIDE:
        assert matcher.match(Visit(address, "", VisitKind.TYPED, 0)), address
        assert sieve.kept(address.encode(), b""), address


IN_LETTERS = [
    "https://www.google.com/search?q=TQ+30034+80381",
    "https://www.google.com/search?q=TQ%2030%2080",
    "https://x.example/?u=https%3A%2F%2Fgoogle.com%2Fsearch%3Fq%3Dtq3080",
    "https://www.google.com/maps/place/TQ+30034+80381",
    "https://www.geograph.org.uk/gridref/TQ3080",
    "https://www.streetmap.co.uk/map?x=530034&y=180381",
    "https://duckduckgo.com/?q=30UXC9930010163",
    "https://www.google.com/search?q=GV4C%2BXV",
    "https://www.google.com/search?q=GV4C%2BXV+London",
    "https://plus.codes/GV4C+XV,London",
]


def test_no_place_that_is_written_in_letters_is_sieved_out() -> None:
    rules = Rulebook(places=(Place("Qzx", (51.5074, -0.1278), 300.0),))
    matcher = compile_matcher(rules, b"secret")
    sieve = compile_sieve(rules, b"", build_search)
    for address in IN_LETTERS:
        assert matcher.match(Visit(address, "", VisitKind.TYPED, 0)), address
        assert sieve.kept(address.encode(), b""), address


def test_no_address_is_sieved_out_of_a_whole_history() -> None:
    given = [row.address for row in map_points()]
    points = dict.fromkeys(at for row in map_points() for at in row.shown)
    places = tuple(Place(f"Qzx{i}", at, 50.0) for i, at in enumerate(points))
    rules = Rulebook(places=places)
    addresses = ROW_END.join(address.encode() for address in given)
    kept = compile_sieve(rules, b"", build_search).kept(
        addresses, ROW_END * (len(given) - 1)
    )

    assert [address for key, address in enumerate(given) if key not in kept] == []
