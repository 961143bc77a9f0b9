import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.owner_keys import OWNER_KEYS
from walkaway_rules.matching.handles.profiles import (
    OWNER_MARKS,
    host_handles,
    is_owner_place,
    profile_tokens,
    without_slug_numbers,
)


def _owners(address: str) -> frozenset[str]:
    return profile_tokens(parse_address(address))


@pytest.mark.parametrize("mark", sorted(OWNER_MARKS))
def test_every_mark_announces_the_pages_owner(mark: str) -> None:
    assert "jdoei" in _owners(f"https://site.example/x/{mark}/jdoei/more")
    assert "jdoei" not in _owners(f"https://site.example/x/{mark}/jdoei2/more")


@pytest.mark.parametrize("key", sorted(OWNER_KEYS))
def test_every_owners_parameter_names_the_pages_owner(key: str) -> None:
    assert "jdoei" in _owners(f"https://site.example/x?y=1&{key}=JDoei")
    assert "jdoei" not in _owners(f"https://site.example/x?y=1&{key}=jdoei2")


@pytest.mark.parametrize(
    "address",
    [
        "https://site.example/jdoei",
        "https://site.example/en/jdoei",
        "https://site.example/pt-br/jdoei",
        "https://site.example/x/y/@jdoei",
        "https://site.example/x/~jdoei/z",
        "https://site.example/x/$jdoei",
        "https://site.example/x/User:jdoei",
        "https://site.example/x/user=jdoei",
        "https://site.example/x/our-people/jdoei",
        "https://site.example/x/profile/psn/jdoei",
        "https://site.example/x/users/123/jdoei",
        "https://site.example/x.php?jdoei",
        "https://site.example/x.php?/profile/jdoei/",
        "https://site.example/x.php?p=/profile/jdoei",
        "https://site.example/x?forum=1&author_name=jdoei",
        "https://site.example/x?usernames[]=jdoei",
        "https://site.example/x#@jdoei",
        "https://jdoei.de.site.example/",
        "https://site.example/#!/jdoei",
        "https://site.example/#/user/jdoei?tab=1",
        "https://jdoei.site.example/",
        "https://jdoei.example/",
        "https://www.jdoei.example/",
    ],
)
def test_the_pages_owner_is_read_from_its_place(address: str) -> None:
    assert "jdoei" in _owners(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://site.example/news/jdoei",
        "https://site.example/x/y/z/jdoei",
        "https://site.example/?q=jdoei",
        "https://site.example/x#top-jdoei",
        "https://x.jdoei.site.example/",
        "https://site.example/wiki/jdoei",
        "https://site.example/x/y#jdoei",
        "https://site.example/x?u=https://other.example/jdoei",
        "https://site.example/x?y=1&jdoei",
    ],
)
def test_a_word_elsewhere_is_nobodys_page(address: str) -> None:
    assert "jdoei" not in _owners(address)


@pytest.mark.parametrize(
    ("host", "handles"),
    [
        ("jane.tumblr.com", ["jane"]),
        ("jane.doe.tumblr.com", ["jane.doe"]),
        ("www.jane.com", ["jane"]),
        ("jane.co.uk", ["jane"]),
        ("jane.blogspot.co.uk", ["jane", "jane.blogspot"]),
        ("jane.www.nn.ru", ["jane", "jane.www"]),
        ("jane.rajce.idnes.cz", ["jane", "jane.rajce"]),
        ("x.y.tumblr.com", ["x.y"]),
        ("com", []),
        ("", []),
    ],
)
def test_a_host_may_begin_with_a_handle(host: str, handles: list[str]) -> None:
    assert host_handles(host) == handles


def test_the_number_that_a_site_glues_to_a_name_is_taken_off() -> None:
    xing = "https://www.xing.com/profile/Jane_Doe"
    assert without_slug_numbers(xing + "12/cv") == xing + "/cv"
    assert without_slug_numbers("https://x.example/p12") == "https://x.example/p12"


def test_an_archive_of_games_is_an_owners() -> None:
    owned = profile_tokens(parse_address("https://a.example/games/archive/jane"))
    assert "jane" in owned
    other = profile_tokens(parse_address("https://a.example/news/archive/jane"))
    assert "jane" not in other


def test_the_place_after_a_language_is_an_owners() -> None:
    assert is_owner_place(("de", "jane"), 1)
    assert not is_owner_place(("dev", "jane"), 1)
