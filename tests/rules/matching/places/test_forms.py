import re

import pytest

from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.datum import Datum
from walkaway_rules.matching.places.forms import (
    ANYWHERE,
    Form,
    form_stops,
    pair,
    turned_pair,
)
from walkaway_rules.matching.places.located import Located
from walkaway_rules.matching.places.short_codes import geohash_point

LUNA = Point(52.52, 13.405)


def test_a_form_finds_every_pair_with_its_name() -> None:
    form = Form(re.compile(rf"/(?P<name>[a-z_]*):{pair()}"))
    assert form_stops(form, "/at_home:52.5,13.3/luna:52.52,13.405") == [
        Located(Point(52.5, 13.3), "at home"),
        Located(LUNA, "luna"),
    ]


def test_a_form_may_be_longitude_first() -> None:
    form = Form(re.compile(turned_pair()), centre=True)
    assert form_stops(form, "13.405,52.52") == [Located(LUNA, centre=True)]


def test_a_code_is_unpacked_or_left() -> None:
    form = Form(re.compile("/h(?P<code>[a-z0-9]+)"), unpack=geohash_point)
    assert len(form_stops(form, "/hu33dc0cpz")) == 1
    assert form_stops(form, "/hailo") == []


def test_baidus_metres_have_three_readings() -> None:
    form = Form(re.compile(r"@(?P<x>\d+),(?P<y>\d+)"), datum=Datum.BD09)
    (stop,) = form_stops(form, "@12958162,4825907")
    assert len(stop.others) == 2


def test_a_text_that_repeats_itself_is_read_to_a_bound() -> None:
    form = Form(re.compile(pair()))
    assert len(form_stops(form, "52.5,13.4/" * 500)) == 60


def test_any_hosts_own_zoom_is_kept() -> None:
    stops = [
        stop for form in ANYWHERE for stop in form_stops(form, "//x/#17/52.52/13.405")
    ]
    assert stops == [Located(LUNA, centre=True, zoom=17.0)]
    (walked,) = form_stops(ANYWHERE[0], "//x/#?map=17!52.52!13.405")
    assert walked == stops[0]


@pytest.mark.parametrize(
    "text",
    [
        "//x/#lng=13.4050;lat=52.5200;z=16",
        "//x/#/z=16/x=13.40500/y=52.52000/lines/",
        "//x/search?q=near:52.5200,13.4050 within:1km",
    ],
)
def test_a_host_nobody_listed_may_write_its_figures_in_many_ways(text: str) -> None:
    stops = [stop for form in ANYWHERE for stop in form_stops(form, text)]
    assert [stop.point for stop in stops] == [LUNA]


def test_figures_of_another_kind_are_left() -> None:
    for text in ("/3.11/52.1", "@12,34", "/1.5/200.25", "?v=1.2"):
        assert [s for form in ANYWHERE for s in form_stops(form, text)] == []
