from urllib.parse import quote_plus

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.page import Page

_INNER = "https://x.example/search?q=jane+doe"
_PAGE = Page(
    parse_address(f"https://www.google.com/url?q={quote_plus(_INNER)}"), "Jane"
)


def test_a_page_leads_to_what_is_inside_its_address() -> None:
    assert [one.text for one in _PAGE.chain] == [_PAGE.address.text, _INNER]


def test_a_page_asks_for_what_all_of_its_addresses_ask_for() -> None:
    assert _PAGE.queries == ("jane doe",)


def test_an_address_is_unwrapped_no_more_than_once() -> None:
    assert _PAGE.chain is _PAGE.chain
    assert _PAGE.queries is _PAGE.queries
