"""Unwrapping: the address inside an address.

Redirectors, archives, translators, caches, readers, app links and log-in pages all
carry the address that is really meant. It is known by its own form wherever it
stands; only the codings that hide it are known by their host.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from walkaway_rules.matching.addresses.address import Address, decode, parse_address
from walkaway_rules.matching.addresses.codings import (
    BARE_MARK,
    CODED_MARKS,
    PACKED_KEY,
    coded_addresses,
    coded_paths,
    plain_text,
)
from walkaway_rules.matching.addresses.networks import (
    network_of_host,
    network_of_scheme,
)
from walkaway_rules.matching.addresses.owner_keys import OWNER_KEYS

DEEPEST = 4
"""How many wrappers within wrappers are undone."""
MOST = 12
"""How many addresses are looked at in all for one."""

_TARGET_KEYS_TEXT = """
url u uri link href to target dest destination redirect redirect_uri redirect_url
redirecturl redir return return_to returnto returnurl return_url returnpath next
continue goto go forward fwd location out q r rd rurl l page site src source
success_url back backurl callback callback_url next_url service originalurl original
ru uddg a lurl loadurl webpage website fallback s.browser_fallback_url deeplink
deep_link_id af_dp af_web_dp link_url fallback_url canonical amp_url image imgurl
imgrefurl image_url iurl mediaurl murl rru relaystate wreply returl path req feed
"""
TARGET_KEYS = frozenset(_TARGET_KEYS_TEXT.split())
"""Parameters that hold an address also where it has no scheme, or only a path."""

_LOGIN_KEYS_TEXT = (
    "next return_to returnto return returnurl return_url redirect redirect_to continue "
    "returnpath redirect_url redir back goto from path req destination"
)
_LOGIN_KEYS = frozenset(_LOGIN_KEYS_TEXT.split())
_TARGET_KEY = re.compile(
    r"redirect|return_?(?:to|url|path)|success_?url|fallback|deep_?link|target_?ur[il]"
    r"|dest_?ur[il]|continue|(?:next|back|forward|origin)_?ur[il]"
)
"""What such parameters are named by, in sites' own compounds."""


def unwrap(address: Address) -> tuple[Address, ...]:
    """Return the address and those inside it, outermost first.

    The work is bounded: `DEEPEST` levels and `MOST` addresses, each no longer than
    the one around it.
    """
    if not _may_wrap(address):
        return (address,)
    found = [address]
    seen = {address.text}
    level = [address]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _inside(outer, seen)]
        level = level[: MOST - len(found)]
        found += level
        if not level:
            break
    return tuple(found)


def _may_wrap(address: Address) -> bool:
    """Whether an address has anything by which it could carry another one."""
    return bool(
        address.parameters
        or address.fragment
        or "." in address.path
        or address.scheme not in _PLAIN
        or address.host.endswith(_TRANSLATED)
        or "-" in address.host
        or "proxy" in address.host
        or "http" in address.text[len("http") :].lower()
        or _is_coded(address.text)
    )


def _is_coded(text: str) -> bool:
    return any(map(text.lower().__contains__, _CODED))


def _inside(outer: Address, seen: set[str]) -> Iterator[Address]:
    for inner in _candidates(outer):
        if inner.text not in seen and len(seen) <= MOST:
            seen.add(inner.text)
            yield inner


def _candidates(outer: Address) -> Iterator[Address]:
    if outer.scheme not in _PLAIN:
        yield from _by_scheme(outer)
    yield from _by_host(outer)
    yield from _in_path(outer)
    yield from _in_parameters(outer)
    yield from _in_fragment(outer)
    if _is_coded(outer.text):
        yield from map(parse_address, coded_addresses(outer))
        for path in coded_paths(outer):
            yield parse_address(f"https://{outer.host}/{path.replace(_ESCAPED, '')}")


