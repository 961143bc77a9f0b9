from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.handles.lookalikes import (
    Likeness,
    Lookalike,
    likeness,
    lookalikes,
    near_names,
)
from walkaway_rules.rulebook import Handle

PAGES = Path(__file__).parents[5] / "shared" / "data" / "innocent_pages.tsv"
JANE = Handle("jane.doe_91")
HANDLES = (
    JANE,
    Handle("jane.doe.art", "instagram"),
    Handle("sam"),
    Handle("100012345"),
)


def _near(name: str) -> list[Likeness]:
    address = parse_address(f"https://www.instagram.com/{name}/")
    return [found.likeness for found in lookalikes(address, [JANE])]


@pytest.mark.parametrize(
    "name",
    ["jane_doe_91", "jane.doe91", "janedoe_91", "j4ne.doe_91", "jane.d0e_91",
     "JaneDoe91", "@jane-doe-91", "jane.doe_9l", "jane.doe_91_",
     "doe.jane_91", "jane.doe.1991"],
)  # fmt: skip
def test_other_separators_and_figures_for_letters_are_near(name: str) -> None:
    assert _near(name) == [Likeness.WRITTEN_OTHERWISE]


@pytest.mark.parametrize(
    "name",
    [
        "real.jane.doe_91",
        "jane.doe_91.art",
        "xjane.doe_91",
        "its_jane.doe_91_x",
        "the.real.jane.doe_91",
    ],
)
def test_something_put_before_or_after_is_near(name: str) -> None:
    assert _near(name) == [Likeness.LENGTHENED]


@pytest.mark.parametrize(
    "name", ["jane.doe_92", "jame.doe_91", "jane.deo_91", "jne.doe_91", "jane.doee_91"]
)
def test_one_letter_that_differs_is_near(name: str) -> None:
    assert _near(name) == [Likeness.ONE_LETTER]


@pytest.mark.parametrize(
    "name",
    ["jane.doe_91", "jane.doe", "janedoe", "jane.smith_91", "jane.doe_1975",
     "mary.jane.doe_91", "doe_91", "jess.doe", "about", "jane doe", "x"],
)  # fmt: skip
def test_the_handle_itself_and_strangers_are_not(name: str) -> None:
    assert _near(name) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://jane-doe-91.tumblr.com/",
        "https://forum.example/member?username=jane_doe_91",
        "https://old.example/u/jane_doe_91.html",
    ],
)
def test_handles_are_looked_for_where_sites_put_them(address: str) -> None:
    found = lookalikes(parse_address(address), HANDLES)
    assert found == (Lookalike(JANE, Likeness.WRITTEN_OTHERWISE),)


def test_a_page_of_the_handle_has_no_look_alikes() -> None:
    address = parse_address("https://x.example/jane.doe_91/jane_doe_91")
    assert lookalikes(address, HANDLES) == ()


@pytest.mark.parametrize("name", ["sam1", "samm", "100012346", "s4m"])
def test_short_and_numeric_handles_have_none(name: str) -> None:
    assert lookalikes(parse_address(f"https://x.example/{name}"), HANDLES) == ()


def test_an_address_that_names_nobody_is_near_nobody() -> None:
    assert lookalikes(parse_address("https://x.example/"), HANDLES) == ()


@pytest.mark.parametrize(
    ("name", "handle", "near"),
    [
        ("rnoonvvalk", "moonwalk", Likeness.WRITTEN_OTHERWISE),
        ("nightow", "nightowl", Likeness.ONE_LETTER),
        ("nigtowl9", "nightowl9", Likeness.ONE_LETTER),
        ("nightowl", "nightowl", None),
        ("abc", "abd", None),
        ("abcdefx", "abcdef", None),
        ("abdcefg", "abcdefg", None),
    ],
)
def test_the_shorter_a_handle_the_nearer_is_near(
    name: str, handle: str, near: Likeness | None
) -> None:
    assert likeness(name, handle) is near


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_handle_raises(name: str, handle: str) -> None:
    likeness(name, handle)
    lookalikes(parse_address("https://x.example/" + name), [Handle(handle)])


@pytest.mark.skipif(not PAGES.exists(), reason="the pages lie beside the checkout")
def test_innocent_pages_raise_no_question() -> None:
    rows = PAGES.read_text("utf-8").splitlines()[1:]
    asked = [
        row for row in rows if lookalikes(parse_address(row.split("\t")[0]), HANDLES)
    ]
    assert asked == []


@pytest.mark.parametrize(
    "query",
    ["jayne doe", "where is jan doe now", "Jane Doy", "j\u00e4ne dooe", "jnae doe"],
)
def test_a_name_but_for_a_letter_is_near(query: str) -> None:
    assert near_names(query, ("Jane Doe", "Prince")) == ("Jane Doe",)


@pytest.mark.parametrize(
    "query",
    ["jane doe", "jayne doy", "jayne", "doe jayne", "joan doe", "jane de", "princ", ""],
)
def test_the_name_itself_and_other_names_are_not(query: str) -> None:
    assert near_names(query, ("Jane Doe", "Prince")) == ()
