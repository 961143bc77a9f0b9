from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.unwrapping import (
    DEEPEST,
    MOST,
    TARGET_KEYS,
    unwrap,
)

_TARGET = "https://www.example.org/a/b"


def _inside(text: str) -> list[str]:
    return [inner.text for inner in unwrap(parse_address(text))[1:]]


def test_an_address_that_carries_none_comes_back_alone() -> None:
    address = parse_address("https://example.org/a/b")
    assert unwrap(address) == (address,)


@pytest.mark.parametrize("key", sorted(TARGET_KEYS))
def test_every_target_parameter_is_read(key: str) -> None:
    assert _inside(f"https://w.example/go?{key}={quote(_TARGET, safe='')}") == [_TARGET]
    assert _inside(f"https://w.example/go?{key}=www.example.org/a/b") == [_TARGET]


@pytest.mark.parametrize(
    "text",
    [
        f"https://w.example/{_TARGET}",
        f"https://w.example/?{_TARGET}",
        f"https://w.example/#{_TARGET}",
        f"https://w.example/go?anything={_TARGET}",
        "https://w.example/web/2020/https:/www.example.org/a/b",
        "https://w.example/RU=https%3a%2f%2fwww.example.org%2fa%2fb/RK=2/x",
        "https://w.example/feed%2Fhttps%3A%2F%2Fwww.example.org%2Fa%2Fb",
        "https://w.example/amp/s/www.example.org/a/b",
        "https://w.example/https/www.example.org/a/b",
        "https://archive.ph/www.example.org/a/b",
        "https://www-example-org.translate.goog/a/b",
        "https://w.example/?u=//www.example.org/a/b",
        "https://w.example/?u=a1aHR0cHM6Ly93d3cuZXhhbXBsZS5vcmcvYS9i",
        "https://w.example/?q=cache:AbCdEfGh:https://www.example.org/a/b+x",
        "https://w.example/?q=cache:https://www.example.org/a/b",
        "https://urldefense.com/v3/__https://www.example.org/a/b__;!!x!y$",
        "https://urldefense.com/v3/__https://www.example.org**Bb__;L2Ev!!x!y$",
        "https://urldefense.com/v3/__https://www.example.org/a*b__;Lw!!x!y$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a_b&d=x",
        f"view-source:{_TARGET}",
        f"w-browser://open?url={_TARGET}",
        "intent://www.example.org/a/b#Intent;scheme=https;end",
        f"https://w.example/?text=look%20at%20{quote(_TARGET, safe='')}%20soon",
        "https://w.example/?u=https%25253A%25252F%25252Fwww.example.org%25252Fa%25252Fb",
        "https://w.example/?u=https:www.example.org/a/b",
        "https://w.example/?u=https%3A%2Fwww.example.org/a/b",
        "https://w.example/?u=https:\\\\www.example.org/a/b",
        "https://w.example/?u=\\/\\/www.example.org/a/b",
        "https://w.example/?q=%22www.example.org/a/b%22",
        "https://w.example/?url=(https%3A%2F%2Fwww.example.org%2Fa%2Fb)",
        "https://w.example/?url=%0Ahttps%3A%2F%2Fwww.example.org%2Fa%2Fb",
    ],
)
def test_a_carried_address_is_found(text: str) -> None:
    assert _TARGET in _inside(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://w.example/?anything=www.instagram.com/jane",
        "https://w.example/#www.instagram.com/jane",
        "https://w.example/www.instagram.com%2Fjane",
        "https://w.example/#!/www.instagram.com/jane",
        "https://www-instagram-com.lib.example/jane",
        "https://0-www-instagram-com.lib.example/jane",
        "https://www-instagram-com-s.vpn.lib.example/jane",
        "https://www-instagram-com.eu1.proxy.lib.example/jane",
    ],
)
def test_a_networks_page_is_known_by_its_host_alone(text: str) -> None:
    assert "https://www.instagram.com/jane" in _inside(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://w.example/?anything=www.example.org/jane",
        "https://w.example/#www.example.org/jane",
        "https://www-example-org.lib.example/jane",
        "https://www-instagram-com.example/jane",
        "https://w.example/?u=jane.art",
        "https://w.example/?q=jane.art",
    ],
)
def test_what_may_as_well_be_words_or_a_handle_is_no_page(text: str) -> None:
    assert _inside(text) == []


def test_a_proxy_that_keeps_the_path_says_the_site_in_base64() -> None:
    found = _inside("https://195.3.223.1/a/b?__cpo=aHR0cHM6Ly93d3cuZXhhbXBsZS5vcmc")
    assert any(one.startswith(_TARGET) for one in found)


def test_an_app_link_is_found_in_a_fragment_and_without_slashes() -> None:
    assert "tg://resolve?domain=jane" in _inside(
        "https://w.example/#?tgaddr=tg%3A%2F%2Fresolve%3Fdomain%3Djane"
    )
    assert "spotify:user:jane" in _inside("https://w.example/?uri=spotify:user:jane")


