import pytest

from walkaway_rules.matching.places.place_names import place_names
from walkaway_rules.rulebook import Place


def _named(name: str, text: str) -> bool:
    return any(place_names([Place(name)]).named(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Caf\u00e9 Luna", "cafe luna berlin"),
        ("Caf\u00e9 Luna", "/Restaurant_Review-g1-d2-Reviews-Cafe_Luna-Berlin.html"),
        ("Caf\u00e9 Luna", "/biz/cafe-luna-berlin"),
        ("Caf\u00e9 Luna", "CAFE  LUNA"),
        ("Caf\u00e9 Luna", "/cafeluna/about"),
        ("O'Reilly's", "oreillys pub"),
        ("O\u2019Reilly's", "o'reilly's"),
        ("Bar & Grill", "bar and grill"),
        ("Fox and Hounds", "fox & hounds menu"),
        ("B\u00e4ckerei Wagner", "baeckerei-wagner-muenchen"),
        ("St. James", "st james park"),
        ("St. Mary's Hospital", "saint marys hospital"),
        ("Saint-Roch", "st roch"),
        ("Harbour Light Climbing", "harbor light climbing"),
        ("Harbour Light Climbing", "/biz/harborlightclimbing"),
        ("Odeon Theater", "odeon theatre tickets"),
        ("Sankt Peter", "st peter"),
        ("\u91d1\u5c71\u5496\u5561", "\u53f0\u5317\u91d1\u5c71\u5496\u5561\u5e97"),
        (
            "\u041b\u0443\u043d\u0430",
            "\u043a\u0430\u0444\u0435 \u043b\u0443\u043d\u0430",
        ),
    ],
)
def test_a_name_is_known_in_searches_slugs_and_titles(name: str, text: str) -> None:
    assert _named(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Caf\u00e9 Luna", "cafe lunatic"),
        ("Caf\u00e9 Luna", "luna cafe"),
        ("Caf\u00e9 Luna", "cafe in luna park"),
        ("Luna", "lunapark"),
        ("Luna B", "lunab"),
        ("...", "anything ... at all"),
    ],
)
def test_a_name_is_whole_words_in_their_order(name: str, text: str) -> None:
    assert not _named(name, text)


@pytest.mark.parametrize(
    "text",
    [
        "\uce74\ud398 \ud558\ub298",
        "/maps/place/\uce74\ud398+\ud558\ub298/",
        "\uce74\ud398\ud558\ub298 \uc601\uc5c5\uc2dc\uac04",
    ],
)
def test_a_name_without_letters_of_an_alphabet_may_lack_its_blank(text: str) -> None:
    assert _named("\uce74\ud398 \ud558\ub298", text)


def test_a_town_within_the_name_does_not_tell_where_it_lies() -> None:
    place = Place("Bistro Aachen", (50.78, 6.08))
    assert list(place_names([place]).named("/bistro+aachen/"))
    assert not list(place_names([place]).named("/bistro+aachen+hamburg/"))


def test_names_that_begin_alike_are_told_apart() -> None:
    one, two = Place("Luna Park"), Place("Luna Bar")
    assert list(place_names([one, two]).named("the luna bar")) == [two]


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("Caf\u00e9 Luna", "cafe luna", True),
        ("Caf\u00e9 Luna", "cafe luna berlin opening hours", True),
        ("Caf\u00e9 Luna", "cafe luna menu", True),
        ("Caf\u00e9 Luna", "cafe luna soundtrack", False),
        ("Caf\u00e9 Luna", "b c d cafe luna menu", False),
        ("Caf\u00e9 Luna", "cafe sol", False),
        ("Luna", "luna", False),
        ("Caf\u00e9 Luna", "how to get to the cafe luna", True),
        ("Caf\u00e9 Luna", "cafe luna telefonnummer", True),
        ("Caf\u00e9 Luna", "come arrivare al cafe luna", True),
        ("The Crooked Billet", "crooked billet opening hours", True),
        ("The Blue Door", "blue door opening hours", False),
        ("O'Malley's Tap & Grill", "omalleys tap and grill", True),
        ("Fuchs & Hase", "fuchs und hase", True),
        ("Sal y Pimienta", "sal & pimienta", True),
        ("Dragon", "komodo dragon exhibition", False),
        ("Dragon", "dragon opening hours", True),
        ("McGill University", "mcgill university residence", True),
        ("McGill University", "mcgill university graduation 2026", True),
        ("McGill University", "vaccine study mcgill university", False),
        ("Luna", "luna opening hours", True),
        ("Caf\u00e9 Luna", "route to cafe luna", True),
        ("\u6771\u4eac\u55ab\u8336", "\u6771\u4eac\u55ab\u8336", True),
        ("\u6771\u4eac\u55ab\u8336", "\u6771\u4eac", False),
    ],
)
def test_a_search_is_about_a_place_by_the_words_beside_its_name(
    name: str, query: str, *, expected: bool
) -> None:
    assert bool(list(place_names([Place(name)]).asked(query))) is expected


