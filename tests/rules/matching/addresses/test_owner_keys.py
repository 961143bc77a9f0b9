import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.owner_keys import OWNER_KEYS
from walkaway_rules.matching.addresses.query import QUERY_KEYS, search_queries


@pytest.mark.parametrize("key", sorted(OWNER_KEYS - QUERY_KEYS))
def test_who_owns_a_page_is_not_what_it_was_asked_for(key: str) -> None:
    shown = parse_address(f"https://site.example/search?{key}=some+words&by=day")
    assert "some words" not in search_queries(shown)


def test_a_field_of_no_known_name_is_what_a_page_of_searches_was_asked_for() -> None:
    shown = parse_address("https://site.example/search?wishful=some+words&by=day")
    assert "some words" in search_queries(shown)
