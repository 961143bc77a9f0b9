"""Things: numbers and words that an address gives to what is not a person.

Shops count orders, forums questions, running apps runs: such a number is nobody's
telephone and nobody's account, though its digits may be the same. Networks keep
groups, firms and tags beside people, under words that may be somebody's handle.
"""

import re

_THINGS_TEXT = """
activity activities album albums answer answers anime app apps article articles bill
book books build case clip clips comment comments commit doc docs document documents
dp ean event events file files film films game games group groups invoice
invoices isbn issue issues item items itm job jobs listing listings manga movie movies
news node order orderid order_id orders playlist playlists post posts product products
pull question questions recipe recipes release releases revision room rooms route
routes segment segments shipment sku song songs status statuses thread
threads ticket tickets title titles topic topics track tracks tracking video videos
watch
"""
_WORDS = "|".join(sorted(_THINGS_TEXT.split(), key=len, reverse=True))
_THING = re.compile(
    rf"(?<![a-z_-])(?:{_WORDS})(?:/(?:show|view|detail)/|[/=])\d+(?!\d)"
)


def without_things(text: str) -> str:
    """Given an address in lower case, return it without the numbers of things."""
    return _THING.sub(" ", text)


def is_a_things(name: str, network: str, segments: tuple[str, ...]) -> bool:
    """Return whether a name stands in a network's path only behind a thing's word."""
    shelf = _SHELVES.get(network, frozenset())
    places = [i for i, part in enumerate(segments) if part.casefold() == name]
    return bool(places) and all(
        i and segments[i - 1].casefold() in shelf for i in places
    )


_SHELVES_TEXT = {
    "instagram": "p reel tv tags locations",
    "facebook": "groups group events hashtag watch",
    "x": "hashtag lists i topics",
    "tiktok": "tag music discover",
    "youtube": "hashtag playlist",
    "reddit": "r",
    "threads": "tag",
    "bluesky": "hashtag",
    "snapchat": "lens",
    "linkedin": "company school showcase groups jobs pulse",
    "telegram": "joinchat addstickers addlist",
    "pinterest": "ideas pin",
    "tumblr": "tagged",
    "twitch": "directory category game",
    "spotify": "artist album track playlist show episode",
    "soundcloud": "tags",
    "github": "topics",
    "vk": "public club",
    "medium": "tag",
    "quora": "topic",
    "lastfm": "music tag",
    "imgur": "t r topic a gallery",
    "flickr": "groups tags",
    "deviantart": "tag",
    "strava": "clubs segments routes",
    "etsy": "market",
    "goodreads": "genres",
}
_SHELVES = {name: frozenset(text.split()) for name, text in _SHELVES_TEXT.items()}
"""Words of networks' paths behind which something stands that is no person."""
