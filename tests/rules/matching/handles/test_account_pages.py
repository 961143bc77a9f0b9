import pytest

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.addresses.address import decode, parse_address
from walkaway_rules.matching.handles.account import account_of
from walkaway_rules.matching.handles.account_pages import is_on_site
from walkaway_rules.matching.handles.accounts import AccountIndex
from walkaway_rules.matching.handles.handles import lowered
from walkaway_rules.rulebook import Handle

_J = Boundary("1", BoundaryKind.PERSON, "J")


def _shown(handle: Handle, address: str) -> bool:
    index = AccountIndex()
    index.add(handle, _J)
    return bool(index.on(parse_address(address), lowered(decode(address))).shown)


@pytest.mark.parametrize(
    ("handle", "address"),
    [
        (Handle("jane.doe_91"), "https://any.example/x/y/jane.doe_91/z"),
        (Handle("@Jane.Doe_91"), "https://any.example/?anything=JANE.DOE_91"),
        (Handle("jdoei"), "https://any.example/jdoei"),
        (Handle("jdoei"), "https://blog.any.example/jdoei"),
        (Handle("jdoei"), "https://about.example/jdoei"),
        (Handle("jdoei"), "https://forum.example/u-jdoei.html"),
        (Handle("sam", "instagram"), "https://www.instagram.com/sam/"),
        (Handle("sam", "Instagram"), "https://www.instagram.com/stories/sam/1"),
        (Handle("sam", "instagram"), "https://imginn.com/sam/"),
        (Handle("sam", "instagram.com"), "https://m.instagram.com/sam/"),
        (Handle("sam", "polarsteps"), "https://www.polarsteps.com/sam"),
        (Handle("sam", "forum.example"), "https://forum.example/member.php?u=sam"),
        (Handle("sam", "tumblr"), "https://sam.tumblr.com/"),
        (Handle("sam@social.example"), "https://social.example/@sam"),
        (Handle("100012345678", "facebook"), "https://m.facebook.com/x?y=100012345678"),
        (Handle("42", "forum.example"), "https://forum.example/user/42"),
        (Handle("jane.bsky.social"), "https://viewer.example/jane.bsky.social/history"),
        (Handle("jane", "bluesky"), "https://any.example/?x=jane.bsky.social"),
        (Handle("jane.bsky.social"), "https://bsky.app/profile/jane.bsky.social"),
        (Handle("76561198012345678", "steam"), "https://any.example/76561198012345678"),
        (Handle("id12345", "vk"), "https://vk.com/album12345_1"),
        (Handle("id12345", "vk"), "https://vk.com/friends?id=12345"),
        (Handle("sam", "x"), "https://viewer.example/#/x/@sam"),
        (Handle("sam", "instagram"), "https://viewer.example/instagram-view/?u=sam"),
        (Handle("j\u00e4ne.doe"), "https://any.example/J%C3%84ne.doe"),
    ],
)
def test_an_account_is_shown_where_it_holds(handle: Handle, address: str) -> None:
    assert _shown(handle, address)


@pytest.mark.parametrize(
    ("handle", "address"),
    [
        (Handle("jdoei"), "https://any.example/news/jdoei"),
        (Handle("sam", "instagram"), "https://about.instagram.com/blog/sam"),
        (Handle("jane.bsky.social"), "https://any.example/jane"),
        (Handle("jane.example.org", "bluesky"), "https://any.example/jane.example.org"),
        (Handle("id12345", "vk"), "https://vk.com/photo123456_1"),
        (Handle("...", "x"), "https://x.com/..."),
        (Handle("sam"), "https://www.instagram.com/sam/"),
        (Handle("sam", "instagram"), "https://x.com/sam"),
        (Handle("sam", "instagram"), "https://www.instagram.com/p/x/sam"),
        (Handle("sam", "instagram"), "https://www.instacart.com/sam"),
        (Handle("sam", "polarsteps"), "https://polarsteps.evil.example.org.x/news/sam"),
        (
            Handle("jane.doe", "instagram"),
            "https://instagram.com.evil.example/jane.doe",
        ),
        (Handle("42", "forum.example"), "https://forum.example/topic/42"),
        (Handle("100012345678"), "https://facebook.com/100012345678"),
        (Handle("@"), "https://any.example/"),
    ],
)
def test_it_is_not_shown_elsewhere(handle: Handle, address: str) -> None:
    assert not _shown(handle, address)


@pytest.mark.parametrize(
    ("site", "address"),
    [
        ("instagram.com", "https://imginn.com/rose"),
        ("https://www.instagram.com/", "https://www.threads.net/@rose"),
        ("old.reddit.com", "https://www.reddit.com/u/rose"),
        ("open.spotify.com", "https://www.spotify.com/user/rose"),
        ("vinted.de", "https://www.vinted.fr/member/rose"),
        ("www.ebay.co.uk", "https://www.ebay.com/usr/rose"),
    ],
)
def test_a_site_may_be_given_by_any_of_its_hosts(site: str, address: str) -> None:
    assert _shown(Handle("rose", site), address)
    assert not _shown(Handle("rose", site), address.replace("rose", "roses"))


