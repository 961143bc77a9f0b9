import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quality.mapexamples import MapExample, map_examples
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.atlas import locate, resolve, service_of
from walkaway_rules.matching.places.coordinates import Point, metres

SAMPLES = Path(__file__).parents[5] / "shared" / "data" / "map_urls.jsonl"


@pytest.mark.parametrize("example", map_examples(), ids=lambda one: one.address[:80])
def test_each_example_is_resolved(example: MapExample) -> None:
    found = resolve(example.address)
    assert (found.name if found else "") == example.name
    point = found.point if found else None
    if example.point is None:
        assert point is None
    else:
        assert point is not None
        assert metres(point, example.point) < 50


@pytest.mark.skipif(not SAMPLES.exists(), reason="the samples lie beside the checkout")
def test_the_samples_are_resolved_to_within_50_metres() -> None:
    wrong = [
        sample["url"]
        for sample in map(json.loads, SAMPLES.read_text("utf-8").splitlines())
        if not _is_resolved(sample["url"], sample["lat"], sample["lng"])
    ]
    assert wrong == []


def _is_resolved(address: str, lat: float | None, lng: float | None) -> bool:
    found = resolve(address)
    point = found.point if found else None
    if lat is None or lng is None:
        return point is None
    return point is not None and metres(point, Point(lat, lng)) < 50


def test_directions_name_every_stop() -> None:
    address = "https://www.google.com/maps/dir/52.5,13.3/52.51,13.35/52.52,13.405/"
    points = [stop.point for stop in locate(parse_address(address))]
    assert points == [(52.52, 13.405), (52.51, 13.35), (52.5, 13.3)]


def test_a_search_of_a_map_service_outside_its_maps_is_none() -> None:
    assert service_of(parse_address("https://www.google.com/search?q=x")) is None


def test_a_host_that_no_service_is_holds_no_words() -> None:
    assert locate(parse_address("https://x.example/?address=Luna&v=1.25")) == ()


def test_an_address_without_figures_is_not_read() -> None:
    assert locate(parse_address("https://x.example/?lat=a&lng=b")) == ()


@given(st.text(max_size=200))
def test_no_address_raises(text: str) -> None:
    for start in ("", "geo:", "om://", "https://maps.google.com/dir/"):
        resolve(start + text)


@pytest.mark.parametrize(
    "more",
    ["/52.5,13.4", "!3d52.5!4d13.4", "&q=52.5,13.4", "|52.5,13.4", "{", '{"lat":1,',
     " ", "+", "(", "52.", "1/", "@1.5,", "~pos.1.5_2.5_x", "A", "9"],
)  # fmt: skip
@pytest.mark.parametrize(
    "start",
    ["https://www.google.com/maps/dir", "https://m.uber.com/?x=", "geo:0,0?q=",
     "https://2gis.ru/x", "https://x.example/?q=1.25", "https://share.here.com/r/",
     "https://mapy.cz/?rc=", "https://www.bing.com/maps?rtp="],
)  # fmt: skip
def test_a_hostile_address_is_read_to_a_bound(start: str, more: str) -> None:
    assert len(locate(parse_address(start + more * 20_000))) < 2_000