def test_somebodys_own_host_is_found_in_its_networks_path() -> None:
    text = "https://api.tumblr.com/v2/blog/jane.tumblr.com/posts"
    assert "https://jane.tumblr.com/posts" in _inside(text)


@pytest.mark.parametrize("host", ["vk.com", "m.vk.ru"])
def test_where_a_login_at_vk_leads_is_found(host: str) -> None:
    assert _inside(f"https://{host}/login?to=aWQ0ODIxMzM3OA--") == [
        "https://vk.com/id48213378"
    ]
    assert _inside(f"https://{host}/login?to=") == []
    assert _inside(f"https://{host}/login?to=x") == ["https://vk.com/"]


def test_an_intents_fallback_is_found() -> None:
    coded = quote(_TARGET, safe="")
    text = f"intent://x/#Intent;package=p;S.browser_fallback_url={coded};end"
    assert _TARGET in _inside(text)


def test_an_apps_own_address_becomes_its_networks() -> None:
    [inner] = _inside("instagram://user?username=jane")
    assert inner == "https://instagram.com/user?username=jane"


def test_a_nested_scheme_is_read() -> None:
    found = _inside("https://w.example/?link=instagram%3A%2F%2Fuser%3Fusername%3Djane")
    assert "instagram://user?username=jane" in found


def test_a_log_in_page_leads_to_a_path_of_its_own_site() -> None:
    assert _inside("https://s.example/login?next=/jane/") == ["https://s.example/jane/"]


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/?referrer=https%3A%2F%2Fother.example%2F",
        "https://example.org/?q=/etc/hosts",
        "https://example.org/?title=www.other.example",
        "https://example.org/?u=aHR0c!!!",
        "https://example.org/?u=aHR0cHM\uff4a\uff41\uff4e\uff45\uff44\uff4f\uff45",
        "https://example.org/?u=aHR0cAAAAAAAAAA",
        "https://example.org/?u=aHR0cAAAAAAAA",
        "https://example.org/?u=aHR0c______",
        "https://example.org/report.pdf",
        "https://urldefense.example/v1/url?x=1",
        "https://example.org/?next=",
        "mastodon://x",
        "web+mastodon://x",
        "tel:+1202",
    ],
)
def test_what_is_only_named_is_not_followed(text: str) -> None:
    assert _inside(text) == []


def test_wrappers_within_wrappers_are_undone_to_a_depth() -> None:
    text = _TARGET
    for _ in range(DEEPEST):
        text = f"https://w.example/?u={quote(text, safe='')}"
    assert _TARGET in _inside(text)
    for _ in range(3):
        text = f"https://w.example/?u={quote(text, safe='')}"
    assert len(_inside(text)) <= MOST


def test_no_more_addresses_are_looked_at_than_a_bound() -> None:
    text = "https://w.example/?" + "&".join(
        f"u{n}=https%3A%2F%2Fx{n}.example%2F" for n in range(300)
    )
    assert len(unwrap(parse_address(text))) <= MOST


@given(st.text(alphabet="ahtps:/.%?&=#2fF3Au|*_;!-", max_size=200))
def test_any_address_is_unwrapped_within_its_own_length(text: str) -> None:
    whole = "https://w.example/" + text
    found = unwrap(parse_address(whole))
    assert len(found) <= MOST
    assert all(len(inner.text) <= len(whole) + 32 for inner in found)


@pytest.mark.parametrize(
    "text",
    [
        'https://x.example/?j={"url":"https://inner.example/jane"}',
        'https://x.example/?j={"a":1,"destUrl":"https:\\/\\/inner.example\\/jane"}',
        'https://x.example/?j=[{"href": "https://inner.example/jane"}]',
        "https://x.example/?q=site:inner.example/jane",
        "https://x.example/?q=inurl:inner.example/jane+photos",
    ],
)
def test_an_object_or_a_search_of_one_page_carries_one(text: str) -> None:
    assert "https://inner.example/jane" in _inside(text)


@pytest.mark.parametrize(
    "text",
    [
        'https://x.example/?j={"referrer":"https://inner.example/jane"}',
        "https://x.example/?q=site:inner.example+jane",
        "https://x.example/?q=inurl:jane",
    ],
)
def test_a_search_of_a_whole_site_carries_none(text: str) -> None:
    assert _inside(text) == []


def test_a_path_in_an_object_of_a_log_in_is_one_of_the_same_site() -> None:
    coded = "eyJuZXh0IjogIi9hL2IifQ"  # {"next": "/a/b"}
    assert _inside(f"https://www.example.org/login?state={coded}") == [_TARGET]
    escaped = "eyJuZXh0IjoiXC9hXC9iIn0"  # {"next":"\\/a\\/b"}
    assert _inside(f"https://www.example.org/login?state={escaped}") == [_TARGET]