def test_a_site_is_known_by_its_hosts_label_or_viewer() -> None:
    account = account_of(Handle("jane.doe_91", "instagram"), _J)
    assert is_on_site(account, "l.instagram.com")
    assert is_on_site(account, "instagram.de")
    assert is_on_site(account, "dumpor.example")
    assert not is_on_site(account, "instagram.com.example")
    assert not is_on_site(account, "example.org")


@pytest.mark.parametrize(
    "address",
    [
        "https://feeds.example/instagram/user/jane",
        "https://feeds.example/?bridge=Instagram&u=jane",
        "https://feeds.example/picuki/profile/jane",
    ],
)
def test_a_page_may_say_of_which_site_it_tells(address: str) -> None:
    index = AccountIndex()
    index.add(Handle("jane", "instagram"), _J)

    assert index.on(parse_address(address), address.lower()).shown


@pytest.mark.parametrize(
    ("network", "path"),
    [
        ("x", "jane/status/1712345678901234567"),
        ("x", "jane/with_replies"),
        ("tiktok", "@jane/video/7123456789012345678"),
        ("instagram", "jane/reel/C8xYzAbCdEf/"),
        ("threads", "@jane/post/C8xYzAbCdEf"),
        ("bluesky", "profile/jane/post/3kabcdefghij2"),
        ("reddit", "user/jane/submitted"),
        ("medium", "@jane/a-story-0123456789ab"),
    ],
)
def test_a_networks_own_shape_tells_it_on_any_host(network: str, path: str) -> None:
    assert _shown(Handle("jane", network), f"https://any.example/{path}")
    assert not _shown(Handle("jane", network), f"https://any.example/x/{path}")
    assert not _shown(Handle("jane", "pinterest"), f"https://any.example/{path}")


def test_a_page_that_tells_of_another_site_shows_nobody() -> None:
    index = AccountIndex()
    index.add(Handle("jane", "instagram"), _J)
    index.add(Handle("jane", "unheard-of.example"), _J)
    address = "https://feeds.example/tiktok/user/jane"

    assert index.on(parse_address(address), address).shown == ()


def test_a_campaign_says_nothing_of_whom_a_page_shows() -> None:
    handle = Handle("jane", "instagram")
    assert _shown(handle, "https://any.example/jane?source=instagram")
    assert not _shown(handle, "https://any.example/jane?utm_source=instagram")


def test_a_number_of_something_else_on_its_own_site_is_no_account() -> None:
    handle = Handle("12345678", "strava")
    assert _shown(handle, "https://www.strava.com/athletes/12345678")
    assert not _shown(handle, "https://www.strava.com/activities/12345678")


def test_a_group_of_the_same_name_is_no_account() -> None:
    handle = Handle("rose", "facebook")
    assert _shown(handle, "https://www.facebook.com/rose/photos")
    assert not _shown(handle, "https://www.facebook.com/groups/rose")


@pytest.mark.parametrize(
    ("handle", "address"),
    [
        (Handle("rose", "tiktok"), "https://www.tiktok.com/tag/rose"),
        (Handle("rose", "unheard-of.example"), "https://unheard-of.example/tags/rose"),
        (Handle("rose", "medium"), "https://medium.com/rose/a-story"),
        (Handle("rose", "github"), "https://other.github.io/rose/"),
        (Handle("rose", "github"), "https://github.blog/rose/"),
        (Handle("rosedo"), "https://site.example/questions/tagged/rosedo"),
        (Handle("rosedo"), "https://www.linkedin.com/showcase/rosedo/"),
        (Handle("rosedo"), "https://unsplash.com/t/rosedo"),
        (Handle("rosedo"), "https://my.mail.ru/community/rosedo"),
        (Handle("rosedo"), "https://any.example/groups/rosedo"),
        (Handle("rosedo"), "https://any.example/clubs/12/rosedo"),
        (Handle("rosedo"), "https://site.example/a/b#rosedo"),
        (Handle("rosedo"), "https://site.example/?u=https://other.example/rosedo"),
        (Handle("rosedo"), "https://site.example/?u=other.example/rosedo"),
        (Handle("12345678", "goodreads"), "https://goodreads.com/list/show/12345678"),
        (Handle("rose", "github"), "https://github.com/icons/github/rose"),
        (Handle("rose", "github"), "https://cdn.icons.example/github/rose"),
        (Handle("rose", "github"), "https://docs.github.com/rest/users/rose"),
        (Handle("rose", "instagram"), "https://instagram.com/tag?name=rose"),
        (Handle("sam_d", "reddit"), "https://www.reddit.com/r/sam_d/"),
    ],
)
def test_a_subject_or_somebody_elses_page_is_no_account(
    handle: Handle, address: str
) -> None:
    assert not _shown(handle, address)


