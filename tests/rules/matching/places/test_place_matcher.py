import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.places.place_matcher import PlaceHit, compile_places
from walkaway_rules.rulebook import Place

LUNA = Place("Caf\u00e9 Luna", (52.52, 13.405), 300.0, ("cafeluna.example",))
PARK = Place("Luna Park", sites=("towns.example/parks/luna",))
MATCHER = compile_places([LUNA, PARK])


def _met(address: str, title: str = "") -> PlaceHit | None:
    return MATCHER.match(parse_address(address), title)


@pytest.mark.parametrize(
    "address",
    [
        "https://cafeluna.example/",
        "https://www.cafeluna.example/menu?x=1",
        "https://book.cafeluna.example",
    ],
)
def test_a_venues_own_site_is_the_place(address: str) -> None:
    assert _met(address) == PlaceHit(
        LUNA, "This is the site of Caf\u00e9 Luna.", sought=True
    )


def test_a_site_of_its_name_is_the_places_where_the_rules_name_none() -> None:
    inn = compile_places([Place("Zum Goldenen L\u00f6wen", (48.1374, 11.5755))])
    told = compile_places([Place("Zum Goldenen L\u00f6wen", sites=("x.example",))])
    for host in ("zumgoldenenloewen", "www.zum-goldenen-loewen", "zumgoldenenlowen"):
        address = parse_address(f"https://{host}.example/menu")
        assert inn.match(address) is not None, host
        assert told.match(address) is None, host
    assert inn.match(parse_address("https://zumgoldenenloewenhof.example/")) is None


def test_a_site_may_be_a_part_of_a_larger_one() -> None:
    hit = _met("https://towns.example/parks/luna/hours")
    assert hit is not None
    assert hit.place == PARK
    assert _met("https://towns.example/parks/lunatic") is None
    assert _met("https://towns.example/parks") is None


def test_a_point_within_reach_is_the_place() -> None:
    assert _met("https://www.openstreetmap.org/?mlat=52.5215&mlon=13.405") == PlaceHit(
        LUNA, "This map leads to Caf\u00e9 Luna.", sought=True
    )


@pytest.mark.parametrize(
    "path", ["52.52,13.405/1,2/3,4", "1,2/52.52,13.405/3,4", "1,2/3,4/52.52,13.405"]
)
def test_origin_way_points_and_destination_each_count(path: str) -> None:
    assert _met(f"https://www.google.com/maps/dir/{path}/") is not None


def test_the_middle_of_a_map_of_the_whole_town_is_not_sought() -> None:
    hit = _met("https://www.google.com/maps/place/Berlin/@52.52,13.405,11z")
    assert hit is not None
    assert not hit.sought


@pytest.mark.parametrize(
    ("box", "sought"),
    [
        ("13.4,52.515,13.41,52.525", True),
        ("13.0,52.12,13.81,52.92", False),
        ("13.405,52.52,13.405,52.52", True),
    ],
)
def test_a_map_that_is_told_by_its_corners_shows_its_middle(
    box: str,
    sought: bool,  # noqa: FBT001
) -> None:
    hit = _met(f"https://www.openstreetmap.org/?bbox={box}")
    assert hit is not None
    assert hit.sought is sought


@pytest.mark.parametrize("box", ["13.4,52.515,13.41", "13.4,52.515,a,b", ""])
def test_corners_that_cannot_be_read_are_no_place(box: str) -> None:
    assert _met(f"https://www.openstreetmap.org/?bbox={box}") is None


def test_a_stop_is_sought_though_the_map_shows_the_town() -> None:
    hit = _met(
        "https://www.openstreetmap.org/?mlat=52.52&mlon=13.405#map=9/52.52/13.405"
    )
    assert hit is not None
    assert hit.sought


def test_a_point_far_away_is_not_the_place() -> None:
    assert _met("https://www.google.com/maps/@48.1,11.5,17z") is None


def test_figures_of_a_chinese_map_count_as_they_look_too() -> None:
    gate = Place("Gate", (39.914884, 116.403883), 100.0)
    address = parse_address("https://map.baidu.com/@12958162,4825907,19z")
    assert compile_places([gate]).match(address) is not None


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/maps/search/cafe+luna/@48.1,11.5,15z",
        "https://maps.apple.com/?q=Caf%C3%A9%20Luna",
        "https://www.tripadvisor.com/Restaurant_Review-Reviews-Cafe_Luna-Berlin.html",
        "https://www.google.com/maps/dir/48.1,11.5/Caf%C3%A9+Luna/",
        "https://www.google.com/maps/place/Cafe+Luna/data=!3d52.6!4d13.5",
    ],
)
def test_the_name_on_a_map_or_a_site_of_venues_is_the_place(address: str) -> None:
    assert _met(address) == PlaceHit(
        LUNA, "Caf\u00e9 Luna is named on this map or page.", sought=True
    )


def test_a_title_names_what_the_address_does_not() -> None:
    assert _met("https://www.google.com/maps?cid=1", "Caf\u00e9 Luna - Google Maps")
    assert _met("https://www.facebook.com/events/1", "Quiz night at Caf\u00e9 Luna")


