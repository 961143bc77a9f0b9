import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.query import (
    QUERY_KEYS,
    all_queries,
    asks_among_people,
    asks_for_picture,
    is_carried,
    search_queries,
)


def _asked(address: str) -> tuple[str, ...]:
    return search_queries(parse_address(address))


@pytest.mark.parametrize("key", sorted(QUERY_KEYS))
def test_every_search_field_is_read(key: str) -> None:
    assert "some words" in _asked(f"https://engine.example/?{key}=some+words")


@pytest.mark.parametrize(
    "address",
    [
        "https://engine.example/search/some-words",
        "https://web.archive.org/web/2020*/some-words",
        "https://court.example/cases?partyFirst=some&partyLast=words",
        "https://register.example/?nombre=some&apellido1=words",
        "https://engine.example/search/some_words/2",
        "https://engine.example/search/some+words.html",
        "https://engine.example/search/profiles/some-words",
        "https://engine.example/Search/some%20words",
        "https://engine.example/search-some-words",
        "https://shop.example/en/search-results/some-words",
        "https://site.example/search;term=some%20words;page=1",
        "https://engine.example/q:some+words",
        "https://engine.example/tag/some-words",
        "https://engine.example/#q=some+words",
        "https://engine.example/#!/search?term=some+words",
        "https://engine.example/#/search/some%20words",
        "https://engine.example/#advanced-search/from=some+words",
        "https://engine.example/suche?begriff=some+words",
        "https://search.engine.example/?zzz=some+words",
        "https://engine.example/?firstname=some&lastname=words",
        "https://trees.example/research?name=Name+fn.some+fnmo.2+ln.words+lnmo.3",
        "https://trees.example/tree/find/name?self=some%7Cwords%7C0%7C1",
        "https://trees.example/search/results?self=%7Csome%7Cwords",
        "https://web.archive.org/web/*/some%20words",
        "https://duckduckgo.com/some_words",
        "https://duckduckgo.com/some_words?ia=web",
    ],
)
def test_a_query_is_read_wherever_it_stands(address: str) -> None:
    assert "some words" in _asked(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/",
        "https://example.org/about/some-words",
        "https://example.org/?utm_campaign=some+words",
        "https://example.org/search?utm_campaign=some+words&page=2",
        "https://example.org/search?back=https://example.org/",
        "https://example.org/?q=https%3A%2F%2Fexample.org%2F",
        "https://example.org/search?q=cache:abc:example.org",
        "https://example.org/#top",
    ],
)
def test_what_is_no_query_is_not_read(address: str) -> None:
    assert _asked(address) == ()


def test_a_handle_in_a_path_keeps_its_signs() -> None:
    assert _asked("https://engine.example/search/jane.doe_91") == ("jane.doe_91",)
    assert _asked("https://engine.example/search/jane_91") == ("jane_91",)
    assert _asked("https://engine.example/search/jane-91") == ("jane-91",)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.google.com/searchbyimage?image_url=x", True),
        ("https://lens.google.com/uploadbyurl?url=x", True),
        ("https://tineye.com/search?url=x", True),
        ("https://yandex.com/images/search?rpt=imageview&url=x", True),
        ("https://www.bing.com/images/search?iss=sbi&q=imgurl:x", True),
        ("https://www.bing.com/images/search?q=x", False),
        ("https://example.org/tineye", False),
    ],
)
def test_a_search_may_begin_with_a_picture(address: str, *, expected: bool) -> None:
    assert asks_for_picture(parse_address(address)) is expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://engine.example/search/users?q=x", True),
        ("https://engine.example/search?q=x&type=Channels", True),
        ("https://engine.example/users?q=x", True),
        ("https://forum.example/?/search/&q=x&type=core_members", True),
        ("https://engine.example/search?q=users%20x", False),
    ],
)
def test_a_search_may_be_one_among_people(address: str, *, expected: bool) -> None:
    assert asks_among_people(parse_address(address)) is expected


def test_a_field_for_a_name_may_say_two_words() -> None:
    asked = _asked("https://trees.example/?q=Name+fn.Mary%2F3Jane+fnmo.1+ln.Doe%2F1Roe")
    assert "Mary Jane Doe Roe" in asked


def test_a_bar_between_two_things_is_no_field() -> None:
    assert _asked("https://engine.example/?q=some+%7C+words") == ("some | words",)


def test_names_between_bars_may_hold_a_hyphen_or_an_apostrophe() -> None:
    asked = _asked(
        "https://trees.example/search/results?self=%7CMary-Jane%7CO%27Doe%7C0"
    )
    assert "Mary-Jane O'Doe" in asked


def test_one_query_is_told_once() -> None:
    assert _asked("https://engine.example/search?q=a+b&oq=a+b#q=a+b") == ("a b",)


def test_all_addresses_of_a_chain_are_asked() -> None:
    chain = map(parse_address, ("https://y/?q=a", "https://x/?q=b"))
    assert all_queries(chain) == ("a", "b")


@pytest.mark.parametrize(
    "key", ["utm_source", "ref", "referrer", "gclid", "text", "state"]
)
def test_a_parameter_may_only_carry_something_along(key: str) -> None:
    assert is_carried(key)
    assert not is_carried("q")