@pytest.mark.parametrize(
    ("handle", "address"),
    [
        (Handle("rose", "medium"), "https://medium.com/@rose/a-story"),
        (Handle("rose", "github"), "https://rose.github.io/x"),
        (Handle("rose", "github"), "https://avatars.example/github/rose"),
        (Handle("rose", "github"), "https://api.github.com/users/rose/events"),
        (Handle("tag", "instagram"), "https://instagram.com/tag"),
        (
            Handle("rose", "instagram"),
            "https://instaviewer.example/media?username=rose",
        ),
        (Handle("rose", "instagram"), "https://www.instagram.com/topic?user=rose"),
        (Handle("sam_d", "reddit"), "https://www.reddit.com/user/sam_d/"),
        (Handle("sam_rose_d", "reddit"), "https://www.reddit.com/r/sam_rose_d/"),
        (
            Handle("rose-do-7b12", "linkedin"),
            "https://www.linkedin.com/pulse/on-tea-rose-do-7b12",
        ),
        (
            Handle("rose-do-7b12", "linkedin"),
            "https://www.linkedin.com/pulse/on-tea-rose-do-7b12-x1yzc/",
        ),
        (Handle("rose", "tumblr"), "https://other.tumblr.com/user/rose"),
        (Handle("rose", "mozilla.org"), "https://support.mozilla.org/de/user/rose/"),
        (Handle("rose", "blog.example.org"), "https://blog.example.org/rose"),
        (Handle("rose", "instagram"), "https://www.threads.net/@rose"),
        (Handle("rose", "threads"), "https://www.instagram.com/rose/"),
        (Handle("1669879400", "weibo"), "https://weibo.com/p/1005051669879400/home"),
        (
            Handle("rosedo"),
            "https://viewer.example/x?resource=acct:rosedo@site.example",
        ),
        (Handle("rosedo"), "https://www.linkedin.com/in/rosedo/"),
        (Handle("rosedo"), "https://nightbot.example/t/rosedo/commands"),
        (Handle("12345678", "vk"), "https://vk.ru/id12345678"),
        (Handle("rosedo"), "https://vk.com/@rosedo-on-tea"),
        (Handle("rosedo"), "https://my.mail.ru/mail/rosedo/photo"),
        (
            Handle("rosedo"),
            "https://de.wikipedia.org/wiki/Spezial:Beitr%C3%A4ge/Rosedo",
        ),
        (Handle("rose", "ameba"), "https://ameblo.jp/rose/entry-12812345678.html"),
        (Handle("rose", "ameba"), "https://profile.ameba.jp/ameba/rose"),
        (Handle("12345678", "vk"), "https://vk.com/@id12345678-on-tea"),
        (Handle("12345678@N05"), "https://www.flickr.com/photos/12345678@N05/123"),
        (
            Handle("UCq6VFHwMzcMXbuKyG7SQYIg", "youtube"),
            "https://www.youtube.com/playlist?list=UUq6VFHwMzcMXbuKyG7SQYIg",
        ),
    ],
)
def test_a_page_is_an_accounts_also_among_much_else(
    handle: Handle, address: str
) -> None:
    assert _shown(handle, address)


@pytest.mark.parametrize(
    "address",
    [
        "https://mastodon.example/@jane",
        "https://mstdn.example/@jane",
        "https://social.firm.example/@jane",
        "https://town.social/@jane/media",
        "https://infosec.exchange/@jane",
        "https://functional.cafe/@jane",
        "https://any.example/@jane/112233445566778899",
        "https://any.example/@jane/with_replies",
        "https://any.example/@jane.rss",
        "https://any.example/users/jane/statuses/112233445566778899",
    ],
)
def test_a_handle_on_mastodon_holds_on_its_many_servers(address: str) -> None:
    assert _shown(Handle("jane", "mastodon"), address)
    assert not _shown(Handle("jane", "mastodon"), address.replace("jane", "janes"))


@pytest.mark.parametrize(
    "address",
    [
        "https://jane.bsky.social/",
        "https://town.social/tags/jane",
        "https://medium.com/@jane",
        "https://functional.example/jane",
        "https://any.example/@jane",
        "https://any.example/@jane/12",
    ],
)
def test_it_does_not_hold_on_other_networks(address: str) -> None:
    assert not _shown(Handle("jane", "mastodon"), address)


def test_a_handle_with_its_server_holds_there_alone() -> None:
    handle = Handle("jane@town.social", "mastodon")
    assert _shown(handle, "https://town.social/@jane")
    assert not _shown(handle, "https://city.social/@jane")