def _by_scheme(outer: Address) -> Iterator[Address]:
    """App links, and schemes that stand before another address."""
    rest = outer.text.partition(":")[2]
    network = network_of_scheme(outer.scheme)
    if outer.scheme == "intent":
        fields = _fields(outer.fragment)
        scheme = fields.get("scheme", "https")
        yield parse_address(f"{scheme}:{rest.partition('#Intent')[0]}")
        if "S.browser_fallback_url" in fields:
            yield parse_address(decode(fields["S.browser_fallback_url"]))
    elif network and network.app_host:
        yield parse_address(f"https://{network.app_host}/{rest.lstrip('/')}")
    elif _WEB.match(rest):
        yield parse_address(rest)


def _fields(fragment: str) -> dict[str, str]:
    """Return the fields of an Android intent: "Intent;scheme=x;end"."""
    pairs = [field.partition("=") for field in fragment.split(";")[:_MOST_FIELDS]]
    return {key: value for key, _, value in pairs if value}


def _by_host(outer: Address) -> Iterator[Address]:
    host = outer.host
    if "-" in host:
        yield from _in_one_label(outer)
    if host.endswith(_TRANSLATED):
        real = _undashed(host.removesuffix(_TRANSLATED))
        yield _moved(outer, f"https://{real}")
    elif "proxy" in host:
        yield from _behind_proxy(outer)
    elif "urldefense" in host:
        yield from _defended(outer)
    elif host.endswith(_VK_HOSTS) and outer.path.startswith("/login"):
        coded = outer.parameter("to").rstrip("-")
        if coded:
            yield parse_address(f"https://vk.com/{plain_text(coded)}")


def _undashed(label: str) -> str:
    """Return the host that was made one label: "www-x-com", with "--" for a dash."""
    return label.replace("--", "\0").replace("-", ".").replace("\0", "-")


def _behind_proxy(outer: Address) -> Iterator[Address]:
    """Yield the site behind a library's proxy: "www-x-com.proxy.lib.example"."""
    found = _PROXIED.match(outer.host)
    if found:
        real = found[1] if "." in found[1] else _undashed(found[1])
        yield _moved(outer, f"https://{real}")


def _in_one_label(outer: Address) -> Iterator[Address]:
    """Yield a network's page whose host was made one label: "www-x-com.lib.example"."""
    label, _, rest = outer.host.partition(".")
    real = _undashed(label.removeprefix("0-").removesuffix("-s"))
    if "." in rest and network_of_host(real):
        yield _moved(outer, f"https://{real}")


def _moved(outer: Address, origin: str) -> Address:
    """Return the same page at another site."""
    rest = outer.text.partition("://")[2]
    return parse_address(f"{origin}/{rest.partition('/')[2]}")


def _defended(outer: Address) -> Iterator[Address]:
    coded, _, replaced = outer.text.partition("/v3/__")[2].rpartition("__;")
    if coded:
        yield parse_address(_repaired(_with_stars(coded, replaced.partition("!")[0])))
    elif outer.segments[:1] == ("v2",):
        coded = outer.parameter("u")
        yield parse_address(decode(coded.replace("-", "%").replace("_", "/")))


def _with_stars(coded: str, replaced: str) -> str:
    """Put the characters back that were replaced by stars.

    "**A" stands for a run of two, "**B" for three; the characters themselves are
    in base64 behind the semicolon.
    """
    letters = iter(plain_text(replaced))

    def put_back(star: re.Match[str]) -> str:
        count = _RUNS.find(star[1]) + _SHORTEST_RUN if star[1] else 1
        return "".join([next(letters, "") for _ in range(count)])

    return _STAR.sub(put_back, coded)


def _in_path(outer: Address) -> Iterator[Address]:
    """Look in the path: archives, proxies, readers, AMP."""
    text = outer.text
    path, _, query = text.partition("?")
    plain = _INNER.search(text, 1)
    coded = _CODED_INNER.search(path)
    if plain and (plain.start() < len(path) or query.startswith("http")):
        inner = text[plain.start() + 1 :]
        if text[plain.start()] == "_":
            inner = inner.partition("___")[0]
        yield parse_address(_repaired(inner))
    elif coded:
        yield parse_address(decode(_ENDED.split(text[coded.start() :], maxsplit=1)[0]))
    yield from _bare_in_path(outer)


