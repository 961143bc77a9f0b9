import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.handles.account import account_of
from walkaway_rules.matching.handles.account_searches import is_named_in, is_searched
from walkaway_rules.rulebook import Handle

_J = Boundary("1", BoundaryKind.PERSON, "J")
_ENGINE = "https://engine.example/"


def _searched(handle: Handle, query: str, address: str = _ENGINE) -> bool:
    return is_searched(account_of(handle, _J), parse_address(address), (query,))


def test_a_distinctive_handle_is_searched_by_itself() -> None:
    handle = Handle("jane.doe_91", "instagram")
    assert _searched(handle, "who is @jane.doe_91")
    assert not _searched(handle, "jane.doe_912")
    assert not _searched(handle, "")


def test_a_handle_that_could_be_a_word_is_searched_alone_or_as_somebodys() -> None:
    handle = Handle("jdoei")
    assert _searched(handle, "@jdoei")
    assert _searched(handle, "author:jdoei language:python")
    assert _searched(handle, "jdoei instagram")
    assert _searched(handle, "tiktok profile jdoei")
    assert _searched(handle, "site:reddit.com jdoei")
    assert not _searched(handle, "jdoei recipes")
    assert not _searched(handle, "jdoei recipes instagram")


def test_a_common_handle_is_searched_with_its_site_or_as_somebodys_on_it() -> None:
    handle = Handle("sam", "x")
    assert _searched(handle, "Sam X")
    assert _searched(handle, "u/sam x")
    assert _searched(handle, "sam twitter channel")
    assert _searched(handle, "who is sam on twitter")
    assert _searched(handle, "sam x photos")
    assert not _searched(handle, "sam photos")
    assert _searched(handle, "is:open assignee:sam", "https://x.com/search")
    assert not _searched(handle, "sam")
    assert not _searched(handle, "sam smith x")
    assert not _searched(handle, "from:sam")
    assert _searched(handle, "(from:sam) until:2024-01-01", "https://x.com/search")
    assert _searched(handle, "to:sam", "https://nitter.example/search")
    assert not _searched(handle, "from:samuel", "https://x.com/search")
    assert not _searched(handle, "letter to sam", "https://x.com/search")


def test_a_short_handle_is_searched_alone_on_its_own_site() -> None:
    assert _searched(Handle("jdoe", "x"), "jdoe", "https://x.com/search")
    assert not _searched(Handle("jd", "x"), "jd", "https://x.com/search")
    assert not _searched(Handle("river", "x"), "river", "https://x.com/search")
    assert not _searched(Handle("jdoe"), "jdoe")


@pytest.mark.parametrize(
    "address",
    [
        "https://www.tiktok.com/search/user?q=river",
        "https://www.tiktok.com/search?q=river&f=users",
        "https://viewer.example/tiktok/search/members/river",
        "https://s.tiktok.com/user?q=river",
    ],
)
def test_a_common_handle_is_searched_alone_among_its_sites_people(address: str) -> None:
    assert _searched(Handle("river", "tiktok"), "river", address)
    assert not _searched(Handle("river", "x"), "river", address)
    assert not _searched(Handle("river", "tiktok"), "river song", address)


def test_a_title_speaks_of_a_handle_where_its_site_is_named() -> None:
    anywhere = account_of(Handle("jane.doe_91"), _J)
    there = account_of(Handle("jane.doe_91", "forum.example"), _J)
    known = account_of(Handle("jane.doe_91", "ig"), _J)
    assert is_named_in(anywhere, "jane.doe_91")
    assert not is_named_in(account_of(Handle("sam"), _J), "sam")
    assert is_named_in(account_of(Handle("janedo"), _J), "janedo (@janedo) / x")
    assert not is_named_in(account_of(Handle("janedo"), _J), "janedo blooms again")
    assert is_named_in(there, "jane.doe_91 at the forum")
    assert is_named_in(known, "jane.doe_91 on instagram")
    assert not is_named_in(known, "jane.doe_91 on tiktok")


def test_a_handle_that_is_a_word_is_named_by_its_sign_beside_its_site() -> None:
    keeper = account_of(Handle("beekeeper", "reddit"), _J)
    assert is_named_in(keeper, "u/beekeeper - reddit")
    assert is_named_in(keeper, "@beekeeper on reddit")
    assert not is_named_in(keeper, "a beekeeper asks - reddit")
    assert not is_named_in(keeper, "@beekeeper on tiktok")
    assert not is_named_in(account_of(Handle("beekeeper"), _J), "@beekeeper")


@pytest.mark.parametrize(
    "address",
    [
        "https://site.example/tag/rosedo",
        "https://site.example/search?tag=rosedo",
        "https://www.instagram.com/explore/tags/rosedo/",
    ],
)
def test_a_subject_is_no_search_for_a_handle_that_could_be_a_word(address: str) -> None:
    assert not _searched(Handle("rosedo"), "rosedo", address)


def test_a_search_may_name_the_site_by_any_of_its_names() -> None:
    handle = Handle("sam", "instagram")
    assert _searched(handle, "sam insta")
    assert _searched(handle, "!ig sam")
    assert _searched(handle, "sam on instagram")
    assert _searched(handle, "instagram.com sam profile")
    assert _searched(handle, "intitle:sam site:instagram.com")
    assert not _searched(handle, "sam twitter")
    assert not _searched(handle, "account on instagram")
    assert not _searched(handle, "sam insta captions")


def test_a_search_may_be_sent_on_to_a_site_by_a_bang() -> None:
    assert _searched(Handle("sam", "x"), "!tw sam")
    assert _searched(Handle("sam", "reddit"), "sam !r")
    assert not _searched(Handle("sam", "x"), "!fb sam")
    assert not _searched(Handle("sam", "x"), "!tw sam smith")
    assert _searched(Handle("jdoei"), "!g jdoei")
    assert _searched(Handle("jdoei"), "!tw jdoei")
    assert not _searched(Handle("jdoei"), "!w jdoei")
    assert not _searched(Handle("jdoei"), "!tw jdoei recipes")


def test_a_search_may_name_the_site_by_its_host() -> None:
    handle = Handle("sam", "instagram")
    assert _searched(handle, "site:instagram.com sam")
    assert _searched(handle, "sam site:instagram.com")
    assert not _searched(handle, "site:instagram.com sam smith")
    assert not _searched(handle, "site:example.com sam")
