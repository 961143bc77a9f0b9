"""Rows that no single word gives away, told at a glance."""

from collections.abc import Iterable

import pytest

from walkaway_rules.matching.backscan.suspicion import Mark, marks_of
from walkaway_rules.matching.longing.longing import PACK
from walkaway_rules.rulebook import Place, Rulebook, Searches

ONLOOKERS = tuple(marks_of(Rulebook(searches=Searches((PACK,), ()))))
MAPS = tuple(marks_of(Rulebook(places=(Place("Café", (52.5, 13.4)),))))


def suspected(marks: Iterable[Mark], address: str) -> bool:
    """Return whether some mark is in an address and its look reads it."""
    low = address.encode()
    return any(
        mark.look(low)
        for mark in marks
        if mark.look and all(word.encode() in low for word in mark.words)
    )


@pytest.mark.parametrize(
    "address",
    [
        "https://x.example/who-viewed-me",
        "https://x.example/me/profile-views/",
        "https://www.whoviewedmyprofile.example/app",
        "https://profileviewers.example/",
        "https://x.example/de/profilbesucher",
        "https://x.example/?u=https%3a%2f%2fxing.com%2fapp%2fvisitors",
    ],
)
def test_pages_that_tell_who_looked_are_suspected(address: str) -> None:
    assert suspected(ONLOOKERS, address)


def test_other_pages_are_not() -> None:
    assert not suspected(ONLOOKERS, "https://x.example/does-my-ex-miss-me")


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/maps/place/52°31'12.0\"n+13°24'18.0\"e/",
        "https://www.google.com/maps/search/52+31+12+n+13+24+18+e",
        "https://www.bing.com/maps?q=n+52.5+e+13.4",
        "https://www.openstreetmap.org/go/0mid~f1",
        "https://waze.com/ul/hu33db2m",
        "https://share.here.com/p/s-yxm",
        "https://mapy.cz/s?rc=9hakvxylcv",
        "https://map.baidu.com/@12959219,4825334,12z",
        "https://ge0.me/4zcezkbhs4/berlin",
        "intent://x#intent;scheme=om;end",
        "https://x.example/?u=y%3fne_lat%3d52&bounds[sw][lat]=51",
        "https://x.example/?ne%5blat%5d=52",
        "https://x.example/?lat_max=52",
        "https://x.example/?u=google.com%2fsearch%3frllag%3d52500000%2c13400000",
        "https://x.example/?u=y%2f%3fgeohash%3du33db",
        "https://x.example/?u=y%2f%3fsw%3d52%2c13%26ne%3d53%2c14",
        "https://x.example/?u=osm.org%2fgo%2f0mid~f1",
        "https://x.example/?u=waze.com%2ful%2fhu33db2m",
        "https://x.example/?u=waze.com%2flive-map%3fh%3du33db2m",
        "https://x.example/?u=mapy.cz%2fs%3frc%3d9hakvxylcv",
        "https://x.example/?u=google.com%2fmaps%3fq%3d52+31+12+n",
    ],
)
def test_maps_that_write_places_in_codes_are_suspected(address: str) -> None:
    assert suspected(MAPS, address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/maps/@15.944701,88.34810,15z",
        "https://www.google.com/maps/place/x/data=!4m2!3m1!1s0x47a84e:0x3b",
        "https://www.openstreetmap.org/#map=15/52.5/13.4",
        "https://www.apple.com/iphone",
        "https://x.example/stone-late/lat-next",
    ],
)
def test_maps_that_write_figures_are_left_to_these(address: str) -> None:
    assert not suspected(MAPS, address)


def test_rules_without_places_and_searches_have_no_marks() -> None:
    assert not tuple(marks_of(Rulebook()))


def test_without_the_pack_nobody_asks_who_looked() -> None:
    phrases = Searches((), ("come back home",))

    assert not tuple(marks_of(Rulebook(searches=phrases)))
