import pytest

from walkaway_rules.matching.addresses.networks import Network, network_named
from walkaway_rules.matching.handles.ids import (
    is_unmistakable,
    number_of,
    other_ids,
    told_ids,
)


def _network(name: str) -> Network:
    network = network_named(name)
    assert network
    return network


@pytest.mark.parametrize(
    "text",
    [
        "https://vk.com/album12345_0",
        "https://vk.com/albums12345",
        "https://vk.com/photos12345",
        "https://vk.com/wall12345_1",
        "https://vk.com/audios12345",
        "https://vk.com/video12345_6",
        "https://vk.com/write12345",
        "https://vk.com/gifts12345",
        "https://vk.com/clips12345",
        "https://vk.com/tag12345",
        "https://vk.com/friends12345",
        "https://vk.com/docs12345",
        "https://vk.com/profile/12345",
        "https://vk.com/id12345",
        "https://vk.com/video/@id12345",
        "https://vk.com/@id12345-on-tea",
        "https://vk.com/feed?z=photo12345_7/album12345_0",
        "https://vk.com/feed?w=wall12345_7",
        "https://vk.com/friends?id=12345&section=all",
        "https://vk.com/im?sel=12345",
        "https://vk.com/x?oid=12345",
        "https://vk.com/x?owner_id=12345",
        "https://vk.com/x?user_id=12345",
        "https://vk.com/x?mid=12345",
    ],
)
def test_vk_writes_the_number_of_an_account_into_many_addresses(text: str) -> None:
    assert {"12345", "id12345"} <= set(told_ids(_network("vk"), text))


def test_vk_begins_the_name_of_an_article_with_its_writer() -> None:
    assert "jane" in told_ids(_network("vk"), "https://vk.com/@jane-on-tea")
    assert not told_ids(_network("vk"), "https://vk.com/@-12345-on-tea")


def test_facebook_ends_the_name_of_an_album_with_its_owner() -> None:
    text = "https://facebook.com/media/set/?set=a.10.20.100012345678&type=3"
    assert told_ids(_network("facebook"), text) == ["100012345678"]


def test_facebook_glues_the_number_of_a_page_to_its_name() -> None:
    text = "https://facebook.com/p/jane-doe-100012345678/"
    assert told_ids(_network("facebook"), text) == ["100012345678"]


@pytest.mark.parametrize(
    "text",
    ["https://weibo.com/p/1005051669879400", "https://x/?containerid=1076031669879400"],
)
def test_weibo_puts_the_kind_of_a_page_before_its_owner(text: str) -> None:
    assert told_ids(_network("weibo"), text) == ["1669879400"]


def test_linkedin_puts_the_writer_behind_the_name_of_an_article() -> None:
    text = "https://www.linkedin.com/pulse/on-tea-jane-doe-7b12-x1yzc/"
    assert "jane-doe-7b12" in told_ids(_network("linkedin"), text)
    assert "tea" not in told_ids(_network("linkedin"), text)
    assert not told_ids(_network("linkedin"), "https://www.linkedin.com/in/jane-doe")


@pytest.mark.parametrize("kind", ["pb", "pob", "t"])
def test_facebook_begins_the_name_of_a_set_with_its_owner(kind: str) -> None:
    text = f"https://facebook.com/photo/?fbid=1&set={kind}.100012345678.-2207520000"
    assert told_ids(_network("facebook"), text) == ["100012345678"]


@pytest.mark.parametrize("path", ["100012345678_9876543", "posts/100012345678_9876543"])
def test_facebook_writes_whose_a_post_is_before_its_number(path: str) -> None:
    text = f"https://www.facebook.com/{path}"
    assert told_ids(_network("facebook"), text) == ["100012345678"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("vk", "https://vk.com/wall-12345_1"),
        ("vk", "https://vk.com/club12345"),
        ("vk", "https://vk.com/madrid12345"),
        ("facebook", "https://facebook.com/photos/9876543_100012345678"),
        ("vk", "https://vk.com/photo1_12345"),
        ("vk", "https://vk.com/x?z=12345"),
        ("facebook", "https://facebook.com/media/set/?set=a.100012345678"),
        ("instagram", "https://instagram.com/photo12345_1"),
    ],
)
def test_other_numbers_are_nobodys(name: str, text: str) -> None:
    assert not {"12345", "id12345", "100012345678"} & set(
        told_ids(_network(name), text)
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("76561198012345678", True),
        ("100012345678", False),
        ("ucq6vfhwmzcmxbukyg7sqyig", True),
        ("ucq6vfhwmzcmxbukyg7sqyi", False),
        ("uuq6vfhwmzcmxbukyg7sqyig", True),
        ("plq6vfhwmzcmxbukyg7sqyig", False),
        ("jane.doe_91", False),
        ("31xyzabcd7ef2ghijk4lmnopqrst", True),
        ("31xyzabcd7ef2ghijk4.mnopqrst", False),
        ("therealjanedoefromlondon91", False),
        ("31xyzabcd7ef2ghijk4lm", False),
    ],
)
def test_long_ids_of_machines_are_unmistakable(key: str, *, expected: bool) -> None:
    assert is_unmistakable(key) is expected


def test_the_number_of_an_id_is_what_follows_its_sign() -> None:
    assert number_of("id12345") == number_of("12345") == "12345"
    assert number_of("jane") == number_of("id1x") == ""


def test_a_channels_lists_of_its_own_videos_have_its_id() -> None:
    lists = other_ids("ucq6vfhwmzcmxbukyg7sqyig")
    assert {"uuq6vfhwmzcmxbukyg7sqyig", "uushq6vfhwmzcmxbukyg7sqyig"} <= set(lists)
    assert other_ids("76561198012345678") == other_ids("ucla") == ()
