import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.sites import (
    SiteIndex,
    SiteKey,
    host_walk,
    site_keys,
)


def _index(*sites: str) -> SiteIndex[str]:
    index: SiteIndex[str] = SiteIndex()
    for site in sites:
        index.add(site, site)
    return index


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/",
        "https://deep.www.example.com/x",
        "http://EXAMPLE.com.:8080",
        "https://www.example.com?x",
    ],
)
def test_everything_below_a_host_belongs_to_it(address: str) -> None:
    assert _index("example.com").find(parse_address(address)) == ["example.com"]


@pytest.mark.parametrize(
    "address",
    [
        "https://notexample.com/",
        "https://example.com.evil.org/",
        "https://example.com@evil.org/",
        "https://example.org/example.com",
        "mailto:jane@example.com",
    ],
)
def test_what_only_looks_like_a_host_does_not(address: str) -> None:
    assert _index("example.com").find(parse_address(address)) == []


def test_a_part_of_a_site_is_known_by_its_first_segments() -> None:
    index = _index("example.com/Forum/")
    assert index.find(parse_address("https://example.com/forum/thread/1"))
    assert not index.find(parse_address("https://example.com/forums"))
    assert not index.find(parse_address("https://example.com/"))


@pytest.mark.parametrize(
    "site", ["www.example.com", "https://m.example.com/", "example.com"]
)
def test_a_site_is_taken_as_written(site: str) -> None:
    assert site_keys(site) == (SiteKey("example.com", ()),)


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("twitter.com", "https://x.com/home"),
        ("x.com", "https://mobile.twitter.com/"),
        ("threads.net/@jane", "https://www.threads.com/@jane"),
        ("vkontakte.ru", "https://vk.com/feed"),
    ],
)
def test_a_site_that_changed_its_host_is_known_at_both(site: str, address: str) -> None:
    assert _index(site).find(parse_address(address)) == [site]


def test_a_part_of_a_site_is_that_part_at_its_other_host_too() -> None:
    index = _index("twitter.com/jane")
    assert index.find(parse_address("https://x.com/jane/status/1"))
    assert not index.find(parse_address("https://x.com/jess"))


def test_a_foreign_host_is_known_in_both_its_spellings() -> None:
    index = _index("b\u00fccher.example")
    assert index.find(parse_address("https://xn--bcher-kva.example/"))
    assert index.find(parse_address("https://www.B\u00dcCHER.example/"))


def test_a_networks_name_stands_for_its_hosts() -> None:
    hosts = {key.host for key in site_keys("Instagram")}
    assert "instagram.com" in hosts


def test_a_site_without_a_host_is_none() -> None:
    assert site_keys("") == ()


def test_a_host_is_walked_upwards_a_bounded_way() -> None:
    assert host_walk("a.b.c") == ["a.b.c", "b.c", "c"]
    assert len(host_walk("a." * 5000)) == 64