def test_the_same_name_in_another_town_is_another_place() -> None:
    address = "https://www.google.com/maps/place/Cafe+Luna/data=!3d48.1!4d11.5"
    assert _met(address) is None


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://www.yelp.com/biz/cafe-luna-hamburg", ""),
        ("https://www.yelp.com/biz/cafe-luna-3", "Caf\u00e9 Luna - Hamburg - Yelp"),
        ("https://www.yelp.com/search?find_desc=cafe+luna&find_loc=Hamburg", ""),
        ("https://deliveroo.co.uk/menu/leeds/centre/cafe-luna", ""),
        ("https://wolt.com/x/cafe-luna", "Caf\u00e9 Luna delivery in Hamburg | Wolt"),
        ("https://www.gelbeseiten.de/x?name=Cafe+Luna", "Cafe Luna in Hamburg"),
        ("https://www.google.com/maps/search/Caf%C3%A9+Luna,+Hamburg/", ""),
        ("https://www.facebook.com/cafeluna", "Caf\u00e9 Luna | Hamburg | Facebook"),
    ],
)
def test_a_name_beside_another_town_is_anothers(address: str, title: str) -> None:
    assert _met(address, title) is None


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://www.yelp.com/biz/cafe-luna-berlin", "Caf\u00e9 Luna, Hamburg Trio"),
        ("https://www.yelp.com/biz/x", "Hamburg Blues Band live im Caf\u00e9 Luna"),
        ("https://www.tripadvisor.com/x-Cafe_Luna", "Caf\u00e9 Luna - Tripadvisor"),
        ("https://www.yelp.com/biz/cafe-luna-mitte", ""),
        ("https://www.google.com/maps/dir/Hamburg/Caf%C3%A9+Luna/", ""),
        ("https://www.google.com/maps/dir/Caf%C3%A9+Luna/Hamburg/", ""),
        ("https://www.rome2rio.com/map/Hamburg/Caf%C3%A9-Luna", ""),
        ("https://www.facebook.com/cafeluna", "Caf\u00e9 Luna | Berlin | Facebook"),
    ],
)
def test_it_is_not_where_its_own_town_is_named_or_another_stands_apart(
    address: str, title: str
) -> None:
    assert _met(address, title) is not None


def test_a_place_without_a_position_has_its_name_everywhere() -> None:
    address = "https://www.google.com/maps/place/Luna+Park/data=!3d48.1!4d11.5"
    assert _met(address) is not None
    assert _met("https://www.yelp.com/biz/luna-park-sydney") is not None


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/cafe-luna-closes",
        "https://www.google.com/search?q=weather",
        "https://www.yelp.com/biz/cafe-sol",
        "https://notcafeluna.example/",
    ],
)
def test_other_pages_are_left_alone(address: str) -> None:
    assert _met(address) is None


def test_a_windows_title_is_enough_where_it_shows_a_map() -> None:
    hit = MATCHER.match_title("Caf\u00e9 Luna - Google Maps \u2014 Mozilla Firefox")
    assert hit is not None
    assert hit.place == LUNA
    assert MATCHER.match_title("Caf\u00e9 Luna opens - News") is None
    assert MATCHER.match_title("Home - Google Maps") is None


@given(st.text(max_size=120), st.text(max_size=60))
def test_no_page_raises(tail: str, title: str) -> None:
    _met("https://www.google.com/maps/" + tail, title)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.google.com/maps/place/Bar/@52.52,13.405,17z/data=!3d52.6!4d13.5",
        "https://www.google.com/maps/dir/52.6,13.4/52.7,13.5/@52.52,13.405,11z",
        "https://www.openstreetmap.org/?mlat=48.1&mlon=11.5#map=17/52.52/13.405",
        "https://www.bing.com/maps?cp=52.52~13.405&sp=point.48.1_11.5_Bar",
        "https://maps.apple.com/?daddr=48.1,11.5&ll=52.52,13.405",
        "https://yandex.ru/maps/?ll=13.405,52.52&pt=11.5,48.1",
        "https://2gis.ru/moscow/geo/37.6,55.7?m=13.405%2C52.52%2F17",
    ],
)
def test_the_middle_of_a_map_is_nothing_beside_what_it_shows(address: str) -> None:
    assert _met(address) is None


@pytest.mark.parametrize(
    "address",
    [
        "https://duckduckgo.com/?q=cafe+luna+berlin&iaxm=maps",
        "https://www.google.com/search?tbm=lcl&q=cafe+luna+berlin",
    ],
)
def test_a_search_that_asks_for_its_map_is_one(address: str) -> None:
    assert _met(address) is not None


def test_a_shortened_map_is_known_by_its_title() -> None:
    title = "Caf\u00e9 Luna \u00b7 Berlin - Google Maps"
    assert _met("https://maps.app.goo.gl/abc", title) is not None
    assert _met("https://maps.app.goo.gl/abc", "Home - Google Maps") is None


@pytest.mark.parametrize(
    ("name", "host", "title"),
    [
        ("Luna", "www.luna", ""),
        ("The Crown", "thecrown", ""),
        ("Zum Goldenen L\u00f6wen", "zumgoldenenloewen", "Speisen - Hamburg"),
    ],
)
def test_a_site_of_a_name_that_is_anothers_as_well_is_let_be(
    name: str, host: str, title: str
) -> None:
    inn = compile_places([Place(name, (48.1374, 11.5755))])
    assert inn.match(parse_address(f"https://{host}.example/"), title) is None


def test_behind_a_short_link_of_maps_the_title_is_enough() -> None:
    title = "Caf\u00e9 Luna \u00b7 Berlin"
    assert _met("https://maps.app.goo.gl/abc123", title) is not None
    assert _met("https://goo.gl/maps/abc123", title) is not None
    assert _met("https://goo.gl/abc123", title) is None