def _bare_in_path(outer: Address) -> Iterator[Address]:
    """Look for a host without a scheme, after a segment that announces one."""
    segments = outer.segments
    if segments and outer.host in _READERS and _HOST.fullmatch(segments[0]):
        yield parse_address("https://" + outer.text.partition(outer.host + "/")[2])
    for index, (before, here) in enumerate(pairwise(("", *segments))):
        bare = here.partition(":")[0].removeprefix("*.")
        if "/" in here and _is_page(here, outer):
            yield parse_address(f"https://{here}")
        elif _HOST.fullmatch(bare) and (
            here.startswith("www.")
            or _ANNOUNCES.fullmatch(before.lower())
            or (index < len(segments) - 1 and _is_other_network(bare, outer))
            or _is_own_host(bare, outer)
        ):
            begin = outer.text.find(f"/{here}", len(outer.scheme) + 3)
            inner = outer.text[begin + 1 :].lstrip("*.") if begin > 0 else bare
            yield parse_address(f"https://{inner}")
            return


def _is_own_host(host: str, outer: Address) -> bool:
    """Whether a segment is somebody's own host at a network: "jane.tumblr.com"."""
    network = network_of_host(host)
    return network is not None and host not in (*network.hosts, outer.host)


def _is_other_network(host: str, outer: Address) -> bool:
    """Whether a segment is a network's host, and this is not that network's page."""
    network = network_of_host(host)
    return network is not None and network_of_host(outer.host) is not network


def _in_parameters(outer: Address) -> Iterator[Address]:
    for key, value in outer.parameters:
        inner = value.strip(_QUOTES) or key
        if not (_TOLD.search(inner) or key == _ORIGIN_KEY or "deep" in key):
            continue
        if _WEB_CODED.match(inner):
            inner = decode(inner)
        if key not in _COMING_FROM or not _WEB.match(inner):
            yield from _in_parameter(outer, key, inner)


def _in_parameter(outer: Address, key: str, inner: str) -> Iterator[Address]:
    if _WEB.match(inner):
        yield parse_address(_repaired(inner))
    elif inner.startswith(_STORED):
        yield parse_address(_CACHED.sub("", inner).partition(" ")[0])
    elif inner.startswith(("{", "[")) or "site:" in inner or "inurl:" in inner:
        yield from _told_within(inner)
    elif key in TARGET_KEYS or _TARGET_KEY.search(key):
        yield from _bare_target(outer, key, inner)
    elif key == _ORIGIN_KEY:
        yield _moved(outer, plain_text(inner).rstrip("/"))
    elif (key == inner.lower() and _BARE_PAGE.match(inner)) or _is_page(inner, outer):
        yield parse_address("https://" + inner)
    else:
        yield from map(parse_address, _SPOKEN.findall(inner)[:_MOST_SPOKEN])


def _in_fragment(outer: Address) -> Iterator[Address]:
    text = outer.fragment
    inside = _WEB.search(text) or _NESTED.search(text)
    if inside:
        yield parse_address(text[inside.start() :])
    elif _is_page(text.lstrip("!/"), outer):
        yield parse_address("https://" + text.lstrip("!/"))


def _is_page(text: str, outer: Address) -> bool:
    """Whether a text is the address of a page on another site that is a network."""
    host, slash, _ = text.partition("/")
    return bool(slash) and "." in host and _is_other_network(host, outer)


def _told_within(inner: str) -> Iterator[Address]:
    """Look in objects, and in searches of one page: "site:example.org/jane"."""
    for told in _FIELD.findall(inner)[:_MOST_FIELDS]:
        yield parse_address(told.replace("\\/", "/"))
    page = _SEARCHED_PAGE.search(inner)
    if page:
        yield parse_address("https://" + page[1])


def _bare_target(outer: Address, key: str, inner: str) -> Iterator[Address]:
    if inner.startswith(("//", "\\/\\/")):
        yield parse_address("https:" + inner.replace("\\", ""))
    elif inner.startswith("/") and (key in _LOGIN_KEYS or _TARGET_KEY.search(key)):
        yield parse_address(f"https://{outer.host}{inner}")
    elif _is_host(key, inner):
        yield parse_address("https://" + inner)
    elif _NESTED.match(inner) or network_of_scheme(inner.partition(":")[0]):
        yield parse_address(inner)
    elif "deep" in key:
        yield parse_address(f"https://{outer.host}/{inner}")


