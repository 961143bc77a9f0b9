import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.venues import (
    asks_map,
    is_shortened,
    is_venue,
    lists_towns,
    names_map,
)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.eventbrite.de/e/quiz-night-tickets-1",
        "https://www.meetup.com/group/events/1",
        "https://www.facebook.com/events/123",
        "https://m.facebook.com/pages/cafe-luna/1",
        "https://www.instagram.com/explore/locations/1/cafe-luna/",
        "https://www.opentable.co.uk/r/cafe-luna",
        "https://resy.com/cities/ber/cafe-luna",
        "https://www.tripadvisor.com/Restaurant_Review-g1",
        "https://www.yelp.com/biz/cafe-luna",
        "https://www.google.com/travel/hotels/entity/x",
        "https://www.facebook.com/Cafe-Luna-123456789/",
        "https://www.tiktok.com/place/Cafe-Luna-123",
        "https://www.mappy.com/poi/1",
    ],
)
def test_sites_of_venues_bookings_events_and_reviews_are_known(address: str) -> None:
    assert is_venue(parse_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.facebook.com/cafeluna",
        "https://news.example/events/1",
        "https://yelpish.example/biz/cafe-luna",
        "https://www.google.com/search?q=cafe+luna",
    ],
)
def test_other_sites_are_not(address: str) -> None:
    assert not is_venue(parse_address(address))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Caf\u00e9 Luna - Google Maps \u2014 Mozilla Firefox", True),
        ("Caf\u00e9 Luna | Tripadvisor", True),
        ("Caf\u00e9 Luna opens - The News", False),
    ],
)
def test_a_window_that_shows_a_map_says_so(title: str, *, shown: bool) -> None:
    assert names_map(title) is shown


@pytest.mark.parametrize(
    ("address", "asks"),
    [
        ("https://duckduckgo.com/?q=luna&iaxm=maps", True),
        ("https://www.google.com/search?q=luna&udm=1", True),
        ("https://www.google.com/search?q=luna&udm=2", False),
    ],
)
def test_a_search_may_ask_for_its_map(address: str, *, asks: bool) -> None:
    assert asks_map(parse_address(address)) is asks


@pytest.mark.parametrize(
    ("address", "short"),
    [
        ("https://maps.app.goo.gl/abc", True),
        ("https://share.google/abc", True),
        ("https://maps.apple/p/abc", True),
        ("https://maps.apple.com/?q=luna", False),
        ("https://blog.co/abc", False),
        ("https://where.is/abc", False),
    ],
)
def test_maps_have_short_links(address: str, *, short: bool) -> None:
    assert is_shortened(parse_address(address)) is short


def test_a_town_on_a_route_may_be_where_one_comes_from() -> None:
    assert lists_towns(parse_address("https://www.yelp.com/biz/luna-hamburg"))
    assert not lists_towns(parse_address("https://www.rome2rio.com/map/Hamburg/Luna"))