def test_a_title_that_is_a_places_name_is_its_page() -> None:
    names = place_names([Place("Caf\u00e9 Luna"), Place("\u6771\u4eac\u55ab\u8336")])
    assert [place.name for place in names.titled("Cafe Luna")] == ["Caf\u00e9 Luna"]
    assert list(names.titled("\u6771\u4eac\u55ab\u8336"))
    assert not list(names.titled("Cafe Luna and friends"))
    assert not list(names.titled("..."))


def test_a_pages_handle_may_be_a_places_joined_name() -> None:
    names = place_names([Place("Caf\u00e9 Luna"), Place("The Crooked Billet")])
    assert [place.name for place in names.owned("cafe.luna")] == ["Caf\u00e9 Luna"]
    assert list(names.owned("TheCrookedBillet"))
    assert not list(names.owned("cafeluna2"))
    assert not list(names.owned("cafe"))
    assert not list(names.owned(""))


def test_a_short_name_without_its_article_needs_its_town() -> None:
    names = place_names([Place("The Old Mill", (51.752, -1.2577))])
    assert list(names.asked("old mill oxford menu"))
    assert not list(names.asked("old mill menu"))
    assert not list(names.named("old mill paint"))
    assert list(names.named("the old mill"))
    assert not list(names.titled("Old Mill"))


def test_one_rare_word_without_its_article_needs_its_town() -> None:
    names = place_names([Place("The Hideaway", at=(52.52, 13.405))])
    assert list(names.asked("hideaway berlin shows"))
    assert not list(names.asked("hideaway shows"))
    assert not list(place_names([Place("The Crown")]).asked("crown berlin"))


def test_a_text_without_a_names_first_word_is_soon_told() -> None:
    names = place_names([Place("Caf\u00e9 Luna")])
    assert names.may_be_in("/search/Caf\u00e9-x")
    assert not names.may_be_in("/search/luna")
    assert not names.may_be_in("\u6771\u4eac")
    assert place_names([Place("\u6771\u4eac\u55ab\u8336")]).may_be_in("\u6771")


def test_without_its_article_a_name_beside_another_town_is_not_the_place() -> None:
    names = place_names([Place("The Rusty Anchor", (51.5074, -0.1278))])
    assert list(names.named("Rusty Anchor"))
    assert list(names.named("Rusty Anchor, London"))
    assert list(names.named("from Seattle to The Rusty Anchor"))
    assert not list(names.named("Rusty Anchor, Seattle"))


@pytest.mark.parametrize(
    "handle", ["hoteladlonberlin", "HotelAdlon_Berlin", "hoteladlon.official"]
)
def test_a_page_bears_its_town_behind_the_name(handle: str) -> None:
    place = Place("Hotel Adlon", (52.5159, 13.38))
    assert list(place_names([place]).owned(handle)) == [place]


@pytest.mark.parametrize(
    "handle", ["hoteladlonhamburg", "hoteladlonberliner", "adlonberlin"]
)
def test_a_page_with_another_town_is_anothers(handle: str) -> None:
    place = Place("Hotel Adlon", (52.5159, 13.38))
    assert list(place_names([place]).owned(handle)) == []


def test_a_page_may_write_an_umlaut_out() -> None:
    place = Place("Zum Goldenen L\u00f6wen", (48.1374, 11.5755))
    for handle in (
        "zumgoldenenlowen",
        "zum.goldenen.loewen",
        "zumgoldenenloewenmuenchen",
    ):
        assert list(place_names([place]).owned(handle)) == [place], handle


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("Blue Moon Tavern", "bluemoontavern"),
        ("The Rusty Anchor", "therustyanchor"),
        ("Caf\u00e9 Luna", "cafeluna"),
        ("Blue Moon", "bluemoonofficial"),
    ],
)
def test_a_site_of_its_own_name_is_a_places(name: str, host: str) -> None:
    assert list(place_names([Place(name)]).owned(host, surely=True))


@pytest.mark.parametrize("name", ["Blue Moon", "Green Light", "Golden Gate"])
def test_a_site_of_words_that_a_brand_may_be_called_is_not(name: str) -> None:
    host = name.lower().replace(" ", "")
    assert not list(place_names([Place(name)]).owned(host, surely=True))
    assert list(place_names([Place(name)]).owned(host))
