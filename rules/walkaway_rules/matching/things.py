"""Things: numbers that an address gives to what it counts, and not to people.

Shops count orders, forums questions, running apps runs: such a number is nobody's
telephone and nobody's account, though its digits may be the same.
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
