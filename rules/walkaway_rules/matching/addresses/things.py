"""Things: numbers and words that an address gives to what is not a person.

Shops count orders, forums questions, running apps runs: such a number is nobody's
telephone and nobody's account, though its digits may be the same. Networks keep
groups, firms and tags beside people, under words that may be somebody's handle.
"""

import re

from walkaway_rules.matching.addresses.address import Address

_THINGS_TEXT = """
activity activities album albums answer answers anime app apps article articles artwork
artworks bill challenge challenges
book books build case clip clips club clubs comment comments commit doc docs document
documents dp ean event events experience experiences fbid file files film films game
games group groups hike invoice
invoices isbn issue issues item items itm job jobs listing listings manga movie movies
news node order orderid order_id orders playlist playlists post posts product products
pull question questions recipe recipes release releases revision room rooms route
routes segment segments series shipment sku song songs status statuses thread
threads ticket tickets title titles topic topics tour tours track tracks tracking trail
trails video videos watch workout
way relation changeset offer offers auction auctions property image images picture
pictures hashtag hashtags highlight reel abs pdf arxiv
"""
_WORDS = "|".join(sorted(_THINGS_TEXT.split(), key=len, reverse=True))
_THING = re.compile(
    rf"(?<![a-z_-])(?<!member/)(?:{_WORDS})"
    r"(?:[_-]?(?:id|no|nr|num|number))?(?:/(?:show|view|detail)/|[/=-])\d+(?!\d)"
    r"|(?<![a-z_-])(?:isbn|ean|upc|sku|doi|invoice|tracking)(?:[ +:#]{1,3})\d+(?!\d)"
    r"|(?<![a-z_-])story-\d+(?!\d)"
    r"|(?<![a-z_-])(?:review|list|quotes)/show/\d+(?!\d)"
    r"|[.][a-z]{2,9}/[aq]/\d+(?!\d)|(?<=[?&])v=\d+(?!\d)"
    rf"|(?<![a-z_-])(?:{_WORDS})(?:[.][a-z]{{3,5}})?[?]id=\d+(?!\d)"
)


def without_things(text: str) -> str:
    """Given an address in lower case, return it without the numbers of things."""
    return _THING.sub(" ", text)


def without_figures(text: str) -> str:
    """Given an address in lower case, return it without what only looks like a number.

    Prices, moments, and names of files that a machine gave.
    """
    return _FIGURES.sub(" ", text)


_FIGURES = re.compile(
    r"(?<=/)\d+(?=(?:[_-][a-z0-9]{1,12}){0,3}\.(?:jpe?g|png|gif|webp|avif|svg|mp[34]|pdf|zip)(?![\w.]))"
    r"|(?<![\d.])\d{1,3}\.\d{4,}(?=,[+ ]?-?\d{1,3}\.\d)|(?<=/10\.)\d{4,5}/\d+"
    r"|(?<=[?&])(?:ts|time|timestamp|date|cb|nonce|rnd|_|price|amount|total|sum|size)"
    r"=[\d.]+(?![\d.])"
)


def is_a_things(name: str, network: str, segments: tuple[str, ...]) -> bool:
    """Return whether a name stands in a network's path only behind a thing's word."""
    network = network.partition(".")[0]
    shelf = _TAGS | _SHELVES.get(network, frozenset())
    parts = [part.casefold() for part in segments]
    places = [i for i, part in enumerate(parts) if part == name]
    return bool(places) and all(
        parts[i - 1 - (i > 1 and parts[i - 1].isdecimal())] in shelf
        or parts[1:i][-1:] == ["tagged"]
        if i
        else network in _SIGNED
        for i in places
    )


def is_drawn(name: str, network: str, address: Address) -> bool:
    """Return whether a name is that of an icon or a folder, behind a network's name.

    So are "/icons/github/max", and whatever a network keeps under its own name.
    """
    parts = [part.casefold() for part in address.segments]
    behind = [i for i, part in enumerate(parts) if part == name]
    if not behind or any(not i or parts[i - 1] != network for i in behind):
        return False
    before = "/".join((address.host, *parts[: behind[0]]))
    labels = address.host.split(".")
    its_own = labels[-2:-1] == [network] and not labels[0].startswith("profile")
    return its_own or _ART.search(before) is not None


_ART = re.compile(r"(?:icon|logo|badge|emoji|sprite|glyph|font|svg)s?(?![a-z])")
_SHELVES_TEXT = {
    "instagram": "p reel tv tags locations",
    "facebook": "events hashtag watch photos posts videos",
    "x": "hashtag lists i topics",
    "tiktok": "tag music discover channel t place",
    "youtube": "hashtag playlist t embed live shorts feed source",
    "reddit": "r t m",
    "snapchat": "lens",
    "linkedin": "school showcase jobs pulse",
    "telegram": "joinchat addstickers addlist addtheme addemoji setlanguage bg blog",
    "pinterest": "ideas pin",
    "tumblr": "tagged",
    "twitch": "directory category game team clip",
    "spotify": "artist album track playlist show episode",
    "vk": "public club",
    "lastfm": "music tag",
    "imgur": "t r topic a gallery",
    "unsplash": "s t photos collections",
    "vimeo": "channels categories",
    "dailymotion": "channel",
    "odysee": "$",
    "dev": "t",
    "kofi": "s",
    "linktree": "blog s",
    "about": "blog",
    "gravatar": "blog",
    "foursquare": "v",
    "keybase": "team",
    "disqus": "channel forums",
    "lemmy": "c",
    "pikabu": "community",
    "archive": "details",
    "mail": "community",
    "strava": "segments routes challenges",
    "etsy": "market c",
    "goodreads": "show",
    "steam": "app apps workshop",
    "habr": "hub hubs flows",
    "xing": "pages communities jobs",
    "chess": "view openings",
    "lichess": "team study opening",
    "wattpad": "stories story",
    "behance": "gallery",
}
_TAGS_TEXT = """
tag tags hashtag hashtags label labels category categories topic topics genre genres
keyword keywords group groups club clubs company companies
"""
_TAGS = frozenset(_TAGS_TEXT.split())
"""Words of any site's paths behind which a subject, a group or a firm stands."""
_SIGNED = frozenset(("medium",))
"""Networks that write "@" before people, and other names without it."""
_SHELVES = {name: frozenset(text.split()) for name, text in _SHELVES_TEXT.items()}
"""Words of networks' paths behind which something stands that is no person."""