def _is_host(key: str, inner: str) -> bool:
    """Whether a target without a scheme is a site's or its page's.

    Alone, and where a person may be named as well, "jane.art" is rather a handle.
    """
    if not _BARE.match(inner):
        return False
    return key not in _ALSO_NAMES or _SURE_HOST.search(inner) is not None


def _repaired(inner: str) -> str:
    """Give the scheme its second slash back: archives collapse the two."""
    return _ONE_SLASH.sub(r"\1://", inner, count=1)


_PLAIN = ("https", "http")
_ESCAPED = "\\"
"""What objects put before a slash."""
_COMING_FROM = frozenset(("ref", "referrer", "referer", "referrer_url", "ref_url"))
_TRANSLATED = ".translate.goog"
_CODED = tuple(map(str.lower, (BARE_MARK, *CODED_MARKS, PACKED_KEY)))
_ORIGIN_KEY = "__cpo"
"""By it one web proxy says in base64 which site a path of its own belongs to."""
_TOLD = re.compile("[.:/%]")
"""What an address holds wherever it stands, unless its key alone tells it."""
_QUOTES = " \t\r\n\"'<>()[]"
_MOST_FIELDS = 20
_WEB = re.compile(
    r"https?:(?:[/\\]{1,3}(?=[^\s/\\])|(?=[\w-]{1,63}\.\w))", re.IGNORECASE
)
_WEB_CODED = re.compile("https?%3a", re.IGNORECASE)
_SPOKEN = re.compile(r"https?://[^\s\"'<>]{4,}", re.IGNORECASE)
_MOST_SPOKEN = 3
"""Addresses in the words that somebody shares."""
_ALSO_NAMES = OWNER_KEYS | frozenset(("q", "query", "search", "s", "text", "term"))
_SURE_HOST = re.compile(r"/|^www\.|\.(?:com|net|org)$")
_NESTED = re.compile(r"[a-z][a-z0-9+.\-]{1,20}://", re.IGNORECASE)
_BARE = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?:[/?#]|$)")
_BARE_PAGE = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/\w")
_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[^\W\d_]{2,24}")
_ANNOUNCES = re.compile(
    r"s|c|v|amp|https?|\d{4,14}(?:[a-z]{2}_|\*)?|[\d.-]{10,20}|newest|oldest|proxy|web"
    r"|save|\*"
    r"|cached?|snapshot|mirror|reader|visit|unblock|render"
)
_INNER = re.compile(r"[/?_-]https?:/", re.IGNORECASE)
_FIELD = re.compile(
    r'"(?:url|href|link|u|target|page|dest\w{0,12})": ?"(https?:[^"\s]{4,2000})"',
    re.IGNORECASE,
)
_SEARCHED_PAGE = re.compile(
    r"(?:site|inurl):((?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/[^\s/]\S{0,200})", re.IGNORECASE
)
_PROXIED = re.compile(r"([\w.-]+?)\.[\w-]*proxy")
_CODED_INNER = re.compile(r"https?(?::|%(?:25)?3a)%(?:25)?2f", re.IGNORECASE)
_ENDED = re.compile("[/?&#]")
_READERS_TEXT = (
    "archive.ph archive.is archive.today archive.li archive.vn archive.md archive.fo "
    "12ft.io r.jina.ai outline.com txtify.it web.archive.org archive.org"
)
_READERS = frozenset(_READERS_TEXT.split())
_ONE_SLASH = re.compile(r"^(https?):[/\\]{0,3}", re.IGNORECASE)
_STORED = ("cache:", "url:", "info:", "related:")
_CACHED = re.compile(r"^(?:cache:(?:[\w-]{6,20}:)?|(?:url|info|related):)")
_VK_HOSTS = ("vk.com", "vk.ru")
"""VK writes in base64 where a log-in leads, with "-" for what fills it up."""
_STAR = re.compile(r"\*(?:\*([A-Za-z0-9_-]))?")
_RUNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_SHORTEST_RUN = 2
